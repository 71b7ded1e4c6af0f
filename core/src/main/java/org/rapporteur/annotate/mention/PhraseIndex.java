package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of lower-case words by their first word; the longest is found first. Immutable once
 * built.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {

  /**
   * A phrase found.
   *
   * @param values all that it may stand for
   * @param last index of its last token
   * @param plural whether its last word is a plural
   */
  record Match<T>(List<T> values, int last, boolean plural) {}

  private record Phrase<T>(List<String> words, boolean plural, List<T> values) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  /** Adds a phrase; hyphens count as blanks. */
  void add(String phrase, boolean plural, T value) {
    List<String> words = new ArrayList<>(3);
    for (String word : phrase.replace('-', ' ').replace("'s", " 's").split(" +", -1)) {
      words.add(word);
    }
    List<Phrase<T>> list = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(2));
    for (Phrase<T> there : list) {
      if (there.words.equals(words) && there.plural == plural) {
        there.values.add(value);
        return;
      }
    }
    list.add(new Phrase<>(List.copyOf(words), plural, new ArrayList<>(List.of(value))));
    list.sort(Comparator.comparingInt(p -> -p.words.size()));
  }

  /** The longest phrase that begins at {@code first}, or null. */
  @Nullable Match<T> longest(String[] lower, int first) {
    List<Phrase<T>> list = byFirst.get(lower[first]);
    if (list == null) {
      return null;
    }
    for (Phrase<T> phrase : list) {
      int last = match(phrase.words, lower, first);
      if (last >= 0) {
        return new Match<>(phrase.values, last, phrase.plural);
      }
    }
    return null;
  }

  private static int match(List<String> words, String[] lower, int first) {
    int t = first;
    for (int w = 0; w < words.size(); w++, t++) {
      while (w > 0 && t < lower.length && lower[t].equals("-")) {
        t++;
      }
      if (t >= lower.length) {
        return -1;
      }
      String word = words.get(w);
      boolean same = word.equals(lower[t]) || (word.equals("'s") && lower[t].equals("’s"));
      if (!same) {
        return -1;
      }
    }
    return t - 1;
  }
}
