package org.rapporteur.code.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.LightVerb;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Tells troops that serve others from troops that threaten: soldiers sent to keep the peace are
 * AID, an exercise of two armies with each other COOPERATE. Mediated talks that broke down are told
 * as failed. Source: CAMEO, codes 074 and 062.
 */
final class PurposePass implements EventPass {

  private static final Set<String> PEACEFUL =
      Set.of(
          "peacekeeping",
          "peacekeeper",
          "peace-keeping",
          "peace-keeper",
          "peacemaking",
          "humanitarian",
          "stabilisation",
          "stabilization",
          "relief",
          "rescue");

  private static final Set<String> EXERCISES =
      Set.of(
          "exercise",
          "drill",
          "manoeuvre",
          "maneuver",
          "manoeuvres",
          "maneuvers",
          "game",
          "wargame",
          "patrol",
          "training");

  private static final String THIRD_PARTY = "third-party";

  @Override
  public String name() {
    return "purpose";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    return drafts.stream().map(draft -> seen(scene, draft)).toList();
  }

  private static Draft seen(Scene scene, Draft draft) {
    if (draft.type() == PloverType.CONSULT && draft.mode().equals(THIRD_PARTY)) {
      return failed(scene, draft.anchor()) ? draft.in(NounPass.FAILED) : draft;
    }
    if (draft.type() != PloverType.MOBILIZE) {
      return draft;
    }
    List<Token> below = scene.tree().below(draft.anchor());
    if (below.stream().anyMatch(t -> PEACEFUL.contains(t.lemma()))) {
      return draft.as(PloverType.AID, "074", "to keep the peace");
    }
    boolean exercise =
        scene.tree().tokens().stream()
            .anyMatch(t -> draft.trigger().covers(t.span()) && EXERCISES.contains(t.lemma()));
    long sides = draft.sources().stream().map(Participant::side).distinct().count();
    return exercise && (sides > 1 || joint(below))
        ? draft.as(PloverType.COOPERATE, "062", "an exercise with each other")
        : draft;
  }

  /** "the talks, mediated by Solmar, broke down", "the talks that Solmar mediated collapsed". */
  private static boolean failed(Scene scene, Token mediate) {
    boolean modifies = mediate.relation().equals("acl") || mediate.relation().equals("relcl");
    Token talks = modifies ? scene.tree().head(mediate) : null;
    Token verb = talks == null ? null : scene.tree().head(talks);
    return talks != null
        && verb != null
        && talks.relation().startsWith("nsubj")
        && scene.lexicon().lights(scene.tree().lemma(verb)).stream()
            .anyMatch(l -> l.failed() && l.subject() == LightVerb.Subject.EVENT);
  }

  private static boolean joint(List<Token> below) {
    return below.stream().anyMatch(t -> t.lemma().equals("joint") || t.lemma().equals("jointly"));
  }
}
