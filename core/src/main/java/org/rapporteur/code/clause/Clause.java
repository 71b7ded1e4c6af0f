package org.rapporteur.code.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Role;
import org.rapporteur.model.Token;

/**
 * A verb with its arguments, whatever the voice and wherever they stand: shared between conjoined
 * verbs, controlled from above, relative, participial. Where dependencies give no subject, the
 * semantic role A0 does.
 */
public final class Clause {

  private static final Set<String> PROMISES =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "swear");
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "against", "into");
  private static final int DEEP = 12;

  /** Participles that tell a state of mind: "is prepared to", "was committed to". */
  private static final Set<String> STATES =
      Set.of("prepared", "committed", "determined", "resolved", "disposed", "inclined", "poised");

  /** Before a figure these are no prepositions: "gave around 40 million". */
  private static final Set<String> ROUGHLY =
      Set.of("around", "about", "over", "under", "near", "above", "between", "at", "up");

  private final Tree tree;
  private final Token verb;

  /** The clause of {@code verb}. */
  public Clause(Tree tree, Token verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** Its verb. */
  public Token verb() {
    return verb;
  }

  /** Whether the surface subject is the one acted on. */
  public boolean passive() {
    return passive(verb, 0);
  }

  private boolean passive(Token v, int depth) {
    if (disposed(v)) {
      return false;
    }
    if (tree.child(v, "auxpass", "nsubjpass") != null) {
      return true;
    }
    if (!v.tag().equals("VBN") || tree.child(v, "aux") != null || depth > DEEP) {
      return false;
    }
    Token head = tree.head(v);
    return switch (v.relation()) {
      case "acl", "relcl" -> true;
      case "conj" ->
          head != null
              && head.verb()
              && tree.child(v, "dobj", "nsubj") == null
              && passive(head, depth + 1);
      case "advcl" -> tree.child(v, "nsubj", "dobj") == null;
      case "nmod", "amod" -> head != null && head.noun();
      default -> false;
    };
  }

  /** Whether a participle only tells that somebody is ready for what follows. */
  private boolean disposed(Token v) {
    return STATES.contains(v.text())
        && tree.child(v, "xcomp", "prep") != null
        && tree.children(v).stream().noneMatch(c -> c.lemma().equals("by"));
  }

  /** Heads of those who act: the subject, or in the passive the agent with "by". */
  public List<Token> actors() {
    if (passive()) {
      return agents();
    }
    List<Token> found = surfaceSubject(verb, 0);
    return found.isEmpty() ? role("A0") : found;
  }

  private List<Token> agents() {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(verb)) {
      if (child.lemma().equals("by")) {
        found.addAll(tree.childrenBy(child, Set.of("pobj")));
      }
    }
    // "attacked and burned by Ardania": one agent for both
    for (Token other : found.isEmpty() ? tree.childrenBy(verb, Set.of("conj")) : List.<Token>of()) {
      if (other.tag().equals("VBN") && tree.child(other, "nsubj", "nsubjpass") == null) {
        found.addAll(new Clause(tree, other).agents());
      }
    }
    // "accused of spying by Ardania": the agent may hang on what stands between
    for (Token child : found.isEmpty() ? tree.children(verb) : List.<Token>of()) {
      if (child.relation().equals("prep")) {
        for (Token below : tree.below(child)) {
          if (below.lemma().equals("by")) {
            found.addAll(tree.childrenBy(below, Set.of("pobj")));
          }
        }
      }
    }
    return found;
  }

  /** Heads of what is acted on: the object, or in the passive the subject. */
  public List<Token> objects() {
    if (passive()) {
      List<Token> subjects = surfaceSubject(verb, 0);
      Token kept = tree.child(verb, "dobj", "oprd");
      if (kept == null) {
        return subjects;
      }
      List<Token> both = new ArrayList<>(subjects);
      both.add(kept);
      return both;
    }
    List<Token> found = new ArrayList<>(tree.childrenBy(verb, Set.of("dobj")));
    found.removeIf(Clause::relative); // "the town that Ardania bombed"
    if (found.isEmpty() && verb.relation().equals("relcl")) {
      Token head = tree.head(verb);
      Token subject = tree.child(verb, "nsubj");
      if (head != null && subject != null && !relative(subject)) {
        found.add(head);
      }
    }
    if (found.isEmpty()) {
      found.addAll(figures());
    }
    if (found.isEmpty() && verb.relation().equals("conj")) {
      // "shelled and burned the town": the later verb holds the object of both
      return found;
    }
    if (found.isEmpty()) {
      for (Token other : tree.childrenBy(verb, Set.of("conj"))) {
        Token object = tree.child(other, "dobj");
        if (other.verb() && object != null && other.index() - verb.index() == 2) {
          found.add(object);
        }
      }
    }
    return found;
  }

  /** "gave around 40 million": the figure is the object, whatever the parser says. */
  private List<Token> figures() {
    for (Token child : tree.childrenBy(verb, Set.of("prep"))) {
      boolean next = child.index() > verb.index() && child.index() <= verb.index() + 2;
      Token amount = next && ROUGHLY.contains(child.lemma()) ? tree.child(child, "pobj") : null;
      if (amount != null && (amount.tag().equals("CD") || counted(amount))) {
        return List.of(amount);
      }
    }
    return List.of();
  }

  private boolean counted(Token noun) {
    return noun.noun() && tree.children(noun).stream().anyMatch(c -> c.tag().equals("CD"));
  }

  /** Heads of whom something is given to or told, without a preposition. */
  public List<Token> datives() {
    return tree.childrenBy(verb, Set.of("dative", "iobj"));
  }

  /** Objects of the given prepositions, on the verb or on one of {@code nouns}, in text order. */
  public List<Token> prepositional(Collection<String> prepositions, Collection<Token> nouns) {
    List<Token> found = new ArrayList<>();
    List<Token> holders = new ArrayList<>(List.of(verb));
    holders.addAll(nouns);
    for (Token holder : holders) {
      for (Token child : tree.children(holder)) {
        boolean agent = child.lemma().equals("by") && passive();
        if (prepositions.contains(child.lemma()) && !agent) {
          found.addAll(tree.childrenBy(child, Set.of("pobj")));
        }
        // "out of Velmark": found by either preposition
        for (Token below : tree.childrenBy(child, Set.of("prep"))) {
          boolean either =
              prepositions.contains(child.lemma()) || prepositions.contains(below.lemma());
          if (child.relation().equals("prep") && either) {
            found.addAll(tree.childrenBy(below, Set.of("pobj")));
          }
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  /** The verb of an infinitive, that- or ing-clause under this one, or null. */
  public @Nullable Token complement() {
    Token direct = tree.child(verb, "xcomp", "ccomp");
    if (direct != null) {
      return direct;
    }
    for (Token child : tree.children(verb)) {
      Token below = tree.child(child, "pcomp");
      if (child.relation().equals("prep") && below != null) {
        return below;
      }
    }
    return null;
  }

  /** Heads of the subject as it stands, before voice is looked at. */
  public List<Token> surfaceSubject() {
    return surfaceSubject(verb, 0);
  }

  private List<Token> surfaceSubject(Token v, int depth) {
    Token own = tree.child(v, "nsubj", "nsubjpass");
    Token head = tree.head(v);
    if (own == null && tree.child(v, "aux") != null) {
      // "is once again sending": the parser may leave the subject on the auxiliary
      for (Token aux : tree.childrenBy(v, Set.of("aux", "auxpass"))) {
        Token there = tree.child(aux, "nsubj", "nsubjpass");
        own = own == null ? there : own;
      }
    }
    if (own != null && !relative(own)) {
      return speaksOfSelf(v, own) && head != null && depth < DEEP
          ? surfaceSubject(head, depth + 1)
          : List.of(own);
    }
    Token misread = own == null && !passive(v, 0) ? tree.child(v, "npadvmod") : null;
    if (misread != null && misread.tag().equals("NNP") && misread.index() == v.index() - 1) {
      return List.of(misread);
    }
    if (head == null || depth > DEEP) {
      return List.of();
    }
    return switch (v.relation()) {
      case "relcl" -> List.of(head);
      case "acl" -> tree.child(v, "aux") != null ? holder(head, depth) : List.of(head);
      case "nmod", "amod" -> head.noun() ? List.of(head) : List.of();
      case "conj" -> head.verb() ? surfaceSubject(head, depth + 1) : List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl", "dep" ->
          tree.child(v, "mark") == null || v.tag().equals("VBG")
              ? surfaceSubject(head, depth + 1)
              : List.of();
      case "pcomp" -> ofPrepositionalClause(head, depth);
      case "acomp", "oprd", "attr" -> surfaceSubject(head, depth + 1);
      default -> List.of();
    };
  }

  /** "the Front said it will release": a pronoun that stands for nobody known is the speaker. */
  private boolean speaksOfSelf(Token v, Token subject) {
    Mention mention = tree.mentionAt(subject);
    boolean unknown = mention == null || mention.actors().isEmpty();
    Token head = tree.head(v);
    return unknown
        && subject.tag().equals("PRP")
        && v.relation().equals("ccomp")
        && head != null
        && head.verb()
        && tree.child(head, "nsubj") != null;
  }

  private List<Token> controller(Token head, int depth) {
    Token object = tree.child(head, "dobj", "dative");
    if (object != null && !PROMISES.contains(head.lemma())) {
      return List.of(object);
    }
    // "called on Velmark to end": the preposition's object is the one to act
    if (Set.of("call", "appeal", "lean").contains(head.lemma())) {
      for (Token child : tree.childrenBy(head, Set.of("prep"))) {
        Token below = tree.child(child, "pobj");
        if (below != null) {
          return List.of(below);
        }
      }
    }
    boolean adjective = head.tag().startsWith("JJ");
    return head.verb() || adjective ? surfaceSubject(head, depth + 1) : List.of();
  }

  private List<Token> ofPrepositionalClause(Token preposition, int depth) {
    Token above = tree.head(preposition);
    if (above == null || !above.verb()) {
      boolean adjective = above != null && above.tag().startsWith("JJ");
      return above == null
          ? List.of()
          : adjective ? surfaceSubject(above, depth + 1) : holder(above, depth);
    }
    Token object = tree.child(above, "dobj");
    if (object != null && OBJECT_CONTROL.contains(preposition.lemma())) {
      return List.of(object);
    }
    return surfaceSubject(above, depth + 1);
  }

  /** Who holds a noun: "its decision to leave", "Ardania made a pledge to leave". */
  private List<Token> holder(Token noun, int depth) {
    Token owner = tree.child(noun, "poss");
    if (owner != null) {
      return List.of(owner);
    }
    Token above = tree.head(noun);
    return above != null && above.verb() && noun.relation().equals("dobj")
        ? surfaceSubject(above, depth + 1)
        : List.of();
  }

  private static boolean relative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  private List<Token> role(String label) {
    List<Token> found = new ArrayList<>();
    for (Role role : tree.sentence().roles()) {
      if (role.predicate() == verb.index() && role.label().equals(label)) {
        Token argument = tree.tokens().get(role.argument());
        if (argument.noun() || argument.tag().equals("PRP")) {
          found.add(argument);
        }
      }
    }
    return found;
  }
}
