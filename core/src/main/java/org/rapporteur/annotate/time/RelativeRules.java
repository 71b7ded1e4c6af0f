package org.rapporteur.annotate.time;

import static org.rapporteur.annotate.time.CalendarWords.NUMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.When;

/** Rules for times told by their distance: from publication, or from a day named before. */
final class RelativeRules {

  private static final String UNIT = "(day|week|month|year)s?\\b";

  /** In order: an earlier rule keeps its words from later ones. */
  static final List<Rule> ALL =
      List.of(
          Rule.anchored(
              "day-before-yesterday",
              "\\b(?i:the day before yesterday)\\b",
              (m, r) -> shift(r.published(), -2)),
          Rule.anchored(
              "yesterday",
              "\\b(?i:yesterday)(?: (?:night|morning|evening|afternoon))?\\b",
              (m, r) -> shift(r.published(), -1)),
          Rule.anchored(
              "tomorrow",
              "\\b(?i:tomorrow)(?: (?:night|morning|evening|afternoon))?\\b",
              (m, r) -> shift(r.published(), 1)),
          Rule.anchored(
              "today",
              "\\b(?i:(?:(?:earlier|later) )?(?:today|tonight|this (?:morning|evening|afternoon)))\\b",
              (m, r) -> shift(r.published(), 0)),
          Rule.anchored("last-night", "\\b(?i:last night)\\b", (m, r) -> shift(r.published(), -1)),
          Rule.anchored(
              "weekend",
              "\\b(?i:(?:over|at|during|on) (?:the|this) (?:(past|last|coming) )?weekend"
                  + "|(this|last|next) weekend)\\b",
              (m, r) -> weekend(m.group(1) == null ? m.group(2) : m.group(1), r)),
          Rule.anchored(
              "ago",
              "\\b(?i:(about|around|some|nearly|almost|more than|over|less than|a few|several) )?(?i:("
                  + NUMBER
                  + ") )?"
                  + UNIT
                  + " (?:ago|back)\\b",
              (m, r) -> ago(m.group(1), m.group(2), m.group(3), r)),
          Rule.anchored(
              "past-stretch",
              "\\b(?i:(?:in|over|during|for|within) the (?:past|last|recent) (?:("
                  + NUMBER
                  + "|few|several) )?)"
                  + UNIT,
              (m, r) -> stretch(m.group(1), m.group(2), r)),
          Rule.anchored(
              "near-unit",
              "\\b(?i:(?:earlier |later |early |late )?(last|this|next|past|previous|coming|current)"
                  + " (week|month|year|spring|summer|autumn|fall|winter|quarter))\\b",
              (m, r) -> near(m.group(1), m.group(2), r)),
          Rule.fixed(
              "later",
              "\\b(?i:(" + NUMBER + ") )" + UNIT + " (?i:(later|earlier))\\b",
              (m, r) -> later(m.group(1), m.group(2), m.group(3), r)),
          Rule.fixed(
              "the-day-after",
              "\\b(?i:the (next|following|previous) day|the day (before|after))\\b(?! [A-Z])",
              (m, r) -> nextDay(m.group(1) == null ? m.group(2) : m.group(1), r)),
          Rule.fixed(
              "that-day",
              "\\b(?i:(?:on )?(?:the same|that) day)\\b",
              (m, r) -> context(r.last(), 0)));

  private RelativeRules() {}

  private static @Nullable When shift(@Nullable LocalDate from, int days) {
    return from == null ? null : When.day(from.plusDays(days), When.Source.TEXT);
  }

  private static @Nullable When context(@Nullable LocalDate from, int days) {
    return from == null ? null : When.day(from.plusDays(days), When.Source.CONTEXT);
  }

  private static @Nullable When nextDay(String which, Reckoning r) {
    String word = which.toLowerCase(Locale.ROOT);
    return context(r.last(), word.equals("previous") || word.equals("before") ? -1 : 1);
  }

  private static @Nullable When weekend(@Nullable String which, Reckoning r) {
    if (r.published() == null) {
      return null;
    }
    String word = which == null ? "" : which.toLowerCase(Locale.ROOT);
    boolean next = word.equals("next") || word.equals("coming") || (r.ahead() && word.isEmpty());
    LocalDate saturday =
        r.published()
            .with(
                next
                    ? TemporalAdjusters.next(DayOfWeek.SATURDAY)
                    : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return Reckoning.span(saturday, saturday.plusDays(1), Precision.LOOSE);
  }

  private static @Nullable When ago(
      @Nullable String about, @Nullable String number, String unit, Reckoning r) {
    LocalDate published = r.published();
    if (published == null || number == null) {
      return null;
    }
    int n = CalendarWords.number(number);
    if (unit.equals("day") && about == null) {
      return shift(published, -n);
    }
    return around(published, unit, -n, When.Source.TEXT);
  }

  /** The unit that lies {@code n} units from {@code from}, as a whole. */
  private static When around(LocalDate from, String unit, int n, When.Source source) {
    When when =
        switch (unit) {
          case "day" -> When.day(from.plusDays(n), source);
          case "week" -> Reckoning.week(from.plusWeeks(n));
          case "month" -> Reckoning.month(YearMonth.from(from).plusMonths(n));
          default -> Reckoning.year(from.getYear() + n);
        };
    return new When(when.begin(), when.end(), when.precision(), source);
  }

  private static @Nullable When stretch(@Nullable String number, String unit, Reckoning r) {
    LocalDate end = r.published();
    if (end == null || (number != null && !number.matches("(?i)" + NUMBER))) {
      return null;
    }
    int n = number == null ? 1 : CalendarWords.number(number);
    LocalDate begin =
        switch (unit) {
          case "day" -> end.minusDays(n);
          case "week" -> end.minusWeeks(n);
          case "month" -> end.minusMonths(n);
          default -> end.minusYears(n);
        };
    return Reckoning.span(begin, end, Precision.LOOSE);
  }

  private static @Nullable When near(String which, String unit, Reckoning r) {
    LocalDate published = r.published();
    if (published == null) {
      return null;
    }
    int step =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "last", "past", "previous" -> -1;
          case "next", "coming" -> 1;
          default -> 0;
        };
    String word = unit.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "week", "month", "year" -> around(published, word, step, When.Source.TEXT);
      case "quarter" -> {
        LocalDate day = published.plusMonths(3L * step);
        yield Reckoning.season(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
      }
      default -> season(word, step, published);
    };
  }

  /** "Last summer" is the last that is over, "next" the first that has not begun. */
  private static When season(String word, int step, LocalDate published) {
    int month = CalendarWords.season(word);
    When season = Reckoning.season(published.getYear() + 1, month);
    while (step < 0 ? !season.end().isBefore(published) : season.begin().isAfter(published)) {
      season = Reckoning.season(season.begin().getYear() - 1, month);
    }
    if (step > 0) {
      return Reckoning.season(season.begin().getYear() + 1, month);
    }
    // "this summer", said in spring, is the one to come
    boolean over = step == 0 && season.end().isBefore(published.minusMonths(4));
    return over ? Reckoning.season(season.begin().getYear() + 1, month) : season;
  }

  private static @Nullable When later(String number, String unit, String way, Reckoning r) {
    if (r.last() == null) {
      return null;
    }
    int n = CalendarWords.number(number) * (way.equalsIgnoreCase("later") ? 1 : -1);
    return around(r.last(), unit, n, When.Source.CONTEXT);
  }
}
