package org.rapporteur.casefile.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/**
 * Days looked at.
 *
 * @param from first day, or null for any
 * @param to last day, inclusive, or null for any
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Checks the order of the days. */
  public Window {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a window that ends (" + to + ") before it begins");
    }
  }

  /** All days, and what has no date. */
  public static Window all() {
    return new Window(null, null);
  }

  /** Whether there is any bound. */
  public boolean bounded() {
    return from != null || to != null;
  }

  /** Whether a time may lie in it; what has no date lies only in a window without bounds. */
  public boolean holds(@Nullable When when) {
    if (when == null) {
      return !bounded();
    }
    return (from == null || !when.end().isBefore(from))
        && (to == null || !when.begin().isAfter(to));
  }
}
