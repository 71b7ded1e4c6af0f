package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Deadline;

/**
 * By when a commitment of a case is to be kept.
 *
 * @param words as the text or case.yml says it
 * @param by the last day, or null where it hangs on another day
 * @param within how long after the other day, or null
 * @param from what the other day is
 */
public record Due(
    String words, @Nullable LocalDate by, @Nullable Period within, Deadline.From from) {

  /** The deadline of a commitment that was read from a text. */
  static @Nullable Due of(@Nullable Deadline deadline, String words) {
    return deadline == null
        ? null
        : new Due(words, deadline.by(), deadline.within(), deadline.from());
  }

  /**
   * The last day.
   *
   * @param signed when the accord was signed or announced, or null
   * @param inForce when it entered into force, or null
   * @return null where it hangs on a day that is not known
   */
  public @Nullable LocalDate day(@Nullable LocalDate signed, @Nullable LocalDate inForce) {
    LocalDate start =
        from == Deadline.From.SIGNATURE ? signed : from == Deadline.From.FORCE ? inForce : null;
    return by != null ? by : start == null || within == null ? null : start.plus(within);
  }
}
