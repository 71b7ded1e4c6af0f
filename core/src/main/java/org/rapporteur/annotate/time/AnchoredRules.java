package org.rapporteur.annotate.time;

import static org.rapporteur.annotate.time.CalendarWords.DAY;
import static org.rapporteur.annotate.time.CalendarWords.MONTH;
import static org.rapporteur.annotate.time.CalendarWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.When;

/** Rules for times of the calendar that leave the year, or the week, to the reader. */
final class AnchoredRules {

  private static final String TO = "(?: ?[-–—] ?| (?:and|to|until|through) )";
  private static final String HOUR = "(?: (?:night|morning|evening|afternoon|noon))?";

  /** In order: an earlier rule keeps its words from later ones. */
  static final List<Rule> ALL =
      List.of(
          Rule.anchored(
              "days-month",
              "\\b(?:[Bb]etween |[Ff]rom )?(" + DAY + ")" + TO + "(" + DAY + ") (" + MONTH + ")",
              (m, r) -> days(m.group(3), m.group(1), m.group(2), r)),
          Rule.anchored(
              "month-days",
              "\\b(?:[Bb]etween |[Ff]rom )?(" + MONTH + ") (" + DAY + ")" + TO + "(" + DAY + ")\\b",
              (m, r) -> days(m.group(1), m.group(2), m.group(3), r)),
          Rule.anchored(
              "day-month",
              "\\b(?:" + WEEKDAY + ",? )?(?:the )?(" + DAY + ") (?:of )?(" + MONTH + ")",
              (m, r) -> day(m.group(2), m.group(1), r)),
          Rule.anchored(
              "month-day",
              "\\b(?:" + WEEKDAY + ",? )?(?:the )?(" + MONTH + ") (" + DAY + ")\\b(?!,?\\d| ?%)",
              (m, r) -> day(m.group(1), m.group(2), r)),
          Rule.anchored(
              "day-month-that-is-none", "\\b(" + MONTH + ") (\\d{1,2})\\b", (m, r) -> null),
          Rule.anchored(
              "weekday-of-week",
              "\\b(?i:(last|this|next|past|coming) )(" + WEEKDAY + ")" + HOUR,
              (m, r) -> nearWeekday(m.group(1), m.group(2), r)),
          Rule.anchored(
              "weekday",
              "\\b(?:(?i:on|late|early) )*("
                  + WEEKDAY
                  + ")"
                  + HOUR
                  + "(?! (?:Times|Mail|Telegraph|Herald|Express))",
              (m, r) -> weekday(m.group(1), r)),
          Rule.anchored(
              "part-of-month",
              "\\b(?i:(early|mid|late|the end of|the beginning of)[- ](?:in )?)(" + MONTH + ")\\b",
              (m, r) -> month(m.group(1), m.group(2), r)),
          Rule.anchored(
              "near-month",
              "\\b(?i:(last|this|next) )(" + MONTH + ")(?! [A-Z])",
              (m, r) -> nearMonth(m.group(1), m.group(2), r)),
          Rule.anchored(
              "month",
              "\\b(?i:in|since|until|till|by|from|to|during|throughout|of|for|before|after|between"
                  + "|and|the|a) ("
                  + MONTH
                  + ")\\b(?! [A-Z])(?!['’]s [A-Z])",
              (m, r) -> month(null, m.group(1), r)));

  private AnchoredRules() {}

  private static @Nullable When day(String month, String day, Reckoning r) {
    return r.dayOfYear(CalendarWords.month(month), CalendarWords.day(day));
  }

  private static @Nullable When days(String month, String from, String to, Reckoning r) {
    When end = day(month, to, r);
    return end == null ? null : FixedRules.days(end.begin().getYear(), month, from, to);
  }

  private static @Nullable When weekday(String word, Reckoning r) {
    LocalDate day = r.weekday(CalendarWords.weekday(word));
    return day == null ? null : When.day(day, When.Source.TEXT);
  }

  /** "Last Friday" is before the day of publication, "next" after it, "this" in its week. */
  private static @Nullable When nearWeekday(String which, String word, Reckoning r) {
    LocalDate published = r.published();
    if (published == null) {
      return null;
    }
    DayOfWeek day = CalendarWords.weekday(word);
    LocalDate found =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "last", "past" -> published.with(TemporalAdjusters.previous(day));
          case "next", "coming" -> published.with(TemporalAdjusters.next(day));
          default ->
              published
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(day));
        };
    return When.day(found, When.Source.TEXT);
  }

  private static @Nullable When month(@Nullable String part, String word, Reckoning r) {
    YearMonth month = r.monthOfYear(CalendarWords.month(word));
    return month == null ? null : FixedRules.part(part, month);
  }

  private static @Nullable When nearMonth(String which, String word, Reckoning r) {
    LocalDate published = r.published();
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth month = YearMonth.of(published.getYear(), CalendarWords.month(word));
    String near = which.toLowerCase(Locale.ROOT);
    if (near.equals("last") && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (near.equals("next") && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    return Reckoning.span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }
}
