package org.rapporteur.casefile.question;

import org.rapporteur.model.Problem;

/**
 * A problem with the document it belongs to.
 *
 * @param problem what was wrong
 * @param document id of the document, or empty if the file gave none
 */
public record FiledProblem(Problem problem, String document) {}
