package org.rapporteur.code.commitment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/** Whether a report tells of something as having happened, and on whose word. */
final class Accounts {

  private static final Set<String> OPEN = Set.of("if", "unless", "until", "before", "whether");

  /** Verbs under which nothing has happened, whatever the lexicon says of them as speech. */
  private static final Set<String> UNREAL =
      Set.of(
          "hope",
          "deny",
          "urge",
          "demand",
          "want",
          "doubt",
          "expect",
          "fail",
          "refuse",
          "dispute",
          "suggest",
          "propose",
          "ask",
          "wish",
          "predict",
          "consider",
          "threaten",
          "try",
          "seek");

  private static final int DEEP = 8;

  private Accounts() {}

  /** Whether a verb tells of what was done. */
  static boolean real(Scene scene, Token verb) {
    Tree tree = scene.tree();
    boolean infinitive = verb.tag().equals("VB");
    boolean dangling = verb.tag().equals("VBG") && !verb.relation().equals("advcl");
    if (infinitive && !headline(tree, verb) || dangling || open(tree, verb)) {
      return false;
    }
    Token below = verb;
    Token above = tree.head(verb);
    for (int steps = 0; above != null && steps < DEEP; steps++) {
      boolean inside = Set.of("ccomp", "xcomp", "conj").contains(below.relation());
      if (inside && !below.relation().equals("conj") && above.verb()) {
        Embedding embedding = scene.lexicon().embedding(above.lemma());
        boolean said = scene.lexicon().cue("verb", above.lemma()) != null;
        boolean unreal =
            embedding != null
                && !said
                && (embedding.modality() == null || !embedding.modality().happened());
        if (unreal || UNREAL.contains(above.lemma()) || tree.negated(above)) {
          return false;
        }
      }
      boolean clause =
          Set.of("ccomp", "xcomp", "conj", "advcl", "relcl").contains(below.relation());
      if (!clause || above.verb() && open(tree, above)) {
        return !clause;
      }
      below = above;
      above = tree.head(above);
    }
    return true;
  }

  /** "Ardania, Velmark agree to reopen the road": a verb with a subject and nothing before it. */
  private static boolean headline(Tree tree, Token verb) {
    return tree.child(verb, "nsubj") != null && tree.child(verb, "aux", "mark") == null;
  }

  private static boolean open(Tree tree, Token verb) {
    return tree.negated(verb)
        || tree.children(verb).stream()
            .anyMatch(
                c ->
                    c.tag().equals("MD")
                        || c.relation().equals("mark") && OPEN.contains(c.lemma())
                        || c.relation().equals("advmod") && c.lemma().equals("nearly"));
  }

  /** On whose word a verb's clause is told; null where the report tells it by itself. */
  static @Nullable Participant source(Scene scene, Token verb) {
    Tree tree = scene.tree();
    for (Token token : tree.tokens()) {
      if (token.lemma().equals("accord") && token.text().equalsIgnoreCase("according")) {
        for (Token to : tree.children(token)) {
          Token who = tree.child(to, "pobj");
          if (who != null) {
            return first(scene, List.of(who));
          }
        }
      }
    }
    Token below = verb;
    Token above = tree.head(verb);
    for (int steps = 0; above != null && steps < DEEP; steps++) {
      boolean said = above.verb() && scene.lexicon().cue("verb", above.lemma()) != null;
      if (said && below.relation().equals("ccomp")) {
        return first(scene, new Clause(tree, above).actors());
      }
      below = above;
      above = tree.head(above);
    }
    return null;
  }

  private static @Nullable Participant first(Scene scene, List<Token> heads) {
    List<Participant> found = scene.parties().orPhrase(heads);
    return found.isEmpty() ? null : found.get(0);
  }
}
