package org.rapporteur.casefile.question;

import org.rapporteur.model.Statement;

/**
 * A statement with where it was reported.
 *
 * @param statement the statement, as coded
 * @param report its document
 */
public record FiledStatement(Statement statement, Report report) {}
