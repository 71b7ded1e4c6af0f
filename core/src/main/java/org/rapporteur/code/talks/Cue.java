package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Token;

/**
 * A noun that names talks.
 *
 * @param noun the noun itself: "talks", "negotiations", "dialogue"
 * @param top the noun that stands for it in the clause: "round" in "the round of talks"
 */
record Cue(Token noun, Token top) {

  private static final Set<String> PLURAL = Set.of("talks", "discussions", "consultations");
  private static final Set<String> NAMES = Set.of("negotiation", "dialogue", "parley");

  /** What counts or measures talks. */
  private static final Set<String> MEASURES =
      Set.of("round", "series", "session", "day", "hour", "phase", "week", "stage");

  /** Talks of another sort. */
  private static final Set<String> OTHERS =
      Set.of(
          "wage",
          "pay",
          "salary",
          "contract",
          "merger",
          "takeover",
          "coalition",
          "labour",
          "labor",
          "union",
          "budget",
          "transfer",
          "hostage",
          "plea",
          "internal",
          "small",
          "corporate");

  /** The talks that a sentence names, in order. */
  static List<Cue> of(Scene scene) {
    Tree tree = scene.tree();
    List<Cue> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      boolean names = names(token) || round(tree, token);
      if (names && tree.children(token).stream().noneMatch(c -> OTHERS.contains(c.lemma()))) {
        Token top = top(tree, token);
        found.add(new Cue(token, top));
      }
    }
    return found;
  }

  /** Whether a noun names talks by itself. */
  static boolean names(Token token) {
    boolean misread = token.tag().equals("VBZ") && token.relation().startsWith("nsubj");
    return (token.noun() || misread) && PLURAL.contains(token.text().toLowerCase(Locale.ROOT))
        || token.noun() && NAMES.contains(token.lemma());
  }

  /** "The four-day round", "a later round", without "of talks". */
  private static boolean round(Tree tree, Token token) {
    if (!token.lemma().equals("round")
        || !token.noun()
        || token.relation().equals("compound")
        || tree.below(token).stream().anyMatch(Cue::names)) {
      return false;
    }
    boolean of = tree.children(token).stream().anyMatch(c -> c.lemma().equals("of"));
    boolean the =
        tree.children(token).stream()
            .anyMatch(c -> Set.of("the", "last", "late", "next").contains(c.lemma()));
    return the && !of;
  }

  private static Token top(Tree tree, Token noun) {
    Token top = noun;
    for (Token head = tree.head(top); head != null; head = tree.head(top)) {
      Token above = tree.head(head);
      boolean of = head.lemma().equals("of") && top.relation().equals("pobj");
      if (!of || above == null || !MEASURES.contains(above.lemma())) {
        break;
      }
      top = above;
    }
    return top;
  }

  /** Whether the words point back: "the talks", "the latest round". */
  boolean definite(Tree tree) {
    return has(tree, Set.of("the", "this", "these", "those"));
  }

  /** Whether the words set it apart from one that was told before: "another round". */
  boolean another(Tree tree) {
    return has(
        tree, Set.of("another", "new", "next", "further", "later", "fresh", "previous", "earlier"));
  }

  private boolean has(Tree tree, Set<String> words) {
    return List.of(noun, top).stream()
        .flatMap(t -> tree.children(t).stream())
        .anyMatch(c -> words.contains(c.text().toLowerCase(Locale.ROOT)));
  }
}
