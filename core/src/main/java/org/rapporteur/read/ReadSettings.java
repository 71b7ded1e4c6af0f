package org.rapporteur.read;

import java.time.LocalDate;

/**
 * What the reading room has to know from its user. Immutable.
 *
 * @param today the day of the run, for telling dates in the future: the core has no clock
 * @param columns which columns or fields hold what; found by their headers where not named
 * @param fileLimit the largest file read, in bytes, as it lies there and unpacked
 * @param documentLimit the largest single document read, in bytes; what bounds memory
 * @param ratioLimit how many times its size a gzip file may unpack to
 */
public record ReadSettings(
    LocalDate today, Columns columns, long fileLimit, long documentLimit, int ratioLimit) {

  private static final long MEBIBYTE = 1L << 20;

  /** Checks the limits. */
  public ReadSettings {
    if (fileLimit < 1 || documentLimit < 1 || ratioLimit < 1) {
      throw new IllegalArgumentException("limits of reading must be at least 1");
    }
    if (documentLimit > 256 * MEBIBYTE) {
      throw new IllegalArgumentException("a single document may be at most 256 MiB");
    }
  }

  /**
   * The defaults: files up to 200 MB, single documents up to 16 MiB, gzip up to 200 times its size.
   * (News text packs to a tenth or, with much repetition, a hundredth; gzip's own most is 1,032.)
   */
  public static ReadSettings on(LocalDate today) {
    return new ReadSettings(today, Columns.byHeader(), 200_000_000L, 16 * MEBIBYTE, 200);
  }

  /** The same with columns named by the user. */
  public ReadSettings withColumns(Columns chosen) {
    return new ReadSettings(today, chosen, fileLimit, documentLimit, ratioLimit);
  }

  /** The same with another limit for files, in bytes. */
  public ReadSettings withFileLimit(long bytes) {
    return new ReadSettings(today, columns, bytes, documentLimit, ratioLimit);
  }

  /** The same with another limit for single documents, in bytes. */
  public ReadSettings withDocumentLimit(long bytes) {
    return new ReadSettings(today, columns, fileLimit, bytes, ratioLimit);
  }
}
