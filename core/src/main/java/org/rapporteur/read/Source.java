package org.rapporteur.read;

import java.nio.file.Path;

/**
 * A file to read, with what is known of it before a reader sees it.
 *
 * @param path where it lies
 * @param name what to call it in records and messages, with {@code /} between folders
 * @param sha256 SHA-256 of its bytes in hex
 * @param size bytes
 * @param start its first bytes, at most 8,192
 */
public record Source(Path path, String name, String sha256, long size, byte[] start) {

  /** Copies the bytes. */
  public Source {
    start = start.clone();
  }

  /** A copy of the first bytes. */
  @Override
  public byte[] start() {
    return start.clone();
  }
}
