package org.rapporteur.read.internal;

/**
 * Checks bytes for well-formed UTF-8 as they stream by (Unicode 15, table 3-7). Keeps state; for
 * one thread.
 */
public final class Utf8Check {
  private long position;
  private long firstBad = -1;
  private long firstNul = -1;
  private long bad;
  private long multibyte;
  private int wanted;
  private int low = 0x80;
  private int high = 0xBF;
  private long sequenceStart;

  /** Takes the next {@code length} bytes of {@code buffer}. */
  public void take(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      take(buffer[i] & 0xFF);
    }
  }

  private void take(int unit) {
    if (wanted > 0) {
      if (unit >= low && unit <= high) {
        low = 0x80;
        high = 0xBF;
        wanted--;
        if (wanted == 0) {
          multibyte++;
        }
        position++;
        return;
      }
      fault(sequenceStart);
      wanted = 0;
      low = 0x80;
      high = 0xBF;
    }
    if (unit == 0 && firstNul < 0) {
      firstNul = position;
    }
    if (unit >= 0x80) {
      sequenceStart = position;
      begin(unit);
    }
    position++;
  }

  private void begin(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      wanted = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      wanted = 2;
      low = lead == 0xE0 ? 0xA0 : 0x80;
      high = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      wanted = 3;
      low = lead == 0xF0 ? 0x90 : 0x80;
      high = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
      fault(position);
    }
  }

  private void fault(long where) {
    bad++;
    if (firstBad < 0) {
      firstBad = where;
    }
  }

  /** The position of the first byte that is not UTF-8, or -1; an unfinished end counts. */
  public long firstBad() {
    return firstBad < 0 && wanted > 0 ? sequenceStart : firstBad;
  }

  /** The position of the first NUL byte, or -1. */
  public long firstNul() {
    return firstNul;
  }

  /** How many bytes were taken. */
  public long length() {
    return position;
  }

  /** Whether more sequences beyond ASCII were right than wrong, so that it is UTF-8 with damage. */
  public boolean mostly() {
    return multibyte > bad;
  }
}
