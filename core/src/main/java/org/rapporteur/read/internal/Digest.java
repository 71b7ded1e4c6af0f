package org.rapporteur.read.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the name of every document and file. */
public final class Digest {
  private Digest() {}

  /** A new SHA-256 to feed. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  /** SHA-256 of the bytes, as 64 lower-case hex digits. */
  public static String of(byte[] bytes) {
    return hex(begin().digest(bytes));
  }

  /** SHA-256 of the text in UTF-8, as 64 lower-case hex digits. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lower-case hex digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
