package org.rapporteur.annotate.internal.emory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A trained model's features and weights in a few flat arrays: an open-addressing hash table from
 * (type, value) to a row, and for each row only the weights that are not zero, which are one in
 * sixteen. Scores are the same bit for bit as with the full matrix, as adding a zero changes
 * nothing. No object per feature, so that it loads as fast as the disk gives it.
 *
 * @param slots row + 1 at the place its hash leads to, or 0
 * @param keyStart where in {@code pool} each row's value begins, and one more for the end
 * @param types each row's feature type
 * @param pool the values, UTF-8
 * @param weightStart where each row's weights begin, and one more for the end
 * @param labels the label each weight is for
 * @param weights the weights
 */
record FeatureTable(
    int[] slots,
    int[] keyStart,
    char[] types,
    byte[] pool,
    int[] weightStart,
    byte[] labels,
    float[] weights) {

  private static final int GOLDEN = 0x9e3779b9;

  /** The row of a feature, or −1. */
  int row(int type, String value) {
    int mask = slots.length - 1;
    for (int at = place(type, value.hashCode()) & mask; ; at = (at + 1) & mask) {
      int row = slots[at] - 1;
      if (row < 0) {
        return -1;
      }
      if (types[row] == type && matches(row, value)) {
        return row;
      }
    }
  }

  private boolean matches(int row, String value) {
    int begin = keyStart[row];
    int length = keyStart[row + 1] - begin;
    int units = value.length();
    if (length < units) {
      return false;
    }
    for (int i = 0; i < units; i++) {
      byte b = pool[begin + i];
      if (b < 0) {
        return value.equals(new String(pool, begin, length, StandardCharsets.UTF_8));
      }
      if (b != value.charAt(i)) {
        return false;
      }
    }
    return length == units;
  }

  /** Adds a row's weights to the scores of the labels. */
  void addTo(float[] scores, int row) {
    for (int i = weightStart[row], end = weightStart[row + 1]; i < end; i++) {
      scores[labels[i] & 0xff] += weights[i];
    }
  }

  /** Adds a row's weights to the scores of the labels. */
  void addTo(double[] scores, int row) {
    for (int i = weightStart[row], end = weightStart[row + 1]; i < end; i++) {
      scores[labels[i] & 0xff] += weights[i];
    }
  }

  private static int place(int type, int hash) {
    int mixed = (hash ^ (type * GOLDEN)) * GOLDEN;
    return mixed ^ (mixed >>> 15);
  }

  void write(ModelWriter out) {
    out.ints(slots);
    out.ints(keyStart);
    out.chars(types);
    out.bytes(pool);
    out.ints(weightStart);
    out.bytes(labels);
    out.floats(weights);
  }

  static FeatureTable read(ModelReader in) {
    return new FeatureTable(
        in.ints(), in.ints(), in.chars(), in.bytes(), in.ints(), in.bytes(), in.floats());
  }

  /** Collects rows in order of their number. */
  static final class Builder {
    private final char[] types;
    private final int[] hashes;
    private final int[] keyStart;
    private final int[] weightStart;
    private byte[] pool = new byte[1 << 16];
    private byte[] labels = new byte[1 << 16];
    private float[] weights = new float[1 << 16];
    private int rows;
    private int poolSize;
    private int weightCount;

    Builder(int rows) {
      types = new char[rows];
      hashes = new int[rows];
      keyStart = new int[rows + 1];
      weightStart = new int[rows + 1];
    }

    /** Begins the next row; its number is the count of rows before it. */
    void row(int type, String value) {
      byte[] key = value.getBytes(StandardCharsets.UTF_8);
      if (poolSize + key.length > pool.length) {
        pool = Arrays.copyOf(pool, Math.max(pool.length * 2, poolSize + key.length));
      }
      System.arraycopy(key, 0, pool, poolSize, key.length);
      poolSize += key.length;
      types[rows] = (char) type;
      hashes[rows] = value.hashCode();
      rows++;
      keyStart[rows] = poolSize;
      weightStart[rows] = weightCount;
    }

    /** Adds a weight to the row begun last. */
    void weight(int label, float weight) {
      if (weight == 0) {
        return;
      }
      if (weightCount == weights.length) {
        labels = Arrays.copyOf(labels, weightCount * 2);
        weights = Arrays.copyOf(weights, weightCount * 2);
      }
      labels[weightCount] = (byte) label;
      weights[weightCount++] = weight;
      weightStart[rows] = weightCount;
    }

    /** The table; rows whose type is {@link Character#MAX_VALUE} are not to be found by value. */
    FeatureTable build() {
      if (rows != types.length) {
        throw new IllegalStateException(rows + " rows instead of " + types.length);
      }
      int size = Integer.highestOneBit(Math.max(16, rows * 3 / 2)) * 2;
      int[] slots = new int[size];
      for (int row = 0; row < rows; row++) {
        if (types[row] == Character.MAX_VALUE) {
          continue;
        }
        int at = place(types[row], hashes[row]) & (size - 1);
        while (slots[at] != 0) {
          at = (at + 1) & (size - 1);
        }
        slots[at] = row + 1;
      }
      return new FeatureTable(
          slots,
          keyStart,
          types,
          Arrays.copyOf(pool, poolSize),
          weightStart,
          Arrays.copyOf(labels, weightCount),
          Arrays.copyOf(weights, weightCount));
    }
  }
}
