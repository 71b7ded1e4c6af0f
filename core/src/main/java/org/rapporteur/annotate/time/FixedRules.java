package org.rapporteur.annotate.time;

import static org.rapporteur.annotate.time.CalendarWords.DAY;
import static org.rapporteur.annotate.time.CalendarWords.MONTH;
import static org.rapporteur.annotate.time.CalendarWords.WEEKDAY;
import static org.rapporteur.annotate.time.CalendarWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.When;

/** Rules for times that name their year. */
final class FixedRules {

  private static final String NAMED_DAY = "\\b(?:" + WEEKDAY + ",? )?(?:the )?";
  private static final String TO = "(?: ?[-–—] ?| (?:and|to|until|through) )";
  private static final String PART =
      "(?i:(early|mid|late|the end of|the beginning of)[- ](?:in )?)";

  /** In order: an earlier rule keeps its words from later ones. */
  static final List<Rule> ALL =
      List.of(
          Rule.fixed(
              "iso",
              "(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])",
              (m, r) -> Reckoning.day(number(m.group(1)), number(m.group(2)), number(m.group(3)))),
          Rule.fixed(
              "days-month-year",
              "\\b(?:between |from )?("
                  + DAY
                  + ")"
                  + TO
                  + "("
                  + DAY
                  + ") ("
                  + MONTH
                  + "),? ("
                  + YEAR
                  + ")",
              (m, r) -> days(number(m.group(4)), m.group(3), m.group(1), m.group(2))),
          Rule.fixed(
              "month-days-year",
              "\\b(?:[Bb]etween |[Ff]rom )?("
                  + MONTH
                  + ") ("
                  + DAY
                  + ")"
                  + TO
                  + "("
                  + DAY
                  + "),? ("
                  + YEAR
                  + ")",
              (m, r) -> days(number(m.group(4)), m.group(1), m.group(2), m.group(3))),
          Rule.fixed(
              "day-month-year",
              NAMED_DAY + "(" + DAY + ") (?:of )?(" + MONTH + "),? (" + YEAR + ")",
              (m, r) ->
                  Reckoning.day(
                      number(m.group(3)),
                      CalendarWords.month(m.group(2)),
                      CalendarWords.day(m.group(1)))),
          Rule.fixed(
              "month-day-year",
              NAMED_DAY + "(" + MONTH + ") (" + DAY + "),? (" + YEAR + ")",
              (m, r) ->
                  Reckoning.day(
                      number(m.group(3)),
                      CalendarWords.month(m.group(1)),
                      CalendarWords.day(m.group(2)))),
          Rule.fixed(
              "months-year",
              "\\b(?:[Bb]etween |[Ff]rom )("
                  + MONTH
                  + ")"
                  + TO
                  + "("
                  + MONTH
                  + "),? ("
                  + YEAR
                  + ")",
              (m, r) ->
                  months(
                      number(m.group(3)),
                      CalendarWords.month(m.group(1)),
                      CalendarWords.month(m.group(2)))),
          Rule.fixed(
              "month-year",
              "\\b(?:" + PART + ")?(" + MONTH + "),? (?:of )?(" + YEAR + ")",
              (m, r) ->
                  part(
                      m.group(1),
                      YearMonth.of(number(m.group(3)), CalendarWords.month(m.group(2))))),
          Rule.fixed(
              "season-year",
              "\\b(?:the )?(?i:(spring|summer|autumn|fall|winter)) (?:of )?(" + YEAR + ")",
              (m, r) -> Reckoning.season(number(m.group(2)), CalendarWords.season(m.group(1)))),
          Rule.fixed(
              "quarter-year",
              "\\b(?:the )?(first|second|third|fourth|last) quarter of (" + YEAR + ")",
              (m, r) -> Reckoning.season(number(m.group(2)), quarter(m.group(1)))),
          Rule.fixed(
              "decade",
              "\\b(?:the )?(?:(early|mid|late)[- ])?((?:19|20)\\d0)s\\b",
              (m, r) -> decade(m.group(1), number(m.group(2)))),
          Rule.fixed(
              "years",
              "\\b(?:[Bb]etween |[Ff]rom )(" + YEAR + ")" + TO + "(" + YEAR + ")",
              (m, r) -> years(number(m.group(1)), number(m.group(2)))),
          Rule.fixed(
              "year",
              "\\b(?:(?i:in|since|from|until|till|by|of|during|before|after|the|early|late|mid|back"
                  + " in)[- ])("
                  + YEAR
                  + ")\\b(?![-–]\\d| (?:people|troops|soldiers|civilians|men"
                  + "|women|children|houses|homes|kilomet|metres|meters|feet|miles|tonnes|tons"
                  + "|dollars|euros|others|dead|injured|wounded|families|refugees))(?! ?%)",
              (m, r) -> Reckoning.year(number(m.group(1)))));

  private FixedRules() {}

  static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Days of one month, or null if one does not exist or they are out of order. */
  static @Nullable When days(int year, String month, String from, String to) {
    int number = CalendarWords.month(month);
    When begin = Reckoning.day(year, number, CalendarWords.day(from));
    When end = Reckoning.day(year, number, CalendarWords.day(to));
    if (begin == null || end == null || end.begin().isBefore(begin.begin())) {
      return null;
    }
    return Reckoning.span(begin.begin(), end.begin(), Precision.LOOSE);
  }

  private static When months(int year, int from, int to) {
    YearMonth end = YearMonth.of(year, to);
    YearMonth begin = YearMonth.of(from > to ? year - 1 : year, from);
    return Reckoning.span(begin.atDay(1), end.atEndOfMonth(), Precision.LOOSE);
  }

  /** The month, or about ten days of it. */
  static When part(@Nullable String part, YearMonth month) {
    if (part == null) {
      return Reckoning.month(month);
    }
    return switch (part.toLowerCase(java.util.Locale.ROOT)) {
      case "early", "the beginning of" ->
          Reckoning.span(month.atDay(1), month.atDay(10), Precision.LOOSE);
      case "mid" -> Reckoning.span(month.atDay(11), month.atDay(20), Precision.LOOSE);
      default -> Reckoning.span(month.atDay(21), month.atEndOfMonth(), Precision.LOOSE);
    };
  }

  static int quarter(String ordinal) {
    return switch (ordinal) {
      case "first" -> 1;
      case "second" -> 4;
      case "third" -> 7;
      default -> 10;
    };
  }

  private static When decade(@Nullable String part, int year) {
    int from =
        part == null || part.equals("early") ? year : part.equals("mid") ? year + 3 : year + 6;
    int to =
        part == null || part.equals("late") ? year + 9 : part.equals("mid") ? year + 6 : year + 3;
    return Reckoning.span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.LOOSE);
  }

  private static @Nullable When years(int from, int to) {
    return to < from
        ? null
        : Reckoning.span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.LOOSE);
  }
}
