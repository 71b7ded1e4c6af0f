package org.rapporteur.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says of its document: {@code 2025-10-29_dawn_talks-stall.txt} gives a day and
 * an outlet, {@code 2025-10-29-talks-stall.md} a day.
 *
 * @param date as written, or empty
 * @param outlet as written, or empty
 */
record FileName(String date, String outlet) {
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:_([^_.]+)_.*|(?![0-9]).*)");

  static FileName of(Source source) {
    String name = source.name();
    Matcher matcher = SHAPE.matcher(name.substring(name.lastIndexOf('/') + 1));
    if (!matcher.matches()) {
      return new FileName("", "");
    }
    String outlet = matcher.group(2) == null ? "" : matcher.group(2).replace('-', ' ');
    return new FileName(matcher.group(1), capitals(outlet));
  }

  /**
   * Capitals where the name has none at all: {@code dawn} is Dawn, {@code bbc} stays for the map.
   */
  private static String capitals(String outlet) {
    if (!outlet.equals(outlet.toLowerCase(Locale.ROOT))) {
      return outlet;
    }
    StringBuilder out = new StringBuilder(outlet);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  void fill(Draft draft) {
    draft.date = draft.date.isBlank() ? date : draft.date;
    draft.outlet = draft.outlet.isBlank() ? outlet : draft.outlet;
  }
}
