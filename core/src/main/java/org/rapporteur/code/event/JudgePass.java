package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;

/**
 * Lets the judge say how likely each event is. Where it is sure of another type and all but rules
 * out the rule's, its type is taken, unless the event is denied or alleged: what the judge is sure
 * of then is the denial or the charge. Where it is sure that there is nothing, the event goes.
 */
final class JudgePass implements EventPass {

  /** Above this the judge's type, or its none, stands against the rule's. */
  private static final double SURE = 0.7;

  /** Below this the judge all but rules a type out. */
  private static final double UNLIKELY = 0.1;

  private final Judge judge;

  JudgePass(Judge judge) {
    this.judge = judge;
  }

  @Override
  public String name() {
    return "judge";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    Judging judging = new Judging(judge, scene, drafts);
    List<Draft> judged = new ArrayList<>();
    for (Draft draft : drafts) {
      Relation relation = judging.relation(draft);
      Draft kept = relation == null ? draft : weigh(draft, relation);
      if (kept != null) {
        judged.add(kept);
      }
    }
    return FoldPass.once(judged);
  }

  private static @org.jspecify.annotations.Nullable Draft weigh(Draft draft, Relation relation) {
    double held = Judging.held(relation, draft.type());
    PloverType best = relation.type();
    if (held < UNLIKELY && relation.none() > SURE) {
      return null;
    }
    boolean told =
        draft.modality() != Modality.DENIED
            && draft.modality() != Modality.ALLEGED
            && draft.modality() != Modality.DEMANDED;
    if (told && best != null && held < UNLIKELY && relation.of(best) > SURE) {
      return draft
          .as(best, CandidatePass.cameo(best), "judged " + best)
          .judged(Judging.held(relation, best));
    }
    return draft.judged(held);
  }
}
