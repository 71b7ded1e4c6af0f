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
                || quotes.stream().anyMatch(q -> outOf(q, source) && !q.overlaps(verb.span())));
    boolean lost =
        source == null
            && Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
            && scene.tree().child(verb, "nsubjpass") == null;
    Token near = swallowed || lost ? near(scene, verb, quotes) : null;
    if (near == null && source != null) {
      near = named(scene, verb, source);
    }
    if (near == null) {
      return surface(scene, verb, saying);
    }
    Span span = Sayings.source(scene, List.of(near));
    return saying.from(
        scene.parties().orPhrase(List.of(near)),
        span == null || span.end() <= verb.span().begin() || span.begin() >= verb.span().end()
            ? span
            : Sayings.trim(scene, new Span(span.begin(), verb.span().begin())));
  }

  /**
   * "a letter from the Legion warns": the speaker may be the Legion, the words are the letter's.
   */
  private static Saying surface(Scene scene, Token verb, Saying saying) {
    Token own = scene.tree().child(verb, "nsubj");
    Span source = saying.source();
    if (own == null || source == null || source.covers(own.span())) {
      return saying;
    }
    boolean before = own.index() < verb.index() && (own.noun() || own.tag().equals("PRP"));
    return before ? saying.from(saying.speakers(), Sayings.source(scene, List.of(own))) : saying;
  }

  /** Whether what is taken for the speaker is quoted, or begins or ends within a quotation. */
  private static boolean outOf(Span quote, Span source) {
    return quote.overlaps(source)
        && !(source.begin() < quote.begin() && source.end() > quote.end());
  }

  /**
   * The name of which a subject is only the apposition: "“…,” Jorn Harle, | a teacher, told"; null
   * if it is none.
   */
  private static @Nullable Token named(Scene scene, Token verb, Span source) {
    List<Token> tokens = scene.tree().tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().begin() < source.begin()) {
      first++;
    }
    int name = first - 2;
    if (name < 0 || first >= verb.index() || !tokens.get(first - 1).text().equals(",")) {
      return null;
    }
    while (name >= 0 && tokens.get(name).tag().startsWith("NNP")) {
      name--;
    }
    boolean behind = name >= 0 && name < first - 2 && "”\"»".contains(tokens.get(name).text());
    return behind ? tokens.get(first - 2) : null;
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
    Token found =
        at >= 0 && outside(tokens.get(at), quotes) ? climbed(scene, tokens.get(at)) : null;
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

  /** "the Church of Tarsk | told": up from the last noun to that which heads the phrase. */
  private static Token climbed(Scene scene, Token last) {
    Token at = last;
    Token link = scene.tree().head(at);
    while (at.relation().equals("pobj") && link != null && link.lemma().equals("of")) {
      Token above = scene.tree().head(link);
      if (above == null || !above.noun() || above.index() > at.index()) {
        break;
      }
      at = above;
      link = scene.tree().head(at);
    }
    return at;
  }

  private static boolean outside(Token token, List<Span> quotes) {
    return quotes.stream().noneMatch(q -> q.overlaps(token.span()));
  }
}
