package org.rapporteur.annotate.time;

import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the calendar, as parts of patterns and as numbers. */
final class CalendarWords {

  /** Months, in full or abbreviated; always with a capital, which "may" and "march" lack. */
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

  /** Weekdays in full, or abbreviated with a full stop. */
  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)";

  /** A day of the month, perhaps as an ordinal. */
  static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th)?";

  /** A year of the last or this century. */
  static final String YEAR = "(?:19|20)\\d\\d(?![\\d,.]\\d|\\d)";

  /** Small numbers in words or digits. */
  static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
          + "|twenty|thirty)";

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final String[] DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  private static final String[] NUMBERS = {
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private CalendarWords() {}

  /** 1 to 12. */
  static int month(String word) {
    return 1 + index(MONTHS, word);
  }

  /** The weekday that a full or abbreviated name begins like. */
  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(1 + index(DAYS, word));
  }

  /** The digits at the begin of "3rd". */
  static int day(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return Integer.parseInt(word, 0, end, 10);
  }

  /** The value of {@link #NUMBER}. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    for (int i = 1; i < NUMBERS.length; i++) {
      if (NUMBERS[i].equals(lower)) {
        return i;
      }
    }
    return switch (lower) {
      case "fifteen" -> 15;
      case "twenty" -> 20;
      case "thirty" -> 30;
      default -> 1;
    };
  }

  /** First month of a season of the northern hemisphere; winter begins in December. */
  static int season(@Nullable String word) {
    String season = word == null ? "" : word.toLowerCase(Locale.ROOT);
    return switch (season) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 12;
    };
  }

  private static int index(String[] words, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < words.length; i++) {
      if (lower.startsWith(words[i])) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word of the calendar: " + word);
  }
}
