package org.rapporteur.code.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** Who is a verb's subject, on its own or by what governs it: control, relatives, conjuncts. */
final class Subjects {

  private static final Set<String> PROMISES =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "swear");
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "against", "into");
  private static final Set<String> CITING = Set.of("quote", "cite", "misquote", "report");
  private static final Set<String> SINGULAR = Set.of("it", "he", "she");

  private static final int DEEP = 12;

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /** Heads of the subject of {@code v} before voice is looked at. */
  List<Token> of(Token v, int depth) {
    Token own = tree.child(v, "nsubj", "nsubjpass");
    Token head = tree.head(v);
    if (own == null && tree.child(v, "aux") != null) {
      // "is once again sending": the parser may leave the subject on the auxiliary
      for (Token aux : tree.childrenBy(v, Set.of("aux", "auxpass"))) {
        Token there = tree.child(aux, "nsubj", "nsubjpass");
        own = own == null ? there : own;
      }
    }
    if (own != null && !Clause.relative(own)) {
      return speaksOfSelf(v, own) && head != null && depth < DEEP
          ? of(head, depth + 1)
          : List.of(own);
    }
    Token misread =
        own == null && !new Clause(tree, v).passive() ? tree.child(v, "npadvmod") : null;
    if (misread != null && misread.tag().equals("NNP") && misread.index() == v.index() - 1) {
      return List.of(misread);
    }
    Token swallowed = own == null ? swallowed(v) : null;
    if (swallowed != null) {
      return List.of(swallowed);
    }
    if (head == null || depth > DEEP) {
      return List.of();
    }
    return switch (v.relation()) {
      case "relcl" -> List.of(head);
      case "acl" -> tree.child(v, "aux") != null ? holder(head, depth) : List.of(head);
      case "nmod", "amod" -> head.noun() ? List.of(head) : List.of();
      case "conj" -> head.verb() ? of(head, depth + 1) : List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl", "dep" ->
          tree.child(v, "mark") == null || v.tag().equals("VBG") ? of(head, depth + 1) : List.of();
      case "pcomp" -> ofPrepositionalClause(head, depth);
      case "acomp", "oprd", "attr" -> of(head, depth + 1);
      default -> List.of();
    };
  }

  /**
   * "Around 200 miners went", "On 2 June officials said": the parser may take the subject of a main
   * clause for the object of what stands before it.
   */
  private @Nullable Token swallowed(Token v) {
    boolean main = v.relation().equals("root") || v.relation().equals("ccomp");
    boolean finite =
        v.tag().equals("VBD")
            || v.tag().equals("VBZ")
            || tree.childrenBy(v, Set.of("aux", "auxpass")).stream()
                .anyMatch(a -> a.index() < v.index() && !a.tag().equals("TO"));
    if (!main || !finite) {
      return null;
    }
    for (Token child : tree.childrenBy(v, Set.of("prep"))) {
      Token below = child.index() < v.index() ? tree.child(child, "pobj") : null;
      if (below != null && below.noun()) {
        boolean roughly = Clause.ROUGHLY.contains(child.lemma()) && Clause.counted(tree, below);
        boolean dated =
            below.index() == v.index() - 1
                && tree.childrenBy(below, Set.of("nmod")).stream()
                    .anyMatch(m -> m.tag().startsWith("NNP") && Clause.counted(tree, m));
        if (roughly || dated) {
          return below;
        }
      }
    }
    return null;
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
        && agrees(tree, subject, tree.child(head, "nsubj"));
  }

  /** "Officials said it killed nine": several are no "it", "he" or "she". */
  static boolean agrees(Tree tree, Token pronoun, @Nullable Token noun) {
    if (noun == null) {
      return false;
    }
    boolean several = noun.tag().equals("NNS") || tree.child(noun, "conj") != null;
    return !several || !SINGULAR.contains(pronoun.lemma());
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
    return head.verb() || adjective ? of(head, depth + 1) : List.of();
  }

  private List<Token> ofPrepositionalClause(Token preposition, int depth) {
    Token above = tree.head(preposition);
    if (above != null && preposition.relation().equals("conj") && above.tag().equals("IN")) {
      above = tree.head(above); // "accused of lying and of stealing"
    }
    if (above == null || !above.verb()) {
      boolean adjective = above != null && above.tag().startsWith("JJ");
      return above == null ? List.of() : adjective ? of(above, depth + 1) : holder(above, depth);
    }
    Token object = tree.child(above, "dobj");
    boolean cited = preposition.lemma().equals("as") && CITING.contains(above.lemma());
    boolean charged = preposition.lemma().equals("with") && above.lemma().equals("charge");
    if (object != null && (cited || charged || OBJECT_CONTROL.contains(preposition.lemma()))) {
      return List.of(object);
    }
    return of(above, depth + 1);
  }

  /** Who holds a noun: "its decision to leave", "Ardania made a pledge to leave". */
  private List<Token> holder(Token noun, int depth) {
    Token owner = tree.child(noun, "poss");
    if (owner != null) {
      return List.of(owner);
    }
    Token above = tree.head(noun);
    return above != null && above.verb() && noun.relation().equals("dobj")
        ? of(above, depth + 1)
        : List.of();
  }
}
