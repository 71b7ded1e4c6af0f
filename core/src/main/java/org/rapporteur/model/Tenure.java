package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in an office.
 *
 * @param office id of the office
 * @param begin first day, or null if not known
 * @param end last day, or null if not over or not known
 * @param acting whether it was held for the time being
 */
public record Tenure(
    String office, @Nullable LocalDate begin, @Nullable LocalDate end, boolean acting) {

  /** Checks the order of the days. */
  public Tenure {
    if (begin != null && end != null && end.isBefore(begin)) {
      throw new IllegalArgumentException("tenure of " + office + " ends before it begins");
    }
  }

  /** Whether the office was held on {@code day}; an unknown bound does not exclude. */
  public boolean holds(LocalDate day) {
    return (begin == null || !day.isBefore(begin)) && (end == null || !day.isAfter(end));
  }
}
