package org.rapporteur.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.When;

/**
 * What a rule may reckon from: the day of publication, the last day the text has named, and whether
 * the clause looks ahead.
 *
 * @param published the day of publication, or null
 * @param last the last single day that the text named, or null
 * @param ahead whether the clause speaks of what is to come
 */
record Reckoning(@Nullable LocalDate published, @Nullable LocalDate last, boolean ahead) {

  /** How long after publication a date without a year may lie and still not be last year's. */
  private static final int SLACK_DAYS = 1;

  /** One day, or null if there is no such day, such as February 30. */
  static @Nullable When day(int year, int month, int day) {
    try {
      return When.day(LocalDate.of(year, month, day), When.Source.TEXT);
    } catch (DateTimeException none) {
      return null;
    }
  }

  static When span(LocalDate begin, LocalDate end, Precision precision) {
    return new When(begin, end, precision, When.Source.TEXT);
  }

  static When month(YearMonth month) {
    return span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static When year(int year) {
    return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** Three months from the first of {@code month}. */
  static When season(int year, int month) {
    LocalDate begin = LocalDate.of(year, month, 1);
    return span(begin, begin.plusMonths(3).minusDays(1), Precision.SEASON);
  }

  static When week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return span(monday, monday.plusDays(6), Precision.WEEK);
  }

  /** The day of the month in the year that publication and tense suggest, or null. */
  @Nullable When dayOfYear(int month, int day) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    for (int tries = 0; tries < 5; tries++) {
      When guess = day(year, month, day);
      boolean after = guess != null && guess.begin().isAfter(published.plusDays(SLACK_DAYS));
      boolean before = guess != null && guess.begin().isBefore(published);
      // "will meet on January 5", written in December; "met on December 30", written in January
      if (guess != null && ahead && before && tries == 0) {
        When next = day(year + 1, month, day);
        return next != null && next.begin().isBefore(published.plusMonths(6)) ? next : guess;
      }
      if (guess != null && (!after || ahead)) {
        return guess;
      }
      year--;
    }
    return null;
  }

  /** The month of the year that publication and tense suggest, or null. */
  @Nullable YearMonth monthOfYear(int month) {
    if (published == null) {
      return null;
    }
    YearMonth guess = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    if (guess.isAfter(now) && !ahead) {
      return guess.minusYears(1);
    }
    if (guess.isBefore(now) && ahead && guess.plusYears(1).isBefore(now.plusMonths(7))) {
      return guess.plusYears(1);
    }
    return guess;
  }

  /** The nearest such weekday, back to and with the day of publication, or on after it. */
  @Nullable LocalDate weekday(DayOfWeek day) {
    if (published == null) {
      return null;
    }
    return published.with(
        ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
  }
}
