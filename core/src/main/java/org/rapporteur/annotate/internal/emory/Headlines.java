package org.rapporteur.annotate.internal.emory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads "Ardania Frees Twelve Fishermen" and "ARDANIA FREES TWELVE FISHERMEN" as "Ardania frees
 * twelve fishermen": the models take a word with a capital for a name. What the models' own word
 * list knows only as another word loses its capital; names, and words it does not know, keep it.
 */
final class Headlines {

  /** Words that headlines do not write with a capital, besides those of up to three letters. */
  private static final Set<String> SMALL =
      Set.of(
          "about",
          "after",
          "against",
          "amid",
          "among",
          "and",
          "before",
          "between",
          "during",
          "following",
          "from",
          "into",
          "near",
          "off",
          "over",
          "since",
          "than",
          "that",
          "through",
          "toward",
          "towards",
          "under",
          "until",
          "upon",
          "when",
          "while",
          "with",
          "within",
          "without");

  private static final Set<String> ACRONYMS = Set.of("US", "UN", "EU", "UK", "UAE", "AU", "WHO");

  private static final int LONG = 4;

  private Headlines() {}

  /**
   * The words as a text would write them.
   *
   * @return null if they are no headline in capitals
   */
  static @Nullable List<String> plain(List<Words.Word> words, WordLists lists) {
    int capitals = 0;
    int shouted = 0;
    int letters = 0;
    for (Words.Word word : words) {
      String form = word.form();
      char c = form.charAt(0);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      if (Character.isUpperCase(c)) {
        capitals++;
        shouted += shouted(form) ? 1 : 0;
      } else if (!SMALL.contains(form) && (form.length() >= LONG || lists.verb(form))) {
        return null; // headlines in capitals give them to every long word, and to every verb
      }
    }
    if (capitals < 3) {
      return null;
    }
    return letters == shouted ? all(words, lists) : title(words, lists);
  }

  private static @Nullable List<String> title(List<Words.Word> words, WordLists lists) {
    List<String> plain = new ArrayList<>(words.size());
    int lowered = 0;
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      String lower = form.toLowerCase(Locale.ROOT);
      boolean common =
          Character.isUpperCase(form.charAt(0)) && !shouted(form) && common(lists, lower);
      plain.add(common && i > 0 ? lower : form);
      lowered += common && i > 0 && lists.verb(lower) ? 1 : 0;
    }
    return lowered == 0 ? null : plain;
  }

  private static @Nullable List<String> all(List<Words.Word> words, WordLists lists) {
    List<String> plain = new ArrayList<>(words.size());
    int lowered = 0;
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      String lower = form.toLowerCase(Locale.ROOT);
      if (!Character.isLetter(form.charAt(0)) || ACRONYMS.contains(form)) {
        plain.add(form);
      } else if (common(lists, lower)) {
        plain.add(i == 0 ? capital(form) : lower);
        lowered += lists.verb(lower) ? 1 : 0;
      } else {
        plain.add(form.length() < LONG || form.indexOf('.') >= 0 ? form : capital(form));
      }
    }
    return lowered == 0 ? null : plain;
  }

  /** Whether the list has the word, and not as a name, or as a verb too. */
  private static boolean common(WordLists lists, String lower) {
    return lists.knows(lower) && (!lists.name(lower) || lists.verb(lower));
  }

  private static String capital(String form) {
    return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
  }

  /** In capitals throughout: "U.S.", "NATO", "A". */
  private static boolean shouted(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
