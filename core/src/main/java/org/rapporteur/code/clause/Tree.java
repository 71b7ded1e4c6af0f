package org.rapporteur.code.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** A sentence's dependencies, walked both ways, with the mentions on their heads. Not shared. */
public final class Tree {

  private static final Set<String> PARTICLES =
      Set.of("back", "out", "off", "away", "aside", "down", "up", "over", "together", "home");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final @Nullable Mention[] byHead;
  private final @Nullable Mention[] byToken;

  /**
   * A tree over one sentence.
   *
   * @param sentence with its dependencies
   * @param mentions of that sentence
   */
  public Tree(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.children = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
    this.byHead = new Mention[tokens.size()];
    this.byToken = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      place(mention);
    }
  }

  private void place(Mention mention) {
    Mention there = byHead[mention.head()];
    if (there == null || mention.span().length() > there.span().length()) {
      byHead[mention.head()] = mention;
    }
    for (Token token : tokens) {
      if (mention.span().covers(token.span())) {
        Mention on = byToken[token.index()];
        if (on == null || mention.span().length() > on.span().length()) {
          byToken[token.index()] = mention;
        }
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Its tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens that depend on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The head of {@code token}, or null for the root. */
  public @Nullable Token head(Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }

  /** The first child with one of these relations, or null. */
  public @Nullable Token child(Token token, String... relations) {
    List<String> wanted = Arrays.asList(relations);
    for (Token child : children(token)) {
      if (wanted.contains(child.relation())) {
        return child;
      }
    }
    return null;
  }

  /** All children with one of these relations. */
  public List<Token> childrenBy(Token token, Set<String> relations) {
    return children(token).stream().filter(c -> relations.contains(c.relation())).toList();
  }

  /** The longest mention whose head is {@code token}, or null. */
  public @Nullable Mention mentionAt(Token token) {
    return byHead[token.index()];
  }

  /** The longest mention that covers {@code token}, or null. */
  public @Nullable Mention mentionOver(Token token) {
    return byToken[token.index()];
  }

  /** Whether a word hangs right on one of this lemma: "Velmark" in "against Velmark". */
  public boolean on(Token token, String lemma) {
    Token head = head(token);
    return head != null && head.lemma().equals(lemma);
  }

  /** The word that begins the list in which {@code token} stands; itself where there is none. */
  public Token firstOfList(Token token) {
    Token first = token;
    for (Token head = head(first);
        head != null && first.relation().equals("conj");
        head = head(first)) {
      first = head;
    }
    return first;
  }

  /** Whether a possessive pronoun stands on the noun: "its kitchens", "their own". */
  public boolean owned(Token noun) {
    return children(noun).stream().anyMatch(c -> c.tag().equals("PRP$"));
  }

  /** The lemma with its particle, "break_off", or "take_place"; else the lemma. */
  public String lemma(Token verb) {
    Token particle = child(verb, "prt");
    Token object = verb.lemma().equals("take") ? child(verb, "dobj") : null;
    if (object != null && object.text().equals("place")) {
      return "take_place";
    }
    if (particle == null) {
      // the parser takes some particles for adverbs: "handed back a meadow"
      particle =
          children(verb).stream()
              .filter(c -> c.relation().equals("advmod") && PARTICLES.contains(c.lemma()))
              .filter(c -> c.index() > verb.index()) // not "back home the premier blamed"
              .findFirst()
              .orElse(null);
    }
    return particle == null ? verb.lemma() : verb.lemma() + "_" + particle.lemma();
  }

  /** The tokens below {@code token}, itself left out, nearest first. */
  public List<Token> below(Token token) {
    List<Token> all = new ArrayList<>(children(token));
    for (int i = 0; i < all.size() && all.size() <= tokens.size(); i++) {
      all.addAll(children(all.get(i)));
    }
    return all;
  }

  /** Everything under {@code token}, itself included, as one span. */
  public Span subtree(Token token) {
    Span span = token.span();
    for (Token each : below(token)) {
      span = span.union(each.span());
    }
    return span;
  }

  /** Whether {@code token} is {@code above} or lies below it. */
  public boolean under(Token token, Token above) {
    Token at = token;
    for (int steps = 0; at != null && steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** The conjuncts that {@code token} begins, itself first. */
  public List<Token> conjuncts(Token token) {
    List<Token> all = new ArrayList<>(List.of(token));
    for (int i = 0; i < all.size() && all.size() <= tokens.size(); i++) {
      for (Token child : children(all.get(i))) {
        if (child.relation().equals("conj")) {
          all.add(child);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** Whether a verb is an infinitive with "to". */
  public boolean infinitive(Token verb) {
    return children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /** Whether "not", "no", "never" or "neither" stands with the token. */
  public boolean negated(Token token) {
    for (Token child : children(token)) {
      if (child.relation().equals("neg")
          || (child.relation().equals("det") && child.lemma().equals("no"))
          || (child.index() < token.index()
              && (child.lemma().equals("never") || child.lemma().equals("neither")))) {
        return true;
      }
    }
    return false;
  }
}
