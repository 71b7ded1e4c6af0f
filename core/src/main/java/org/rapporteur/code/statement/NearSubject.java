package org.rapporteur.code.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Who speaks where the tree misleads: a subject that stands in another's quotation, or is cut off
 * by brackets or marks; and the relative pronoun where annotators mark it.
 */
final class NearSubject {

  private static final Set<String> LINKS = Set.of("xcomp", "conj");

  private static final Set<String> CLOSING = Set.of(",", ")", "”", "\"", "—", "–");

  private NearSubject() {}

  /** The speech with the source mended; the same where there is nothing to mend. */
  static Saying mend(Scene scene, Token verb, Saying saying, List<Span> quotes) {
    Token relative = relative(scene.tree(), verb);
    if (relative != null) {
      return saying.from(saying.speakers(), relative.span());
    }
    Span source = saying.source();
    boolean swallowed =
        source != null
            && (source.overlaps(verb.span())
                || quotes.stream().anyMatch(q -> q.covers(source) && !q.overlaps(verb.span())));
    boolean lost =
        source == null
            && Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
            && scene.tree().child(verb, "nsubjpass") == null;
    Token near = swallowed || lost ? near(scene, verb, quotes) : null;
    return near == null
        ? saying
        : saying.from(
            scene.parties().orPhrase(List.of(near)), Sayings.source(scene, List.of(near)));
  }

  /** "lawmakers who thought …": the pronoun that is the subject of the verb or of its chain. */
  private static @Nullable Token relative(Tree tree, Token verb) {
    Token at = verb;
    while (at != null) {
      Token own = tree.child(at, "nsubj");
      if (own != null) {
        boolean pronoun = Set.of("who", "which").contains(own.text().toLowerCase(Locale.ROOT));
        return pronoun ? own : null;
      }
      at = LINKS.contains(at.relation()) ? tree.head(at) : null;
    }
    return null;
  }

  /** The noun before the verb, brackets and what stands between commas left out; else behind it. */
  private static @Nullable Token near(Scene scene, Token verb, List<Span> quotes) {
    List<Token> tokens = scene.tree().tokens();
    int at = verb.index() - 1;
    while (at >= 0 && tokens.get(at).tag().startsWith("RB")) {
      at--;
    }
    if (at >= 0 && CLOSING.contains(tokens.get(at).text())) {
      String opening = tokens.get(at).text().equals(")") ? "(" : ",";
      int before = at - 1;
      while (before >= 0 && !tokens.get(before).text().equals(opening)) {
        before--;
      }
      at = before > 0 ? before - 1 : -1;
    }
    Token found = at >= 0 && outside(tokens.get(at), quotes) ? tokens.get(at) : null;
    if (found != null && (found.noun() || found.tag().equals("PRP"))) {
      return found;
    }
    for (int i = verb.index() + 1; i < tokens.size() && i < verb.index() + 6; i++) {
      Token next = tokens.get(i);
      if (next.noun() || next.tag().equals("PRP")) {
        Token head = scene.tree().head(next);
        boolean inside = head != null && head.noun() && head.index() == next.index() + 1;
        if (!inside) {
          return outside(next, quotes) ? next : null;
        }
      } else if (!next.tag().startsWith("DT") && !next.tag().startsWith("JJ")) {
        return null;
      }
    }
    return null;
  }

  private static boolean outside(Token token, List<Span> quotes) {
    return quotes.stream().noneMatch(q -> q.overlaps(token.span()));
  }
}
