package org.rapporteur.annotate.time;

import java.util.regex.Pattern;

/** Cheap signs of a time, found once a sentence, so that few rules are tried on it. */
final class Cue {

  static final int DIGITS = 1;
  static final int MONTH = 2;
  static final int WEEKDAY = 4;
  static final int UNIT = 8;

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "|(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.)"
              + "|(?<unit>[Dd]ay|[Nn]ight|[Ww]eek|[Mm]onth|[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn"
              + "|[Ff]all|[Ww]inter|[Qq]uarter|[Tt]omorrow|[Mm]orning|[Ee]vening|[Aa]fternoon)"
              + "|(?<digits>(?:19|20)\\d\\d)");

  private Cue() {}

  /** The union of all cues in the words; 0 if there are none. */
  static int of(String words) {
    int cues = 0;
    var matcher = WORDS.matcher(words);
    while (matcher.find()) {
      if (matcher.start("month") >= 0) {
        cues |= MONTH;
      } else if (matcher.start("weekday") >= 0) {
        cues |= WEEKDAY | UNIT;
      } else if (matcher.start("digits") >= 0) {
        cues |= DIGITS;
      } else {
        cues |= UNIT;
      }
    }
    return cues;
  }
}
