package org.rapporteur.casefile.accord;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;
import org.rapporteur.knowledge.accord.TrackingWords;

/** The stems of words that tell what a promise is about. */
final class Stems {

  private static final TrackingWords WORDS = TrackingWords.standard();

  private static final int SHORT = 3;

  private Stems() {}

  /** The stems of a text, without those of words that tell nothing, such as "joint measures". */
  static Set<String> of(String text) {
    Set<String> stems = new TreeSet<>();
    PorterStemmer stemmer = new PorterStemmer();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(text);
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
      if (word.length() >= SHORT
          && Character.isLetter(word.charAt(0))
          && !WORDS.is("empty", word)
          && !WORDS.is("function", word)) {
        stems.add(stemmer.stem(word));
      }
    }
    return stems;
  }

  /** Those in both. */
  static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** The first without the second. */
  static Set<String> without(Set<String> one, Set<String> other) {
    Set<String> rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }
}
