package org.rapporteur.model;

import java.util.Set;

/** The English names of the days of the week and of the months. */
public final class DayNames {

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private DayNames() {}

  /** Whether a word, in lower case, names a day of the week. */
  public static boolean day(String word) {
    return DAYS.contains(word);
  }

  /** Whether a word, in lower case, names a day of the week or a month, whole. */
  public static boolean dayOrMonth(String word) {
    return day(word) || MONTHS.contains(word);
  }
}
