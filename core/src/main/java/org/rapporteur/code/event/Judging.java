package org.rapporteur.code.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.code.judge.PairFeatures;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.judge.Vote;
import org.rapporteur.model.Span;

/** Asks the judge about pairs of one sentence, with all that the rules found there as votes. */
final class Judging {

  private final Judge judge;
  private final Scene scene;
  private final List<Vote> votes;

  Judging(Judge judge, Scene scene, List<Draft> drafts) {
    this.judge = judge;
    this.scene = scene;
    this.votes = drafts.stream().map(Judging::vote).toList();
  }

  /** What it makes of a draft's first source and first target. */
  @Nullable Relation relation(Draft draft) {
    Span source = draft.sources().isEmpty() ? null : draft.sources().get(0).span();
    Span target = draft.targets().isEmpty() ? null : draft.targets().get(0).span();
    if (target == null && draft.targets().isEmpty() && draft.sources().size() > 1) {
      target = draft.sources().get(1).span();
    }
    Pair pair;
    if (source != null && target != null && !source.overlaps(target)) {
      pair = Pair.between(scene, List.of(source), List.of(target));
    } else {
      Span one = source == null ? target : source;
      pair = one == null ? null : Pair.alone(scene, List.of(one));
    }
    return pair == null ? null : relation(pair);
  }

  Relation relation(Pair pair) {
    Map<String, Double> features = PairFeatures.of(pair);
    Vote.add(votes, List.of(pair.source().span()), List.of(pair.target().span()), features);
    return judge.judge(features);
  }

  private static Vote vote(Draft draft) {
    return Vote.of(draft.type(), draft.modality(), draft.cameo(), draft.sources(), draft.targets());
  }
}
