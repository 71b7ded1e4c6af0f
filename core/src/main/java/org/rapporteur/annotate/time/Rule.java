package org.rapporteur.annotate.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/**
 * A pattern over the words of a sentence and what it names.
 *
 * @param name what to call it in tests
 * @param pattern the words; must not match nothing
 * @param anchored whether the result depends on the day of publication
 * @param reading gives the time, or null where the words name none after all
 */
record Rule(String name, Pattern pattern, boolean anchored, Reading reading) {

  /** What a sentence must have for the rule to be worth trying: a union of {@link Cue}s. */
  int needs() {
    String text = pattern.pattern();
    int needs = text.contains(CalendarWords.MONTH) ? Cue.MONTH : 0;
    needs |= text.contains(CalendarWords.YEAR) ? Cue.DIGITS : 0;
    needs |= name.startsWith("weekday") ? Cue.WEEKDAY : 0;
    needs |= name.equals("iso") || name.equals("decade") ? Cue.DIGITS : 0;
    return needs == 0 ? Cue.UNIT : needs;
  }

  /** Reads a match. */
  interface Reading {
    @Nullable When read(MatchResult match, Reckoning reckoning);
  }

  static Rule fixed(String name, String pattern, Reading reading) {
    return new Rule(name, Pattern.compile(pattern), false, reading);
  }

  static Rule anchored(String name, String pattern, Reading reading) {
    return new Rule(name, Pattern.compile(pattern), true, reading);
  }
}
