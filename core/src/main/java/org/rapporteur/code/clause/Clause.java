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

  /** What somebody writes or has written, and says something in. */
  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "letter",
          "statement",
          "communique",
          "communiqué",
          "resolution",
          "declaration",
          "lawsuit",
          "suit",
          "complaint",
          "petition",
          "indictment",
          "video",
          "tape",
          "message",
          "note",
          "memo",
          "memorandum",
          "decree",
          "order",
          "law",
          "bill",
          "leaflet",
          "editorial",
          "article",
          "motion",
          "tweet",
          "broadcast",
          "text",
          "cable");

  private static final int DEEP = 12;

  /** Participles that tell a state of mind: "is prepared to", "was committed to". */
  private static final Set<String> STATES =
      Set.of("prepared", "committed", "determined", "resolved", "disposed", "inclined", "poised");

  /** Before a figure these are no prepositions: "gave around 40 million". */
  static final Set<String> ROUGHLY =
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
    List<Token> found = new Subjects(tree).of(verb, 0);
    return found.isEmpty()
        ? role("A0")
        : found.stream().flatMap(t -> authors(meant(t)).stream()).toList();
  }

  /** "issued a report accusing …", "a statement by … denounced": who stands behind the paper. */
  private List<Token> authors(Token subject) {
    if (!PAPERS.contains(subject.lemma())) {
      return List.of(subject);
    }
    for (Token child : tree.children(subject)) {
      Token by = Set.of("by", "from").contains(child.lemma()) ? tree.child(child, "pobj") : null;
      if (by != null || child.relation().equals("poss")) {
        return List.of(by == null ? child : by);
      }
    }
    Token above = tree.head(subject);
    boolean written =
        above != null
            && above.verb()
            && subject.relation().equals("dobj")
            && above.index() != verb.index();
    List<Token> found = above != null && written ? new Subjects(tree).of(above, 0) : List.of();
    return found.isEmpty() ? List.of(subject) : found;
  }

  /** "Ardania said it will": who speaks, where the pronoun has not been resolved otherwise. */
  private Token meant(Token subject) {
    Mention mention = tree.mentionAt(subject);
    boolean open = mention == null || mention.actors().isEmpty();
    Token clause = tree.head(subject);
    if (!subject.tag().equals("PRP") || !open || clause == null) {
      return subject;
    }
    for (int steps = 0; clause.relation().equals("conj") && steps < DEEP; steps++) {
      Token first = tree.head(clause);
      if (first == null) {
        return subject;
      }
      clause = first;
    }
    Token above = tree.head(clause);
    Token speaker = above == null ? null : tree.child(above, "nsubj");
    boolean said =
        clause.relation().equals("ccomp")
            && speaker != null
            && speaker.noun()
            && Subjects.agrees(tree, subject, speaker)
            && speaker.index() < subject.index();
    return said && speaker != null ? speaker : subject;
  }

  /** What the object is said to be or become: "found him guilty", "set them free"; or null. */
  public @Nullable Token predicate() {
    Token found = tree.child(verb, "oprd", "acomp");
    if (found != null) {
      return found;
    }
    // "set free nine sailors", "set them free": an adjective that the parser hangs elsewhere
    for (Token token : tree.tokens()) {
      boolean beside = token.head() == verb.index() || token.index() == verb.index() + 1;
      if (token.lemma().equals("free") && token.tag().equals("JJ") && beside) {
        return token;
      }
    }
    Token small = tree.child(verb, "ccomp", "xcomp");
    boolean bare = small != null && tree.child(small, "aux", "mark") == null;
    boolean go = small != null && small.lemma().equals("go");
    return small != null && bare && (!small.verb() || go) ? small : null;
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
      List<Token> subjects = new Subjects(tree).of(verb, 0);
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
    Token predicate = found.isEmpty() ? predicate() : null;
    Token said = predicate == null ? null : tree.child(predicate, "nsubj");
    if (said != null) {
      found.add(said); // "found the publisher guilty"
    }
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
      if (amount != null && (amount.tag().equals("CD") || counted(tree, amount))) {
        return List.of(amount);
      }
    }
    return List.of();
  }

  static boolean counted(Tree tree, Token noun) {
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
    return new Subjects(tree).of(verb, 0);
  }

  static boolean relative(Token token) {
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
