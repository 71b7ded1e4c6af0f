package org.rapporteur.annotate.internal.emory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A trained model's features and weights in two flat arrays: an open-addressing hash table that
 * leads from (type, value) to a row, and the rows, each with its value and only the weights that
 * are not zero, which are one in sixteen. Scores are the same bit for bit as with the full matrix,
 * as adding a zero changes nothing. No object per feature, so that it loads as fast as the disk
 * gives it; and a look-up seldom waits for memory more than twice.
 *
 * <p>A row at offset <i>r</i>: {@code type << 16 | bytes of value}; the value in UTF-8, four bytes
 * to the int; the number of weights; their labels, four to the int; the weights.
 *
 * @param slots in pairs, a mixed hash and the offset of the row with it, or 0
 * @param rows the rows; offset 0 is not used
 */
record FeatureTable(int[] slots, int[] rows) {

  private static final int GOLDEN = 0x9e3779b9;

  /** The offset of a feature's row, or −1. */
  int row(int type, String value) {
    int hash = mix(type, value.hashCode());
    int mask = slots.length / 2 - 1;
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      int row = slots[2 * at + 1];
      if (row == 0) {
        return -1;
      }
      if (slots[2 * at] == hash && matches(row, type, value)) {
        return row;
      }
    }
  }

  private boolean matches(int row, int type, String value) {
    int head = rows[row];
    int bytes = head & 0xffff;
    if (head >>> 16 != type || bytes < value.length()) {
      return false;
    }
    int same = same(row, 0, value);
    return same < 0 ? value.equals(value(row)) : same == bytes && bytes == value.length();
  }

  /** How many units of {@code value} are the row's from {@code from} on; −1 if not ASCII there. */
  private int same(int row, int from, String value) {
    for (int i = 0; i < value.length(); i++) {
      int b = unit(row, from + i);
      if (b > 0x7f) {
        return -1;
      }
      if (b != value.charAt(i)) {
        return i;
      }
    }
    return value.length();
  }

  private int unit(int row, int at) {
    return (rows[row + 1 + (at >> 2)] >>> ((at & 3) * 8)) & 0xff;
  }

  private String value(int row) {
    byte[] bytes = new byte[rows[row] & 0xffff];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) unit(row, i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private int weights(int row) {
    return row + 1 + (((rows[row] & 0xffff) + 3) >> 2);
  }

  /** Adds a row's weights to the scores of the labels. */
  void addTo(double[] scores, int row) {
    int at = weights(row);
    int count = rows[at++];
    int weight = at + ((count + 3) >> 2);
    for (int i = 0; i < count; i++) {
      int label = (rows[at + (i >> 2)] >>> ((i & 3) * 8)) & 0xff;
      scores[label] += Float.intBitsToFloat(rows[weight + i]);
    }
  }

  /** The only thing a row of a table without weights holds. */
  int payload(int row) {
    return rows[weights(row)];
  }

  private static int mix(int type, int hash) {
    int mixed = (hash ^ (type * GOLDEN)) * GOLDEN;
    return mixed ^ (mixed >>> 15);
  }

  void write(ModelWriter out) {
    out.ints(slots);
    out.ints(rows);
  }

  static FeatureTable read(ModelReader in) {
    return new FeatureTable(in.ints(), in.ints());
  }

  /** An empty batch of look-ups in this table. */
  Batch batch() {
    return new Batch();
  }

  /**
   * Looks many features up at once. Almost all the time of a look-up is waiting for memory; one
   * after the other they wait one after the other, so all are begun before the first is ended.
   */
  final class Batch {
    private int[] types = new int[128];
    private int[] hashes = new int[128];
    private int[] found = new int[128];
    private String[] values = new String[128];
    private int size;

    @SuppressWarnings("unused")
    private int sink;

    /** Asks for a value. */
    void add(int type, String value) {
      reserve();
      values[size] = value;
      types[size] = type;
      hashes[size++] = mix(type, value.hashCode());
    }

    private void reserve() {
      if (size == types.length) {
        types = Arrays.copyOf(types, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        found = new int[size * 2];
        values = Arrays.copyOf(values, size * 2);
      }
    }

    /** The rows that were found, in the order asked for. */
    int[] rows() {
      int mask = slots.length / 2 - 1;
      for (int i = 0; i < size; i++) {
        int at = 2 * (hashes[i] & mask);
        found[i] = slots[at] == hashes[i] ? slots[at + 1] : -slots[at + 1];
      }
      int touched = 0;
      for (int i = 0; i < size; i++) {
        touched ^= rows[Math.max(0, found[i])];
      }
      int[] rows = new int[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        int row = found[i];
        if (row != 0) {
          row = row > 0 && is(row, i) ? row : probe(i, mask);
        }
        if (row > 0) {
          rows[count++] = row;
        }
      }
      size = 0;
      sink = touched; // so that the reads are not left out
      return Arrays.copyOf(rows, count);
    }

    private int probe(int i, int mask) {
      for (int at = (hashes[i] + 1) & mask; ; at = (at + 1) & mask) {
        int row = slots[2 * at + 1];
        if (row == 0 || (slots[2 * at] == hashes[i] && is(row, i))) {
          return row;
        }
      }
    }

    private boolean is(int row, int i) {
      return matches(row, types[i], values[i]);
    }
  }

  /** Collects rows. */
  static final class Builder {
    private final int[] slots;
    private int[] rows = new int[1 << 16];
    private int size = 1;

    /** For so many rows that are to be found by value. */
    Builder(int count) {
      slots = new int[Integer.highestOneBit(Math.max(16, count * 3 / 2)) * 4];
    }

    /**
     * Adds a row with weights.
     *
     * @return its offset
     */
    int row(int type, String value, float[] weights) {
      int row = begin(type, value);
      int count = 0;
      for (float weight : weights) {
        count += weight == 0 ? 0 : 1;
      }
      reserve(1 + count + (count + 3) / 4);
      rows[size++] = count;
      int labels = size;
      int weight = size + (count + 3) / 4;
      size = weight + count;
      for (int label = 0, i = 0; label < weights.length; label++) {
        if (weights[label] != 0) {
          rows[labels + (i >> 2)] |= label << ((i & 3) * 8);
          rows[weight + i++] = Float.floatToRawIntBits(weights[label]);
        }
      }
      return row;
    }

    /** Adds a row with one number instead of weights. */
    void row(int type, String value, int payload) {
      begin(type, value);
      reserve(1);
      rows[size++] = payload;
    }

    private int begin(int type, String value) {
      byte[] key = value.getBytes(StandardCharsets.UTF_8);
      if (key.length > 0xffff || type > 0xffff) {
        throw new IllegalArgumentException("feature " + type + " of " + key.length + " bytes");
      }
      int row = size;
      reserve(1 + (key.length + 3) / 4);
      rows[size++] = type << 16 | key.length;
      for (int i = 0; i < key.length; i++) {
        rows[size + (i >> 2)] |= (key[i] & 0xff) << ((i & 3) * 8);
      }
      size += (key.length + 3) / 4;
      if (type != HIDDEN) {
        int hash = mix(type, value.hashCode());
        int mask = slots.length / 2 - 1;
        int at = hash & mask;
        while (slots[2 * at + 1] != 0) {
          at = (at + 1) & mask;
        }
        slots[2 * at] = hash;
        slots[2 * at + 1] = row;
      }
      return row;
    }

    private void reserve(int more) {
      if (size + more > rows.length) {
        rows = Arrays.copyOf(rows, Math.max(rows.length * 2, size + more));
      }
    }

    FeatureTable build() {
      return new FeatureTable(slots, Arrays.copyOf(rows, size));
    }
  }

  /** The type of rows that are not to be found by value. */
  static final int HIDDEN = 0xffff;
}
