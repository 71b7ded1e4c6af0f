package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Tells what is done in words from what is done in deed: a fiery barrage against a government is a
 * charge, to insist that something cannot be undone is a refusal, to insist that something is so is
 * neither, and not to yield is to refuse.
 */
final class VerbalPass implements EventPass {

  /** What words alone are called. */
  private static final Set<String> HEATED =
      Set.of(
          "fiery",
          "verbal",
          "scathing",
          "blistering",
          "stinging",
          "withering",
          "rhetorical",
          "vitriolic",
          "acerbic",
          "caustic",
          "furious",
          "angry",
          "bitter",
          "barbed",
          "televised");

  private static final Set<String> BLOWS =
      Set.of(
          "barrage",
          "attack",
          "broadside",
          "tirade",
          "salvo",
          "assault",
          "volley",
          "onslaught",
          "fusillade",
          "offensive");

  private static final List<String> ARMS =
      List.of("@munitions", "@bombs", "@arms", "@aircraft", "@warcraft", "@troops");

  /** Ends the reason of what is read from more than the verb, and so stands whatever is usual. */
  private static final String READ = " (as read)";

  private static final Set<String> ATTACKING = Set.of("attack", "hit", "blast", "assail");

  private static final Set<String> INSISTING = Set.of("insist");

  private static final Set<String> MODALS = Set.of("can", "could", "will", "would", "ca", "wo");

  private static final Set<String> YIELDING =
      Set.of(
          "yield",
          "budge",
          "relent",
          "compromise",
          "bend",
          "bow",
          "back_down",
          "give_in",
          "give_way",
          "cave",
          "cave_in",
          "give_ground");

  @Override
  public String name() {
    return "words";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft seen = seen(scene, draft);
      if (seen != null) {
        all.add(seen);
      }
    }
    return all;
  }

  /** Whether this pass has given the event a type of its own. */
  static boolean read(Draft draft) {
    return draft.rule().contains(READ);
  }

  private static @Nullable Draft seen(Scene scene, Draft draft) {
    if (draft.type() == PloverType.ASSAULT && (heated(scene, draft) || argued(scene, draft))) {
      return draft.as(PloverType.ACCUSE, "111", "a blow in words" + READ).in("disapprove");
    }
    if (draft.type() == PloverType.REQUEST && INSISTING.contains(draft.anchor().lemma())) {
      return insisted(scene, draft);
    }
    boolean mutual =
        draft.type() == PloverType.ACCUSE
            && draft.entry().frame().reciprocal()
            && draft.sources().size() > 1
            && draft.targets().stream().allMatch(t -> Standing.thing(scene, t));
    if (mutual && !draft.targets().isEmpty()) {
      return draft.to(List.of(), "each other");
    }
    boolean unyielding =
        draft.type() == PloverType.CONCEDE
            && YIELDING.contains(scene.tree().lemma(draft.anchor()))
            && scene.tree().negated(draft.anchor())
            && scene.tree().child(draft.anchor(), "mark") == null;
    return unyielding
        ? draft
            .as(PloverType.REJECT, "120", "does not yield" + READ)
            .with(Modality.REFUSED, "a refusal")
        : draft;
  }

  /**
   * "attacked his rival for the deaths": persons who attack each other for something do it in
   * words.
   */
  private static boolean argued(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    boolean persons =
        !draft.sources().isEmpty()
            && !draft.targets().isEmpty()
            && Stream.concat(draft.sources().stream(), draft.targets().stream())
                .allMatch(p -> Standing.person(scene, p));
    return persons
        && ATTACKING.contains(draft.anchor().lemma())
        && tree.children(draft.anchor()).stream()
            .anyMatch(
                c ->
                    c.relation().equals("prep")
                        && (c.lemma().equals("for") || c.lemma().equals("over")));
  }

  /** "unleashed a scathing attack", and no rockets or guns in it. */
  private static boolean heated(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    for (Token token : tree.tokens()) {
      boolean blow = token.noun() && BLOWS.contains(token.lemma());
      if (blow && draft.trigger().covers(token.span())) {
        List<Token> children = tree.children(token);
        boolean hot = children.stream().anyMatch(c -> HEATED.contains(c.lemma()));
        return hot
            && tree.below(token).stream()
                .filter(t -> t.noun() && t.index() - token.index() < 4)
                .noneMatch(t -> ARMS.stream().anyMatch(c -> Standing.of(scene, t, c)));
      }
    }
    return false;
  }

  /** "insisted that Velmark pay" asks; "insisted that the pact could not be revoked" refuses. */
  private static @Nullable Draft insisted(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    Token below = new Clause(tree, draft.anchor()).complement();
    boolean clause = below != null && below.relation().equals("ccomp");
    if (below == null || !clause || tree.child(below, "nsubj", "nsubjpass") == null) {
      return draft;
    }
    Token modal =
        tree.children(below).stream().filter(c -> c.tag().equals("MD")).findFirst().orElse(null);
    boolean able = modal != null && MODALS.contains(modal.lemma());
    if (able && tree.negated(below)) {
      List<Participant> addressed =
          draft.targets().stream().filter(t -> !Standing.thing(scene, t)).toList();
      return draft
          .as(PloverType.REJECT, "120", "insists that it cannot be" + READ)
          .to(addressed, "a thing is not whom one refuses");
    }
    boolean told = Set.of("VBD", "VBZ", "VBP").contains(finite(tree, below).tag());
    return told ? null : draft;
  }

  /** The word of a clause that bears its tense. */
  private static Token finite(Tree tree, Token verb) {
    for (Token child : tree.children(verb)) {
      if (child.relation().equals("aux") || child.relation().equals("auxpass")) {
        return child;
      }
    }
    return verb;
  }
}
