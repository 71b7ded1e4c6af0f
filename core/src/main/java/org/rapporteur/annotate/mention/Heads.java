package org.rapporteur.annotate.mention;

import java.util.List;
import org.rapporteur.model.Token;

/** Which token heads a stretch of tokens. */
final class Heads {

  private Heads() {}

  /** The first token of the stretch whose own head lies outside it; a mark only if nothing else. */
  static int of(List<Token> tokens, int first, int last) {
    int found = -1;
    for (int t = first; t <= last; t++) {
      int head = tokens.get(t).head();
      boolean outside = head < first || head > last;
      boolean word = Character.isLetterOrDigit(tokens.get(t).text().charAt(0));
      boolean small = tokens.get(t).tag().equals("POS") || tokens.get(t).tag().equals("DT");
      if (outside && word && !small && (found < 0 || depth(tokens, t) < depth(tokens, found))) {
        found = t;
      }
    }
    return found < 0 ? last : found;
  }

  /** How far below the root; bounded, as a broken tree may run in a circle. */
  static int depth(List<Token> tokens, int t) {
    int depth = 0;
    for (int at = tokens.get(t).head(); at >= 0 && depth < 60; at = tokens.get(at).head()) {
      depth++;
    }
    return depth;
  }
}
