package org.rapporteur.read;

import java.util.Arrays;

/**
 * What finds the candidates for a reprint without comparing every text with every other: two
 * documents are worth comparing if they share a value. 20 values, each the hash of three minima out
 * of 60 (MinHash; Broder, On the resemblance and containment of documents, 1997): two texts with a
 * resemblance of 0.8 share none in one of a million cases, two with 0.1 share one in fifty.
 *
 * <p>The values of a text never change with the program's version unless {@link #VERSION} does.
 */
public final class Signature {
  /** Counts up when the values of the same text change. */
  public static final int VERSION = 1;

  private final long[] values;

  Signature(long[] values) {
    this.values = values.clone();
  }

  /** A signature from stored values. */
  public static Signature stored(long[] values) {
    return new Signature(values);
  }

  /** The values, to store: an index over them finds the candidates. A copy. */
  public long[] values() {
    return values.clone();
  }

  /** Whether the two share a value at all, so that the texts are worth comparing. */
  public boolean meets(Signature other) {
    for (long value : values) {
      for (long candidate : other.values) {
        if (value == candidate) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(values, signature.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Signature" + Arrays.toString(values);
  }
}
