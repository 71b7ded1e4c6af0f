package org.rapporteur.code.commitment;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/**
 * By when something is promised: "by 1 May", "before the end of 2026", "within 30 days of
 * signature", "no later than six months after entry into force". Stateless.
 */
final class Deadlines {

  private static final List<String> UNITS =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** A number in brackets often follows the word: "thirty (30) days". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:within|in|no later than|not later than|at the latest|after)\\s+(?:a period of\\s+)?"
              + "(?:the\\s+)?(?:next\\s+|first\\s+|coming\\s+)?"
              + "(\\d{1,4}|[a-z]+(?:-[a-z]+)?)"
              + "(?:\\s*\\(\\d{1,4}\\))?\\s+(?:calendar\\s+|working\\s+)?(day|week|month|year)s?\\b"
              + "(?:\\s+(of|after|from|following)\\s+((?:the\\s+|its\\s+|this\\s+)*[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,5}))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGNED =
      Pattern.compile(
          ".*\\b(?:sign|signature|signing|signed|conclusion|adoption|announcement|date|day|today|agreement"
              + "|accord|declaration|memorandum)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FORCE =
      Pattern.compile(
          ".*\\b(?:entry into force|enters into force|entering into force|effective date)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What stands before a date that is a last day. */
  private static final Set<String> BEFORE =
      Set.of("by", "before", "until", "till", "than", "of", "end", "latest");

  private Deadlines() {}

  /** The first deadline in some words of a sentence; null if they have none. */
  static @Nullable Deadline find(Scene scene, Span words) {
    String text = scene.words(words);
    Matcher within = WITHIN.matcher(text);
    while (within.find()) {
      boolean after = within.group().toLowerCase(Locale.ROOT).startsWith("after");
      boolean in = within.group().toLowerCase(Locale.ROOT).startsWith("in ");
      if (after || in && within.group(3) == null && !within.group().contains("next")) {
        continue; // "after two years" begins then; "in two years" may be how long it lasts
      }
      Period period = period(within);
      if (period != null) {
        Span span = new Span(words.begin() + within.start(), words.begin() + within.end());
        return new Deadline(span, null, period, from(within.group(4)));
      }
    }
    for (TimeExpression time : scene.annotated().times(scene.sentence().index())) {
      boolean inside = words.covers(time.span());
      String lead =
          inside
              ? scene
                  .words(new Span(words.begin(), time.span().begin()))
                  .strip()
                  .toLowerCase(Locale.ROOT)
              : "";
      String last = lead.substring(lead.lastIndexOf(' ') + 1);
      boolean end = lead.endsWith("end of") || lead.endsWith("by the") || lead.endsWith("by early");
      // "before the end of June": the last days of June, of which the last is meant
      boolean ending =
          time.when().precision() == Precision.LOOSE
              && time.span()
                  .of(scene.annotated().document().text())
                  .toLowerCase(Locale.ROOT)
                  .matches("(?:the )?(?:end|close)\\b.*");
      boolean known = ending || time.when().precision() != Precision.LOOSE;
      if (inside && known && (BEFORE.contains(last) && !last.equals("of") || end)) {
        boolean before = last.equals("before") && !ending;
        return new Deadline(
            time.span(),
            before ? time.when().begin().minusDays(1) : time.when().end(),
            null,
            Deadline.From.DATE);
      }
    }
    return null;
  }

  private static Deadline.From from(@Nullable String start) {
    if (start == null || SIGNED.matcher(start).matches() && !FORCE.matcher(start).matches()) {
      return Deadline.From.SIGNATURE;
    }
    return FORCE.matcher(start).matches() ? Deadline.From.FORCE : Deadline.From.EVENT;
  }

  private static @Nullable Period period(Matcher within) {
    int number = number(within.group(1).toLowerCase(Locale.ROOT));
    return number == 0
        ? null
        : switch (within.group(2).toLowerCase(Locale.ROOT)) {
          case "day" -> Period.ofDays(number);
          case "week" -> Period.ofWeeks(number);
          case "month" -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        };
  }

  /** What a number's word says; 0 if it is none. */
  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    if (word.endsWith("hundred")) {
      return 100;
    }
    int hyphen = word.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
    int units = UNITS.indexOf(hyphen < 0 ? (tens > 0 ? "" : word) : word.substring(hyphen + 1));
    return hyphen > 0 && (tens <= 0 || units <= 0)
        ? 0
        : Math.max(0, tens) * 10 + Math.max(0, units);
  }
}
