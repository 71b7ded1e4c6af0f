package org.rapporteur.annotate.internal.emory;

import java.util.Arrays;

/**
 * A dependency tree while it is made: heads, relations, and the dependents of each word in order.
 */
final class Tree {

  /** No word. */
  static final int NONE = -1;

  private final int[] heads;
  private final int[] labels;
  private final int[][] dependents;
  private final int[] counts;

  /** Words without heads; word 0 is the root. */
  Tree(int size) {
    heads = new int[size];
    labels = new int[size];
    Arrays.fill(heads, NONE);
    Arrays.fill(labels, NONE);
    dependents = new int[size][];
    counts = new int[size];
  }

  /** The head, or {@link #NONE}. */
  int head(int word) {
    return heads[word];
  }

  /** The number of the label by which it hangs, or {@link #NONE}. */
  int label(int word) {
    return labels[word];
  }

  /** Hangs a word, which may have hung elsewhere. */
  void hang(int word, int head, int label) {
    if (heads[word] != NONE) {
      remove(heads[word], word);
    }
    heads[word] = head;
    labels[word] = label;
    int count = counts[head];
    int[] below = dependents[head];
    if (below == null || count == below.length) {
      below = below == null ? new int[4] : Arrays.copyOf(below, count * 2);
      dependents[head] = below;
    }
    int at = count;
    while (at > 0 && below[at - 1] > word) {
      below[at] = below[at - 1];
      at--;
    }
    below[at] = word;
    counts[head]++;
  }

  private void remove(int head, int word) {
    int[] below = dependents[head];
    int at = place(head, word);
    System.arraycopy(below, at + 1, below, at, counts[head] - at - 1);
    counts[head]--;
  }

  private int place(int head, int word) {
    int at = 0;
    while (dependents[head][at] != word) {
      at++;
    }
    return at;
  }

  /** Whether {@code above} is somewhere above the word. */
  boolean below(int word, int above) {
    for (int at = heads[word]; at != NONE; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** The leftmost dependent, or the one after it, if it is left of the word. */
  int leftmost(int word, int after) {
    if (after >= counts[word]) {
      return NONE;
    }
    int found = dependents[word][after];
    return found < word ? found : NONE;
  }

  /** The rightmost dependent, or the one before it, if it is right of the word. */
  int rightmost(int word, int before) {
    if (before >= counts[word]) {
      return NONE;
    }
    int found = dependents[word][counts[word] - 1 - before];
    return found > word ? found : NONE;
  }

  /** The nearest word to the left with the same head, or the one left of that. */
  int leftSibling(int word, int before) {
    if (heads[word] == NONE) {
      return NONE;
    }
    int at = place(heads[word], word) - 1 - before;
    return at < 0 ? NONE : dependents[heads[word]][at];
  }

  /** How many dependents there are on either side, up to two each: 3 × left + right. */
  int valency(int word) {
    int left = leftmost(word, 0) == NONE ? 0 : leftmost(word, 1) == NONE ? 1 : 2;
    int right = rightmost(word, 0) == NONE ? 0 : rightmost(word, 1) == NONE ? 1 : 2;
    return 3 * left + right;
  }
}
