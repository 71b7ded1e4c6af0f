package org.rapporteur.annotate.mention;

import java.util.List;
import org.rapporteur.model.Token;

/** The place a report was filed from, "ARDA, Ardania (Wire) —": neither actor nor scene. */
final class Dateline {

  private static final int LONGEST = 14;

  private Dateline() {}

  /** Index of the first token after a dateline, or 0 if there is none. */
  static int after(Page page, int s) {
    boolean first =
        s == 0 || page.sentences.get(s - 1).paragraph() != page.sentences.get(s).paragraph();
    List<Token> tokens = page.tokens(s);
    if (!first || tokens.size() < 4 || !shouted(tokens.get(0).text())) {
      return 0;
    }
    for (int t = 1; t < Math.min(tokens.size() - 2, LONGEST); t++) {
      String word = tokens.get(t).text();
      boolean dash = word.equals("—") || word.equals("–") || word.equals("--");
      boolean spaced =
          word.equals("-") && tokens.get(t).span().begin() > tokens.get(t - 1).span().end();
      if (dash || spaced || (word.equals(":") && t <= 3)) {
        return word.equals(":") && page.speaks(s, t) ? 0 : t + 1;
      }
      boolean part = Page.capital(word) || !Character.isLetter(word.charAt(0));
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean shouted(String word) {
    return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
