package org.rapporteur.knowledge.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code and the days on which it holds: {@code [USAGOV 930120-010120]}, {@code [AFG >20011222]}.
 *
 * @param code as it stands
 * @param from first day, or null for always before
 * @param to last day, or null for ever after
 * @param always whether it has no days, and so holds where no other does
 */
record DatedCode(String code, @Nullable LocalDate from, @Nullable LocalDate to, boolean always) {

  private static final Pattern DAYS =
      Pattern.compile("(?:([<>])\\s*(\\d{6,8})|(\\d{6,8})\\s*-\\s*(\\d{6,8}))");

  /**
   * Reads what stands between the brackets.
   *
   * @throws IllegalArgumentException with what is wrong with it
   */
  static DatedCode parse(String inside) {
    String[] parts = inside.strip().split("\\s+", 2);
    if (parts[0].isEmpty()) {
      throw new IllegalArgumentException("the brackets hold no code");
    }
    if (parts.length == 1) {
      return new DatedCode(parts[0], null, null, true);
    }
    Matcher days = DAYS.matcher(parts[1].strip());
    if (!days.matches()) {
      throw new IllegalArgumentException(
          "'" + parts[1].strip() + "' is no date restriction; write <date, >date or date-date");
    }
    if (days.group(1) != null) {
      LocalDate day = day(days.group(2));
      boolean before = days.group(1).equals("<");
      return new DatedCode(parts[0], before ? null : day, before ? day : null, false);
    }
    LocalDate from = day(days.group(3));
    LocalDate to = day(days.group(4));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the days end before they begin");
    }
    return new DatedCode(parts[0], from, to, false);
  }

  /** YYYYMMDD, or YYMMDD with 00 to 30 for this century, as the dictionaries have it. */
  private static LocalDate day(String digits) {
    try {
      if (digits.length() == 8) {
        return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
      }
      if (digits.length() == 6) {
        int year = number(digits, 0, 2);
        return LocalDate.of(
            year <= 30 ? 2000 + year : 1900 + year, number(digits, 2, 4), number(digits, 4, 6));
      }
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("there is no day " + digits, impossible);
    }
    throw new IllegalArgumentException(digits + " is no date; write YYYYMMDD or YYMMDD");
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /**
   * Codes with days that do not overlap: of two the first one holds, and one without days holds on
   * all that are left. The open past is {@link LocalDate#MIN}, the open future {@link
   * LocalDate#MAX}.
   */
  static List<DatedCode> apart(List<DatedCode> codes) {
    List<DatedCode> apart = new ArrayList<>();
    List<LocalDate[]> free = new ArrayList<>();
    free.add(new LocalDate[] {LocalDate.MIN, LocalDate.MAX});
    List<DatedCode> ordered = new ArrayList<>(codes.stream().filter(c -> !c.always).toList());
    codes.stream().filter(DatedCode::always).forEach(ordered::add);
    for (DatedCode code : ordered) {
      LocalDate from = code.from == null ? LocalDate.MIN : code.from;
      LocalDate to = code.to == null ? LocalDate.MAX : code.to;
      List<LocalDate[]> left = new ArrayList<>();
      for (LocalDate[] gap : free) {
        LocalDate begin = from.isAfter(gap[0]) ? from : gap[0];
        LocalDate end = to.isBefore(gap[1]) ? to : gap[1];
        if (begin.isAfter(end)) {
          left.add(gap);
          continue;
        }
        apart.add(new DatedCode(code.code, begin, end, false));
        if (begin.isAfter(gap[0])) {
          left.add(new LocalDate[] {gap[0], begin.minusDays(1)});
        }
        if (end.isBefore(gap[1])) {
          left.add(new LocalDate[] {end.plusDays(1), gap[1]});
        }
      }
      free = left;
    }
    return apart;
  }
}
