package org.rapporteur.casefile.question;

import java.time.Instant;

/**
 * One run of the program on the case file; no content.
 *
 * @param started when, to the millisecond
 * @param program its version
 * @param note what it was to do
 */
public record Run(Instant started, String program, String note) {}
