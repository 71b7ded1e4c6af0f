package org.rapporteur.model;

/**
 * Where a document was read.
 *
 * @param file the file's name as given, with {@code /} between folders
 * @param sha256 SHA-256 of that file's bytes, in hex
 * @param member which document of the file this is, from 0
 */
public record Origin(String file, String sha256, int member) {

  /** Checks the member. */
  public Origin {
    if (file.isBlank() || member < 0) {
      throw new IllegalArgumentException("origin '" + file + "' member " + member);
    }
  }
}
