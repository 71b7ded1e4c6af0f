package org.rapporteur.model;

import java.time.LocalDate;

/**
 * A stretch of days, as precise as the text allows.
 *
 * @param begin first day
 * @param end last day, inclusive
 * @param precision how finely it is known
 * @param source whether the text says so or it is taken from the publication date
 */
public record When(LocalDate begin, LocalDate end, Precision precision, Source source) {

  /** Where a date comes from. */
  public enum Source {
    /** The sentence itself gives the date. */
    TEXT,
    /** An earlier sentence gives it and this one goes on from there. */
    CONTEXT,
    /** Only the publication date is known: the event is not later than that. */
    PUBLICATION
  }

  /** Checks the order of the days. */
  public When {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException(
          "a time that ends (" + end + ") before it begins (" + begin + ")");
    }
  }

  /** One day. */
  public static When day(LocalDate day, Source source) {
    return new When(day, day, Precision.DAY, source);
  }
}
