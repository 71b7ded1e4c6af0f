package org.rapporteur.knowledge.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Phrases whose sentence, or whose whole document, is not to be coded. Immutable. */
public final class Discards {

  /** No phrases. */
  static final Discards NONE = new Discards(List.of());

  /**
   * One phrase.
   *
   * @param words in capitals, blanks between them
   * @param whole whether it ends with its last word; else that may go on
   * @param document whether the whole document is left out
   * @param where file and line
   */
  public record Phrase(String words, boolean whole, boolean document, String where) {}

  private final List<Phrase> phrases;

  Discards(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** How many there are. */
  public int size() {
    return phrases.size();
  }

  /** The first phrase that occurs in the sentence, those for whole documents before others. */
  public @Nullable Phrase in(String sentence) {
    String text = " " + sentence.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    Phrase found = null;
    for (Phrase phrase : phrases) {
      boolean better = found == null || phrase.document() && !found.document();
      if (better && occurs(text, phrase)) {
        found = phrase;
      }
    }
    return found;
  }

  private static boolean occurs(String text, Phrase phrase) {
    int at = text.indexOf(phrase.words());
    while (at >= 0) {
      int end = at + phrase.words().length();
      boolean begins = !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (!phrase.whole() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(phrase.words(), at + 1);
    }
    return false;
  }

  /** Reads the lines of a file: a phrase each, with + before it for the whole document. */
  static List<Phrase> read(List<Line> lines) {
    List<Phrase> phrases = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text().replaceAll("\\[.*?\\]", "").strip();
      boolean document = text.startsWith("+");
      String phrase = document ? text.substring(1).strip() : text;
      String words = Phrases.words(phrase).toUpperCase(Locale.ROOT);
      if (!words.isEmpty()) {
        phrases.add(new Phrase(words, phrase.endsWith("_"), document, line.where()));
      }
    }
    return phrases;
  }
}
