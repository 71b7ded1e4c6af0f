package org.rapporteur.annotate;

/** What separates words: white space of any script, and marks that are not seen. */
public final class Blanks {

  private Blanks() {}

  /** Whether a unit is white space, a no-break space, or an invisible mark between words. */
  public static boolean is(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7f) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff';
  }

  /** Whether a unit ends a line. */
  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The first unit from {@code from} that is not blank, or {@code to}. */
  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** One past the last unit before {@code to} that is not blank, or {@code from}. */
  static int trim(String text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
