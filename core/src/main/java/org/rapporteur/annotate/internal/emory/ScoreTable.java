package org.rapporteur.annotate.internal.emory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model in two flat arrays: an open-addressing hash table from a feature's key to a row,
 * and the rows. Most rows have few weights that are not zero, and hold only these; those that have
 * many, which are those asked for most often, hold a weight for each label, to be added without
 * looking at which is whose. A key is told by 56 of its 64 bits (32 in the slot, 24 in the row), so
 * that of a hundred million million features asked for that are not there, one is taken for
 * another; the words are not kept.
 *
 * <p>A row: {@code low bits of the key << 8 | number of weights}; their labels, four to the int;
 * the weights. Or, with {@link #FULL} for the number: which of the full rows it is.
 *
 * @param slots in pairs, the high half of a key and the offset of its row, or 0
 * @param rows the rows; offset 0 is not used
 * @param full rows with a weight for each label; each an array of its own, as Java adds arrays from
 *     their beginning on with vector instructions and others not (13 against 100 ns for 131 labels)
 * @param labels how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // tables are not compared
record ScoreTable(int[] slots, int[] rows, float[][] full, int labels) {

  /** Marks a row with a weight for each label; so many labels or more a row cannot hold. */
  static final int FULL = 255;

  /** A row is full if more than one of so many weights is not zero. */
  private static final int OFTEN = 6;

  /**
   * Adds the weights of all keys to the scores: those of few weights in the order of the keys, then
   * the full ones. Look-ups wait for memory; one after the other they would wait one after the
   * other, so all are begun before the first is ended.
   *
   * @param keys the features
   * @param count how many they are
   * @param found room for {@code 2 * count} numbers
   * @param scores of all labels
   */
  void add(long[] keys, int count, int[] found, float[] scores) {
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
    int fulls = 0;
    for (int i = 0; i < size; i += 2) {
      if (found[i + 1] == FULL) {
        found[fulls++] = rows[found[i] + 1];
      } else {
        addFew(found[i] + 1, found[i + 1], scores);
      }
    }
    int i = 0;
    for (; i + 3 < fulls; i += 4) {
      addFull(full[found[i]], full[found[i + 1]], full[found[i + 2]], full[found[i + 3]], scores);
    }
    for (; i < fulls; i++) {
      addFull(full[found[i]], scores);
    }
  }

  private void addFew(int row, int count, float[] scores) {
    int label = row;
    int weight = label + ((count + 3) >> 2);
    int packed = 0;
    for (int k = 0; k < count; k++) {
      packed = (k & 3) == 0 ? rows[label++] : packed >>> 8;
      scores[packed & 0xff] += Float.intBitsToFloat(rows[weight + k]);
    }
  }

  private static void addFull(float[] a, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += a[i];
    }
  }

  /** Four at once read and write the scores once only. */
  private static void addFull(float[] a, float[] b, float[] c, float[] d, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  void write(ModelWriter out) {
    out.ints(slots);
    out.ints(rows);
    float[] all = new float[full.length * labels];
    for (int i = 0; i < full.length; i++) {
      System.arraycopy(full[i], 0, all, i * labels, labels);
    }
    out.floats(all);
    out.ints(new int[] {labels});
  }

  static ScoreTable read(ModelReader in) {
    int[] slots = in.ints();
    int[] rows = in.ints();
    float[] all = in.floats();
    int labels = in.ints()[0];
    float[][] full = new float[all.length / labels][];
    for (int i = 0; i < full.length; i++) {
      full[i] = Arrays.copyOfRange(all, i * labels, (i + 1) * labels);
    }
    return new ScoreTable(slots, rows, full, labels);
  }

  /** Collects rows. */
  static final class Builder {
    private final int[] slots;
    private int[] rows = new int[1 << 16];
    private int size = 1;
    private final List<float[]> full = new ArrayList<>();
    private final int labels;

    /** For so many features and labels. */
    Builder(int count, int labels) {
      if (labels >= FULL) {
        throw new IllegalArgumentException(labels + " labels");
      }
      this.labels = labels;
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
      slot(key, size);
      if (size + 2 + 2 * count > rows.length) {
        rows = Arrays.copyOf(rows, rows.length * 2);
      }
      if (count * OFTEN > labels) {
        rows[size++] = (int) key << 8 | FULL;
        rows[size++] = full.size();
        full.add(weights.clone());
      } else {
        rows[size++] = (int) key << 8 | count;
        few(weights, count);
      }
    }

    private void few(float[] weights, int count) {
      int weight = size + (count + 3) / 4;
      for (int label = 0, i = 0; label < labels; label++) {
        if (weights[label] != 0) {
          rows[size + (i >> 2)] |= label << ((i & 3) * 8);
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
      return new ScoreTable(slots, Arrays.copyOf(rows, size), full.toArray(new float[0][]), labels);
    }
  }
}
