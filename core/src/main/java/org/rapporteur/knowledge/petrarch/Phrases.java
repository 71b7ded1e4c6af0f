package org.rapporteur.knowledge.petrarch;

import java.util.Locale;
import java.util.Set;

/** The words of dictionaries, which are all in capitals, as texts have them. */
final class Phrases {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "de", "al", "bin");

  private Phrases() {}

  /** Words with blanks between them: {@code UNITED_STATES_} gives {@code UNITED STATES}. */
  static String words(String phrase) {
    return phrase.replace('_', ' ').strip().replaceAll(" +", " ");
  }

  /** A name as it is written in a text. */
  static String name(String words) {
    if (acronym(words)) {
      return words;
    }
    StringBuilder name = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean small = SMALL.contains(word) && name.length() > 0;
      name.append(name.length() > 0 ? " " : "").append(small ? word : capital(word));
    }
    return name.toString();
  }

  /** One word of at most three letters, such as US and UN: another word in small letters. */
  static boolean acronym(String words) {
    return words.length() <= 3 && words.indexOf(' ') < 0;
  }

  private static String capital(String word) {
    StringBuilder all = new StringBuilder(word);
    for (int i = 0; i < all.length(); i++) {
      if (i == 0 || all.charAt(i - 1) == '-') {
        all.setCharAt(i, Character.toUpperCase(all.charAt(i)));
      }
    }
    return all.toString();
  }

  /** The regular plural as the dictionaries form it, in small letters. */
  static String plural(String lemma) {
    if (lemma.endsWith("y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.endsWith("s") ? lemma + "es" : lemma + "s";
  }
}
