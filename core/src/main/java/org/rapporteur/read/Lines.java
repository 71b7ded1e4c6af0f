package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bytes, holding one line at a time and none over the limit. */
final class Lines {
  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean begun;

  Lines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** One line; its bytes are not copied, so nobody may change them. */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(long number, byte[] bytes, boolean tooLong, boolean last) {
    boolean blank() {
      for (byte unit : bytes) {
        if (unit != ' ' && unit != '\t') {
          return false;
        }
      }
      return true;
    }
  }

  /** The next line without its end, or null; {@code last} if no line end follows it. */
  @Nullable Line next() throws IOException {
    if (!filled()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    while (filled()) {
      int newline = at;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      int length = newline - at;
      tooLong |= line.size() + (long) length > limit;
      if (!tooLong) {
        line.write(buffer, at, length);
      }
      at = Math.min(end, newline + 1);
      if (newline < end) {
        return new Line(number, bytes(line, tooLong), tooLong, false);
      }
    }
    return new Line(number, bytes(line, tooLong), tooLong, true);
  }

  private boolean filled() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
    if (!begun) {
      begun = true;
      at =
          end >= 3
                  && buffer[0] == (byte) 0xEF
                  && buffer[1] == (byte) 0xBB
                  && buffer[2] == (byte) 0xBF
              ? 3
              : 0;
    }
    return at < end;
  }

  private static byte[] bytes(ByteArrayOutputStream line, boolean tooLong) {
    if (tooLong) {
      return new byte[0];
    }
    byte[] all = line.toByteArray();
    boolean carriage = all.length > 0 && all[all.length - 1] == '\r';
    return carriage ? java.util.Arrays.copyOf(all, all.length - 1) : all;
  }
}
