package org.rapporteur.read.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a date as written in metadata names, in the zone it was written in. A numeric date that
 * could be read two ways is not read at all. No state.
 */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String END = "(?![0-9])";
  private static final Pattern ISO =
      Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})" + END + ".*", Pattern.DOTALL);
  private static final Pattern SLASHED =
      Pattern.compile("^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})" + END + ".*", Pattern.DOTALL);
  private static final Pattern BASIC =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{6}z?|t\\d{4}z?)?$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "^(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})" + END + ".*",
          Pattern.DOTALL);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "^" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + END + ".*", Pattern.DOTALL);
  private static final Pattern DOTTED =
      Pattern.compile("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + END + ".*", Pattern.DOTALL);
  private static final Pattern NUMERIC =
      Pattern.compile("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})" + END + ".*", Pattern.DOTALL);
  private static final Pattern EPOCH = Pattern.compile("^(\\d{9,10}|\\d{12,13})$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:published|updated|posted|date)(?: on| at)?:? )?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?");

  private Dates() {}

  /**
   * What a written date says.
   *
   * @param date the day, or null if it names none that can be relied on
   * @param fault why there is no day, for a person; empty if there is one
   */
  public record Reading(@Nullable LocalDate date, String fault) {}

  /** Reads a date as written in a header, a column or a tag; never throws. */
  public static Reading read(String written) {
    String text = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return new Reading(null, "no date");
    }
    text = LEAD.matcher(text).replaceFirst("");
    try {
      LocalDate date = known(text);
      if (date != null) {
        return new Reading(date, "");
      }
      Matcher numeric = NUMERIC.matcher(text);
      if (numeric.matches()) {
        return numeric(written, numeric);
      }
      return new Reading(null, "'" + shortened(written) + "' is not a date we can read");
    } catch (DateTimeException impossible) {
      return new Reading(null, "'" + shortened(written) + "' is not a day of the calendar");
    }
  }

  private static @Nullable LocalDate known(String text) {
    for (Pattern pattern : List.of(ISO, SLASHED, BASIC)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      }
    }
    Matcher matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return LocalDate.of(number(matcher, 3), month(matcher.group(2)), number(matcher, 1));
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      return LocalDate.of(number(matcher, 3), month(matcher.group(1)), number(matcher, 2));
    }
    matcher = DOTTED.matcher(text);
    if (matcher.matches()) {
      return LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
    }
    if (EPOCH.matcher(text).matches()) {
      long value = Long.parseLong(text);
      Instant instant =
          text.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
      return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
    return null;
  }

  private static Reading numeric(String written, Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    int year = number(matcher, 3);
    if (first > 12 || first == second) {
      return new Reading(LocalDate.of(year, second, first), "");
    }
    if (second > 12) {
      return new Reading(LocalDate.of(year, first, second), "");
    }
    return new Reading(
        null,
        "'" + shortened(written) + "' can be read as two days; write it as " + year + "-MM-DD");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static String shortened(String written) {
    String line = written.strip().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
