package org.rapporteur.code.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Two phrases in a sentence's tree, and the way from one to the other.
 *
 * @param scene the sentence
 * @param source head of the source
 * @param target head of the target
 * @param up the tokens above the source, nearest first, below {@code top}
 * @param top the lowest token over both; it may be one of them
 * @param down the tokens above the target, nearest to {@code top} first, below {@code top}
 */
public record Pair(
    Scene scene, Token source, Token target, List<Token> up, Token top, List<Token> down) {

  /**
   * The nearest pair of any source and any target.
   *
   * @return the pair, or null where a span covers no token of the sentence
   */
  public static @Nullable Pair between(Scene scene, List<Span> sources, List<Span> targets) {
    Pair best = null;
    for (Span source : sources) {
      for (Span target : targets) {
        Token from = head(scene.tree(), source);
        Token to = head(scene.tree(), target);
        Pair pair = from == null || to == null ? null : between(scene, from, to);
        if (pair != null && (best == null || pair.length() < best.length())) {
          best = pair;
        }
      }
    }
    return best;
  }

  /** The first of the spans in this sentence, with the verb over it; null if there is neither. */
  public static @Nullable Pair alone(Scene scene, List<Span> spans) {
    for (Span span : spans) {
      Token head = head(scene.tree(), span);
      for (Token above : head == null ? List.<Token>of() : ancestors(scene.tree(), head)) {
        if (head != null && above.tag().startsWith("VB") && !above.equals(head)) {
          return between(scene, head, above);
        }
      }
    }
    return null;
  }

  /** The pair of two heads; null if the tree is broken between them. */
  public static @Nullable Pair between(Scene scene, Token source, Token target) {
    List<Token> sources = ancestors(scene.tree(), source);
    List<Token> targets = ancestors(scene.tree(), target);
    for (int s = 0; s < sources.size(); s++) {
      int t = targets.indexOf(sources.get(s));
      if (t >= 0) {
        List<Token> up = sources.subList(Math.min(1, s), s);
        List<Token> down = new ArrayList<>(targets.subList(Math.min(1, t), t));
        Collections.reverse(down);
        return new Pair(scene, source, target, List.copyOf(up), sources.get(s), down);
      }
    }
    return null;
  }

  private static List<Token> ancestors(Tree tree, Token token) {
    List<Token> all = new ArrayList<>();
    Token at = token;
    while (at != null && all.size() <= tree.tokens().size()) {
      all.add(at);
      at = tree.head(at);
    }
    return all;
  }

  int length() {
    return up.size() + down.size();
  }

  /** The verbs on the way, from the source to the target; else the verb over both. */
  List<Token> verbs() {
    List<Token> found = new ArrayList<>();
    Predicate<Token> verb = t -> t.tag().startsWith("VB");
    up.stream().filter(verb).forEach(found::add);
    boolean end = top.equals(source) || top.equals(target);
    if (verb.test(top) && (!end || top.equals(target))) {
      found.add(top);
    }
    down.stream().filter(verb).forEach(found::add);
    Token above = found.isEmpty() ? governor() : null;
    if (above != null) {
      found.add(above);
    }
    return found;
  }

  /** The lowest verb at or over {@link #top}, or null. */
  @Nullable Token governor() {
    Token at = top;
    for (int i = 0; at != null && i <= scene.tree().tokens().size(); i++) {
      if (at.tag().startsWith("VB")) {
        return at;
      }
      at = scene.tree().head(at);
    }
    return null;
  }

  /** The verbs over the first verb of the way, nearest first. */
  List<Token> above() {
    Token start = top.tag().startsWith("VB") ? top : governor();
    List<Token> found = new ArrayList<>();
    if (start != null) {
      List<Token> all = ancestors(scene.tree(), start);
      all.stream().skip(1).filter(t -> t.tag().startsWith("VB")).forEach(found::add);
    }
    return found;
  }

  /** The head of the words under a span: the noun that hangs outside it, below a preposition. */
  public static @Nullable Token head(Tree tree, Span span) {
    Token best = null;
    int depth = Integer.MAX_VALUE;
    for (Token token : tree.tokens()) {
      Token above = tree.head(token);
      boolean inside = span.overlaps(token.span());
      boolean outside = above == null || !span.overlaps(above.span());
      boolean small = token.relation().equals("punct") || token.tag().equals("POS");
      if (inside && outside && !small) {
        int level = ancestors(tree, token).size();
        if (level < depth) {
          best = token;
          depth = level;
        }
      }
    }
    for (int i = 0; best != null && best.tag().equals("IN") && i < 3; i++) {
      Token below = tree.child(best, "pobj");
      best = below != null && span.overlaps(below.span()) ? below : best;
    }
    return best;
  }
}
