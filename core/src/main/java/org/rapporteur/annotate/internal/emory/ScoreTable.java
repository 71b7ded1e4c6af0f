package org.rapporteur.annotate.internal.emory;

import java.util.Arrays;

/**
 * A linear model in two flat arrays: an open-addressing hash table from a feature's key to a row,
 * and the rows, each with only the weights that are not zero, which are one in sixteen. A key is
 * told by 56 of its 64 bits (32 in the slot, 24 in the row), so that of a hundred million million
 * features asked for that are not there, one is taken for another; the words themselves are not
 * kept.
 *
 * <p>A row: {@code low bits of the key << 8 | number of weights}; their labels, four to the int;
 * the weights.
 *
 * @param slots in pairs, the high half of a key and the offset of its row, or 0
 * @param rows the rows; offset 0 is not used
 */
record ScoreTable(int[] slots, int[] rows) {

  /** More labels than this a row cannot hold. */
  static final int MOST_LABELS = 255;

  /**
   * Adds the weights of all keys to the scores, in the order of the keys. Almost all the time of a
   * look-up is waiting for memory; one after the other they would wait one after the other, so all
   * are begun before the first is ended.
   *
   * @param keys the features
   * @param count how many they are
   * @param found room for {@code 2 * count} numbers
   * @param from where in {@code scores} label 0 is
   */
  void add(long[] keys, int count, int[] found, float[] scores, int from) {
    int last = slots.length - 1;
    int size = 0;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      int tag = (int) (key >>> 32);
      int at = ((int) key << 1) & last;
      int row = slots[at + 1];
      while (row != 0 && slots[at] != tag) {
        at = (at + 2) & last;
        row = slots[at + 1];
      }
      if (row != 0) {
        found[size++] = row;
        found[size++] = (int) key << 8;
      }
    }
    for (int i = 0; i < size; i += 2) {
      int head = rows[found[i]];
      found[i + 1] = (head & ~0xff) == found[i + 1] ? head & 0xff : 0;
    }
    for (int i = 0; i < size; i += 2) {
      int weights = found[i + 1];
      int label = found[i] + 1;
      int weight = label + ((weights + 3) >> 2);
      int packed = 0;
      for (int k = 0; k < weights; k++) {
        packed = (k & 3) == 0 ? rows[label++] : packed >>> 8;
        scores[from + (packed & 0xff)] += Float.intBitsToFloat(rows[weight + k]);
      }
    }
  }

  void write(ModelWriter out) {
    out.ints(slots);
    out.ints(rows);
  }

  static ScoreTable read(ModelReader in) {
    return new ScoreTable(in.ints(), in.ints());
  }

  /** Collects rows. */
  static final class Builder {
    private final int[] slots;
    private int[] rows = new int[1 << 16];
    private int size = 1;

    /** For so many features. */
    Builder(int count) {
      slots = new int[Integer.highestOneBit(Math.max(16, count * 3 / 2)) * 4];
    }

    /** Adds a feature; one without any weight is left out. */
    void row(long key, float[] weights) {
      int count = 0;
      for (float weight : weights) {
        count += weight == 0 ? 0 : 1;
      }
      if (count == 0) {
        return;
      }
      if (weights.length > MOST_LABELS) {
        throw new IllegalArgumentException(weights.length + " labels");
      }
      slot(key, size);
      int labels = size + 1;
      int weight = labels + (count + 3) / 4;
      if (weight + count > rows.length) {
        rows = Arrays.copyOf(rows, Math.max(rows.length * 2, weight + count));
      }
      rows[size] = (int) key << 8 | count;
      for (int label = 0, i = 0; label < weights.length; label++) {
        if (weights[label] != 0) {
          rows[labels + (i >> 2)] |= label << ((i & 3) * 8);
          rows[weight + i++] = Float.floatToRawIntBits(weights[label]);
        }
      }
      size = weight + count;
    }

    private void slot(long key, int row) {
      int last = slots.length - 1;
      int tag = (int) (key >>> 32);
      int at = ((int) key << 1) & last;
      while (slots[at + 1] != 0) {
        if (slots[at] == tag) {
          throw new IllegalArgumentException("two features with one key");
        }
        at = (at + 2) & last;
      }
      slots[at] = tag;
      slots[at + 1] = row;
    }

    ScoreTable build() {
      return new ScoreTable(slots, Arrays.copyOf(rows, size));
    }
  }
}
