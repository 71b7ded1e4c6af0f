package org.rapporteur.desk.accords;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * Finds the words of a document in the file it was read from, whatever marks and line breaks were
 * taken off: letters and digits alone are compared, in order. Linear in the length of the file if
 * what is looked for comes in order. Not thread-safe.
 */
public final class Located {

  private final String letters;
  private final int[] places;
  private int from;

  /**
   * Over a file.
   *
   * @param raw its text
   */
  public Located(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    int[] at = new int[raw.length()];
    for (int i = 0; i < raw.length(); i++) {
      if (Character.isLetterOrDigit(raw.charAt(i))) {
        at[kept.length()] = i;
        kept.append(raw.charAt(i));
      }
    }
    this.letters = kept.toString();
    this.places = Arrays.copyOf(at, kept.length());
  }

  /** Where words stand, looked for behind the last ones found and then from the start; or null. */
  public @Nullable Span find(String words) {
    StringBuilder sought = new StringBuilder(words.length());
    words.chars().filter(Character::isLetterOrDigit).forEach(c -> sought.append((char) c));
    if (sought.length() == 0) {
      return null;
    }
    int at = letters.indexOf(sought.toString(), from);
    at = at < 0 ? letters.indexOf(sought.toString()) : at;
    if (at < 0) {
      return null;
    }
    from = at;
    return new Span(places[at], places[at + sought.length() - 1] + 1);
  }
}
