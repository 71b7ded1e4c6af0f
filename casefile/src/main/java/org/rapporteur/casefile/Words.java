package org.rapporteur.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts as the case file keeps them, and the check digits of evidence. */
public final class Words {

  private Words() {}

  /**
   * The text with every half of a surrogate pair that stands alone made U+FFFD: such a half has no
   * UTF-8 form. The length, and so every span, stays as it was.
   */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (alone(text, i)) {
        StringBuilder mended = new StringBuilder(text);
        for (int j = i; j < text.length(); j++) {
          if (alone(text, j)) {
            mended.setCharAt(j, '\uFFFD');
          }
        }
        return mended.toString();
      }
    }
    return text;
  }

  private static boolean alone(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(unit)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** The first 16 hex digits of the SHA-256 of the words' UTF-8 form. */
  public static String check(String words) {
    byte[] digest = sha256().digest(wellFormed(words).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
