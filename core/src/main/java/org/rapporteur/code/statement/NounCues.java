package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Nouns of speech with what is said: "its claim that the map was forged", "the envoy's refusal to
 * sign", "a warning by Velmark of floods", "issued a denial that …".
 */
final class NounCues {

  private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "relcl");

  private static final Set<String> OWNERS = Set.of("by", "from", "of");

  private static final Set<String> ABOUT =
      Set.of("of", "about", "over", "for", "on", "against", "with");

  private NounCues() {}

  /**
   * The speech that a noun names.
   *
   * @param wide whether also what it is about, where it is not told in a clause
   * @return null if it has no holder or no content
   */
  static @Nullable Saying find(Scene scene, Token noun, boolean wide) {
    SpeechCue cue = scene.lexicon().cue("noun", noun.lemma());
    if (cue == null) {
      return null;
    }
    Tree tree = scene.tree();
    Token by = null;
    List<Token> who = List.of();
    Token owner = tree.child(noun, "poss");
    if (owner != null) {
      who = List.of(owner);
    }
    for (Token child : tree.childrenBy(noun, Set.of("prep"))) {
      Token below = tree.child(child, "pobj");
      boolean ofNamed = !child.lemma().equals("of") || wide && named(tree, below);
      if (who.isEmpty() && below != null && OWNERS.contains(child.lemma()) && ofNamed) {
        who = List.of(below);
        by = child;
      }
    }
    Token verb = tree.head(noun);
    if (who.isEmpty() && verb != null && verb.verb() && noun.relation().equals("dobj")) {
      who = new Clause(tree, verb).actors();
    }
    boolean its = !who.isEmpty() && who.get(0).tag().equals("PRP$");
    if (who.isEmpty() || !its && !WideCues.somebody(scene, who.get(0))) {
      return null;
    }
    Span content = content(tree, noun, by, wide, scene);
    Span said = content == null ? null : Sayings.trim(scene, content);
    return said == null || said.length() == 0 || who.get(0).span().overlaps(said)
        ? null
        : Saying.of(
            scene,
            voiced(verb, noun) ? said(cue) : cue,
            noun.span(),
            who,
            said,
            "noun " + cue.cue());
  }

  /** "voiced hope that …": who voices a hope says it. */
  private static boolean voiced(@Nullable Token verb, Token noun) {
    return verb != null
        && noun.relation().equals("dobj")
        && WordSenses.standard().mainVerb(verb.lemma()).equals("communication");
  }

  private static SpeechCue said(SpeechCue cue) {
    return switch (cue.kind()) {
      case BELIEF, INTENT ->
          new SpeechCue(cue.cue(), cue.part(), Statement.Kind.POSITION, cue.cameo());
      default -> cue;
    };
  }

  private static boolean named(Tree tree, @Nullable Token noun) {
    return noun != null && (noun.tag().startsWith("NNP") || tree.mentionAt(noun) != null);
  }

  private static @Nullable Span content(
      Tree tree, Token noun, @Nullable Token by, boolean wide, Scene scene) {
    Extent extent = new Extent(scene);
    for (Token child : tree.childrenBy(noun, CLAUSES)) {
      boolean told =
          tree.children(child).stream().anyMatch(c -> Set.of("that", "to").contains(c.lemma()));
      if (child.index() > noun.index() && child.verb() && told && !relative(tree, child)) {
        return extent.of(child);
      }
    }
    for (Token child : tree.childrenBy(noun, wide ? Set.of("prep") : Set.of())) {
      Token below = tree.child(child, "pobj", "pcomp");
      if (below != null && !child.equals(by) && ABOUT.contains(child.lemma())) {
        return extent.of(below);
      }
    }
    return null;
  }

  /** "the claim that she made": the pronoun has a part in the clause. */
  private static boolean relative(Tree tree, Token clause) {
    Token subject = tree.child(clause, "nsubj", "nsubjpass");
    Token object = tree.child(clause, "dobj");
    return subject != null && subject.lemma().equals("that")
        || object != null && object.lemma().equals("that")
        || clause.relation().equals("relcl") && subject == null;
  }
}
