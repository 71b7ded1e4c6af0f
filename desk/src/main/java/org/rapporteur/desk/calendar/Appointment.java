package org.rapporteur.desk.calendar;

import java.time.LocalDate;

/**
 * Whole days on which something is due or expected.
 *
 * @param id stable: a calendar program that reads the calendar again moves the entry
 * @param begin first day
 * @param end last day, inclusive
 * @param summary a few words
 * @param description more, with the evidence
 * @param place where, or empty
 * @param category such as {@code deadline}
 */
public record Appointment(
    String id,
    LocalDate begin,
    LocalDate end,
    String summary,
    String description,
    String place,
    String category) {

  /** Checks the order of the days. */
  public Appointment {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("an appointment that ends before it begins");
    }
  }
}
