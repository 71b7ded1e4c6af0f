package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.vectors.SentenceVectors;

/** What tells under which heading a provision belongs: its words and its meaning. */
final class HeadingSigns {

  private static final String WORD = "w:";
  private static final String MEANING = "#m";

  /** Against words of 1 each. */
  private static final double MEANING_TIMES = 7;

  private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");

  /** Words that stand in provisions of every kind; by themselves they are no sign. */
  private static final Set<String> PLAIN =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
          "as", "be", "is", "are", "was", "were", "been", "its", "it", "their", "they", "this",
          "that", "these", "those", "which", "who", "shall", "will", "not", "any", "all", "such",
          "other", "have", "has", "his", "he", "than");

  private HeadingSigns() {}

  /**
   * The signs of a provision.
   *
   * @param text a provision or the words of a promise, in English
   * @param vectors those with which the judge was or will be trained
   */
  static Features of(String text, SentenceVectors vectors) {
    Features signs = new Features();
    for (String word : words(text)) {
      if (!PLAIN.contains(word)) {
        signs.put(WORD + word, 1);
      }
    }
    signs.put(MEANING, vectors.of(text), MEANING_TIMES);
    return signs;
  }

  /** Words in lower case; numbers and the letters of points ("b)") are none. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
