package org.rapporteur.model;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * By when something is promised.
 *
 * @param words the words that say so
 * @param by the last day, or null where it hangs on another day
 * @param within how long after the other day, or null
 * @param from what the other day is
 */
public record Deadline(Span words, @Nullable LocalDate by, @Nullable Period within, From from) {

  /** What a deadline is counted from. */
  public enum From {
    /** Nothing: it is a date. */
    DATE,
    /** The day the accord was signed, agreed or announced. */
    SIGNATURE,
    /** The day it enters into force. */
    FORCE,
    /** Some other event that the text names. */
    EVENT
  }

  /** Checks that it has either a day or a time after one. */
  public Deadline {
    if ((by == null) != (from != From.DATE) || (within == null) != (from == From.DATE)) {
      throw new IllegalArgumentException("a deadline is a date, or a time after something");
    }
  }

  /**
   * The last day.
   *
   * @param signed when the accord was signed or announced, or null if that is not known
   * @param inForce when it entered into force, or null
   * @return null where it hangs on a day that is not known
   */
  public @Nullable LocalDate day(@Nullable LocalDate signed, @Nullable LocalDate inForce) {
    LocalDate start = from == From.SIGNATURE ? signed : from == From.FORCE ? inForce : null;
    return by != null ? by : start == null || within == null ? null : start.plus(within);
  }
}
