package org.rapporteur.casefile.accord;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.accord.TrackingWords;

/** The names of joint bodies in the words of promises and reports. */
final class BodyNames {

  private static final TrackingWords WORDS = TrackingWords.standard();

  /** Words before the noun that may belong to a body's name. */
  private static final int BEFORE = 3;

  private BodyNames() {}

  /** What a promise calls its body: the noun with the words before it; empty where it has none. */
  static String in(String promise) {
    String[] words = promise.split("\\s+", -1);
    for (int at = 0; at < words.length; at++) {
      String noun = singular(bare(words[at]));
      boolean sure = WORDS.is("body", noun);
      if (!sure && !WORDS.is("body-if", noun)) {
        continue;
      }
      int from = at;
      while (from > 0 && at - from < BEFORE && belongs(words[from - 1])) {
        from--;
      }
      List<String> name = List.of(words).subList(from, at + 1);
      if (sure || name.stream().anyMatch(word -> WORDS.is("body-before", bare(word)))) {
        return String.join(" ", name).replaceAll("[,;:.]+$", "");
      }
    }
    return "";
  }

  /** The words of a name that tell bodies apart; plurals are the same. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+", -1)) {
      String one = singular(word);
      if (!one.isEmpty() && (noun(one) || !Stems.of(one).isEmpty())) {
        words.add(one);
      }
    }
    return words;
  }

  /** Whether two names may be of the same body: the words of one are among those of the other. */
  static boolean same(String one, String other) {
    Set<String> ones = words(one);
    Set<String> others = words(other);
    return !ones.isEmpty()
        && !others.isEmpty()
        && (ones.containsAll(others) || others.containsAll(ones));
  }

  private static boolean noun(String word) {
    return WORDS.is("body", word) || WORDS.is("body-if", word);
  }

  private static String singular(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return noun(one) ? one : word;
  }

  private static boolean belongs(String word) {
    String bare = bare(word);
    return bare.length() > 1
        && bare.length() == word.length()
        && !WORDS.is("function", bare)
        && !WORDS.is("setting-up", bare)
        && !WORDS.is("link", bare);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "");
  }
}
