package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file to read, with what one pass over it told before a reader sees it. Its bytes are read
 * afresh by every {@link #open()}; gzip is undone on the way. Immutable.
 */
public final class Source {
  private final Path path;
  private final String name;
  private final String sha256;
  private final byte[] start;
  private final long length;
  private final boolean packed;
  private final boolean whole;
  private final long badUtf8;
  private final long nul;

  Source(
      Path path,
      String name,
      String sha256,
      byte[] start,
      long length,
      boolean packed,
      boolean whole,
      long badUtf8,
      long nul) {
    this.path = path;
    this.name = name;
    this.sha256 = sha256;
    this.start = start.clone();
    this.length = length;
    this.packed = packed;
    this.whole = whole;
    this.badUtf8 = badUtf8;
    this.nul = nul;
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** What to call it in records and messages, with {@code /} between folders. */
  public String name() {
    return name;
  }

  /** The last part of the name in lower case, without {@code .gz} if it is packed. */
  public String plainName() {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return packed && last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
  }

  /** SHA-256 of the file's bytes as they lie there, in hex. */
  public String sha256() {
    return sha256;
  }

  /** The first bytes, unpacked, at most 8,192; a copy. */
  public byte[] start() {
    return start.clone();
  }

  /** Bytes, unpacked; up to the fault if it is not {@link #whole()}. */
  public long length() {
    return length;
  }

  /** Whether the file is gzip-compressed. */
  public boolean packed() {
    return packed;
  }

  /** Whether it could be unpacked to its end; the fault has been told already. */
  public boolean whole() {
    return whole;
  }

  /** The position of the first byte, unpacked, that is not UTF-8, or -1. */
  public long badUtf8() {
    return badUtf8;
  }

  /** The position of the first NUL byte, unpacked, or -1; never told of UTF-16 and UTF-32. */
  public long nul() {
    return nul;
  }

  /**
   * The bytes, unpacked, at most {@link #length()} of them. The caller closes the stream.
   *
   * @throws IOException if the file cannot be read
   */
  public InputStream open() throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      return new LimitedStream(packed ? new GZIPInputStream(file, 1 << 16) : file, length);
    } catch (IOException | RuntimeException fault) {
      file.close();
      throw fault;
    }
  }

  /**
   * All bytes, unpacked. Only for files known to be within the limit for one document.
   *
   * @throws IOException if the file cannot be read
   */
  byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Bytes around the first that is not UTF-8, at most 64 KiB; empty if all are UTF-8. */
  byte[] badSample() throws IOException {
    if (badUtf8 < 0) {
      return new byte[0];
    }
    try (InputStream in = open()) {
      in.skipNBytes(Math.max(0, badUtf8 - (1 << 15)));
      return in.readNBytes(1 << 16);
    }
  }
}
