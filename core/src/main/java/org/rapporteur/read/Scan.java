package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Digest;
import org.rapporteur.read.internal.Utf8Check;

/**
 * The one pass over a file before a reader sees it: its hash, its size unpacked, whether it is
 * text. Never holds more than a buffer.
 */
final class Scan {
  private static final int BUFFER = 1 << 16;
  private static final int START = 8192;
  private static final long FREE = 1L << 20;

  private final ReadSettings settings;

  Scan(ReadSettings settings) {
    this.settings = settings;
  }

  /** The source, or empty if a problem told to the sink forbids reading it at all. */
  Optional<Source> of(Path path, String name, Sink sink) {
    if (!Files.exists(path)) {
      return refuse(sink, Kind.UNREADABLE, name, "", "is not there", "check the name");
    }
    if (!Files.isRegularFile(path)) {
      String what = Files.isDirectory(path) ? "is a folder, not a file" : "is not a plain file";
      return refuse(sink, Kind.UNREADABLE, name, "", what, "name the files in it");
    }
    try {
      long size = Files.size(path);
      if (size == 0) {
        return refuse(sink, Kind.EMPTY, name, "", "is empty", "leave it out or fetch it again");
      }
      if (size > settings.fileLimit()) {
        return tooLarge(sink, name, size);
      }
      return pass(path, name, size, sink);
    } catch (AccessDeniedException denied) {
      return refuse(sink, Kind.UNREADABLE, name, "", "may not be read", "change its permissions");
    } catch (IOException fault) {
      return refuse(
          sink,
          Kind.UNREADABLE,
          name,
          "",
          "cannot be read: " + fault.getMessage(),
          "check the disk");
    }
  }

  private Optional<Source> tooLarge(Sink sink, String name, long size) {
    return refuse(
        sink,
        Kind.TOO_LARGE,
        name,
        "",
        megabytes(size) + " is over the limit of " + megabytes(settings.fileLimit()),
        "split it, or raise the limit for files");
  }

  private Optional<Source> pass(Path path, String name, long size, Sink sink) throws IOException {
    DigestInputStream hashed =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(path), BUFFER), Digest.begin());
    try (hashed) {
      boolean packed = packed(path);
      Utf8Check check = new Utf8Check();
      byte[] start = new byte[START];
      boolean whole = true;
      try {
        InputStream in = packed ? new GZIPInputStream(hashed, BUFFER) : hashed;
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          long before = check.length();
          if (before < START) {
            System.arraycopy(buffer, 0, start, (int) before, (int) Math.min(count, START - before));
          }
          check.take(buffer, count);
          if (packed && bomb(check.length(), size)) {
            return refuse(
                sink,
                Kind.BOMB,
                name,
                "byte " + check.length() + " unpacked",
                megabytes(size) + " unpack to more than " + megabytes(check.length()),
                "unpack it yourself if you trust it, or raise the limit for files");
          }
        }
      } catch (EOFException | ZipException fault) {
        whole = false;
        boolean early = fault instanceof EOFException;
        sink.problem(
            new Problem(
                early ? Kind.TRUNCATED : Kind.MALFORMED,
                name,
                "byte " + check.length() + " unpacked",
                early ? "the gzip data end too early" : "the gzip data are damaged",
                "fetch it again; what lies before is read if it holds whole records"));
      }
      drain(hashed);
      byte[] kept = Arrays.copyOf(start, (int) Math.min(START, check.length()));
      if (check.length() == 0) {
        return whole
            ? refuse(sink, Kind.EMPTY, name, "", "is empty when unpacked", "leave it out")
            : Optional.empty();
      }
      return Optional.of(
          new Source(
              path,
              name,
              Digest.hex(hashed.getMessageDigest().digest()),
              kept,
              check.length(),
              packed,
              whole,
              Decoder.wide(kept) ? -1 : check.firstBad(),
              Decoder.wide(kept) ? -1 : check.firstNul()));
    }
  }

  private boolean bomb(long unpacked, long size) {
    return unpacked > settings.fileLimit()
        || (unpacked > FREE && unpacked / settings.ratioLimit() > size);
  }

  private static boolean packed(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 0x1F && in.read() == 0x8B;
    }
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int count = in.read(buffer);
    while (count >= 0) {
      count = in.read(buffer);
    }
  }

  private static Optional<Source> refuse(
      Sink sink, Kind kind, String name, String position, String message, String remedy) {
    sink.problem(new Problem(kind, name, position, message, remedy));
    return Optional.empty();
  }

  static String megabytes(long bytes) {
    return bytes < 10_000_000
        ? Math.max(1, bytes / 1000) + " kB"
        : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
