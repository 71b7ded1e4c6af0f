package org.rapporteur.casefile.question;

import org.rapporteur.model.AccordNotice;

/**
 * An accord that a report tells of, with where it was reported.
 *
 * @param notice the accord as told, with its commitments
 * @param report its document
 */
public record FiledNotice(AccordNotice notice, Report report) {}
