package org.rapporteur.casefile.question;

import org.rapporteur.model.Conduct;

/**
 * What a report tells of a promise kept, begun, broken or hindered, with where it was reported.
 *
 * @param conduct what is told
 * @param report its document
 */
public record FiledConduct(Conduct conduct, Report report) {}
