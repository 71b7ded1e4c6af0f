package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
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

  /** How likely an event is about which the judge has not been asked in earnest. */
  private static final double UNTOLD = 0.5;

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
    for (Draft whole : drafts) {
      List<Participant> others =
          Standing.others(scene, whole).stream()
              .filter(p -> !Beside.hearsay(scene, p) && !Beside.merelyThere(scene, whole, p))
              .filter(p -> p.label().chars().anyMatch(Character::isLetterOrDigit))
              .filter(p -> !Beside.feeling(scene, whole, p))
              .toList();
      Draft draft =
          others.size() == whole.targets().size() ? whole : whole.to(others, "nobody to himself");
      boolean happened = draft.modality().happened();
      if (happened && Habits.is(scene, draft)
          || Standing.ownStateOnly(whole)
          || !happened && Standing.idea(scene, draft)) {
        continue;
      }
      // a march in a town has the town for its place, and the judge knows it by that
      boolean there = draft.type() == PloverType.PROTEST && draft.targets().isEmpty();
      Relation relation = judging.relation(there ? whole : draft);
      Draft kept = relation == null ? draft : weigh(scene, draft, relation, drafts);
      if (kept != null && Worth.likely(scene, kept)) {
        judged.add(kept);
      } else if (!happened) {
        // what is denied, alleged or only possible is kept as such: it never counts
        judged.add(kept == null ? draft.judged(0) : kept);
      }
    }
    return FoldPass.once(judged);
  }

  private static @Nullable Draft weigh(
      Scene scene, Draft draft, Relation relation, List<Draft> all) {
    double held = held(relation, draft.type());
    PloverType best = relation.type();
    boolean other = best != null && relation.of(best) > SURE;
    if (VerbalPass.read(draft)
        || held < Worth.LEAST && together(draft)
        || held < UNLIKELY && other && best != null && told(scene, draft, best, all)) {
      return draft.judged(Math.max(held, UNTOLD));
    }
    if (held < UNLIKELY && relation.none() > SURE) {
      return null;
    }
    boolean told =
        draft.modality() != Modality.DENIED
            && draft.modality() != Modality.ALLEGED
            && draft.modality() != Modality.DEMANDED;
    if (told && best != null && !draft.sources().isEmpty() && held < UNLIKELY && other) {
      Codes.Code code = Codes.of(scene, draft.anchor(), best);
      return draft
          .as(best, code.cameo(), "judged " + best)
          .in(code.mode())
          .judged(held(relation, best));
    }
    return draft.judged(held);
  }

  /**
   * Whether what the judge sees between the two is another of the events found: a sentence may tell
   * that one met the other and offered him help, and the judge names one type for a pair.
   */
  private static boolean told(Scene scene, Draft draft, PloverType best, List<Draft> all) {
    String root = Relation.root(best);
    return draft.entry().where().startsWith("lexicon")
        && all.stream()
            .anyMatch(
                d ->
                    !d.anchor().equals(draft.anchor())
                        && Relation.root(d.type()).equals(root)
                        && !Relation.root(draft.type()).equals(root)
                        && shared(d.sources(), draft.sources())
                        && (draft.targets().isEmpty()
                            || shared(d.targets(), draft.targets())
                            || Standing.others(scene, d).isEmpty()));
  }

  /**
   * What a lexicon entry tells that two known sides do with each other, in more words than a verb,
   * is not unsaid by a judge who does not know the words.
   */
  private static boolean together(Draft draft) {
    Frame frame = draft.entry().frame();
    boolean worded = !frame.objects().isEmpty() || draft.rule().startsWith("noun");
    long sides =
        Stream.concat(draft.sources().stream(), draft.targets().stream())
            .filter(p -> !p.country().isEmpty())
            .map(Participant::country)
            .distinct()
            .count();
    return frame.reciprocal()
        && worded
        && draft.type().quad().cooperative()
        && draft.type().quad().verbal()
        && sides > 1;
  }

  private static boolean shared(List<Participant> some, List<Participant> others) {
    return VerbPass.without(some, others).size() < some.size();
  }

  /** The probability of a type, where giving way in words and in deed are one. */
  private static double held(Relation relation, PloverType type) {
    return relation.of15(Relation.root(type));
  }
}
