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
