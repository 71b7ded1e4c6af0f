package org.rapporteur.annotate.internal.emory;

/**
 * Hashes of words in 64 bits, such that the hash of words joined by {@code _} comes from the hashes
 * of the words: a feature of three words is looked up without making a string of them.
 */
final class WordHash {

  private static final long BASE = 0x9e3779b97f4a7c15L;
  private static final long TYPE = 0xd1342543de82ef95L;
  private static final long[] POWERS = new long[256];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private WordHash() {}

  /** The hash of a word. */
  static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hash of a part of a word. */
  static long of(CharSequence word, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * BASE + word.charAt(i) + 1; // so that a null is not nothing
    }
    return hash;
  }

  /** What the hash of what stands before a word of this length is multiplied by; never 0. */
  static long power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    long power = POWERS[POWERS.length - 1];
    for (int i = POWERS.length - 1; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code before_word}. */
  static long join(long before, long word, long power) {
    return (before * BASE + '_' + 1) * power + word;
  }

  /** The key of a value under a type of features. */
  static long key(int type, long hash) {
    long key = hash + type * TYPE;
    key = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    key = (key ^ (key >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return key ^ (key >>> 33);
  }
}
