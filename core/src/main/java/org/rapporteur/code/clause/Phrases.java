package org.rapporteur.code.clause;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Noun phrases as the text has them: for whom, and for what, no actor is known. A phrase goes from
 * its determiner to the end of its prepositional complements ("an inquiry into illegal transfers"),
 * without relative clauses, participles and times.
 */
final class Phrases {

  /** What begins the circumstances of an act, not what it is done to: "on suspicion of theft". */
  private static final Set<String> OUTSIDE =
      Set.of("as", "suspicion", "connection", "response", "during", "after", "before", "amid");

  /** Of words behind the head more than these are left out. */
  private static final int LONGEST = 12;

  private final Annotated annotated;
  private final Tree tree;
  private final Settings settings;

  Phrases(Annotated annotated, Tree tree, Settings settings) {
    this.annotated = annotated;
    this.tree = tree;
    this.settings = settings;
  }

  /** The phrase headed by {@code head}, and those of whom it counts some, if there are. */
  Participant whole(Token head, List<Token> members) {
    Span span = front(head);
    for (Token member : members) {
      span = span.union(front(member)); // "dozens of activists"
    }
    Token last = members.isEmpty() ? head : members.get(members.size() - 1);
    return of(span.union(back(last)));
  }

  /** A participant for these words. */
  Participant of(Span span) {
    String words = span.of(annotated.document().text()).replaceAll("\\s+", " ").strip();
    return new Participant("", words.isEmpty() ? "?" : words, "", "", span);
  }

  /** The head and what stands before it. */
  private Span front(Token head) {
    Span span = head.span();
    for (Token child : tree.children(head)) {
      boolean relative = child.tag().startsWith("W"); // "whose"
      if (child.index() < head.index() && !child.relation().equals("punct") && !relative) {
        span = span.union(tree.subtree(child));
      }
    }
    return span.end() > head.span().end() ? head.span() : span;
  }

  /** The head and its complements, up to the first verb, mark, time or conjunct of its own. */
  private Span back(Token head) {
    Span span = head.span();
    List<Token> tokens = tree.tokens();
    int end = Math.min(tokens.size(), head.index() + 1 + LONGEST);
    for (int i = head.index() + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (ends(token, head)) {
        break;
      }
      if (token.noun() || token.tag().equals("CD") || token.tag().equals("POS")) {
        span = span.union(token.span()); // what dangles behind the last noun is left out
      }
    }
    return span;
  }

  private boolean ends(Token token, Token head) {
    boolean foreign = !tree.under(token, head);
    boolean own = token.relation().equals("cc") && head.equals(tree.head(token));
    return foreign
        || own
        || token.verb()
        || token.relation().equals("punct")
        || token.relation().equals("conj") && head.equals(tree.head(token))
        || token.relation().equals("mark")
        || OUTSIDE.contains(token.lemma())
        || Set.of("WDT", "WP", "WP$", "WRB").contains(token.tag())
        || preposition(token) && tree.children(token).stream().anyMatch(settings::time);
  }

  private static boolean preposition(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO");
  }
}
