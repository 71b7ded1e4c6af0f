package org.rapporteur.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One report or readout, as it came.
 *
 * @param id SHA-256 of the document's own bytes, 64 lower-case hex digits
 * @param origin where it was read
 * @param outlet who published it, or empty if unknown
 * @param address its web address, or empty if unknown
 * @param title its headline, or empty if it has none; also part of {@code text} only if the source
 *     has it there
 * @param published the day of publication, or null if the source does not say: never guessed
 * @param language ISO 639-3 code such as {@code eng}, {@code und} where it could not be told
 * @param text the text that all spans of this document point into
 */
public record Document(
    String id,
    Origin origin,
    String outlet,
    String address,
    String title,
    @Nullable LocalDate published,
    String language,
    String text) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Checks the id. */
  public Document {
    if (!SHA_256.matcher(id).matches()) {
      throw new IllegalArgumentException("document id '" + id + "' is not a SHA-256 in hex");
    }
    if (language.isBlank()) {
      throw new IllegalArgumentException("document " + id + " has no language; use 'und'");
    }
  }

  /** Whether the document is in the one language that is coded, English. */
  public boolean coded() {
    return language.equals("eng");
  }
}
