package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a commitment's history. Entries are only ever added: the history as it was known on
 * a day is the beginning of the history as it is known today.
 *
 * @param learned the day of the report that told it, or the day after a deadline
 * @param happened the day it happened as told, or null
 * @param field what changed
 * @param from as it was
 * @param to as it is from then
 * @param link id of the evidence, or empty for a deadline that passed
 * @param why in a few words
 */
public record StatusChange(
    LocalDate learned,
    @Nullable LocalDate happened,
    Field field,
    String from,
    String to,
    String link,
    String why) {

  /** What of a status changes. */
  public enum Field {
    /** That it was promised: the first entry. */
    PROMISE,
    /** {@link Status.Level}. */
    LEVEL,
    /** {@link Status.DeadlineState}. */
    DEADLINE,
    /** {@link Status.Dispute}. */
    DISPUTE,
    /** {@link Status.Coverage}. */
    COVERAGE
  }
}
