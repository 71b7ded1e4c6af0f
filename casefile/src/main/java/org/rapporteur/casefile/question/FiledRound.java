package org.rapporteur.casefile.question;

import org.rapporteur.model.RoundReport;

/**
 * What a report tells of a sitting of talks, with where it was reported.
 *
 * @param round what is told
 * @param report its document
 */
public record FiledRound(RoundReport round, Report report) {}
