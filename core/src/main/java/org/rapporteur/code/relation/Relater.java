package org.rapporteur.code.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.event.EventCoder;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.code.judge.PairFeatures;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.judge.Vote;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;

/**
 * Says what a marked source does to a marked target: the rules vote, the judge decides. Immutable;
 * shared between threads.
 */
public final class Relater {

  /** What stands in the place of the marked words when a sentence is looked at as a whole. */
  private static final String SOMEBODY = "Someone";

  private static final String OTHERS = "the others";

  private final Lexicon lexicon;
  private final @Nullable SentenceVectors vectors;
  private final EventCoder coder = new EventCoder();

  /** A relater whose rules use this lexicon, without a sentence model. */
  public Relater(Lexicon lexicon) {
    this(lexicon, null);
  }

  /**
   * A relater.
   *
   * @param lexicon for the rules
   * @param vectors the sentence model; null to do without, which is some forty times as fast
   */
  public Relater(Lexicon lexicon, @Nullable SentenceVectors vectors) {
    this.lexicon = lexicon;
    this.vectors = vectors;
  }

  /**
   * What the source does to the target.
   *
   * @param annotated the sentence's text, annotated
   * @param marked the sentence; its text is the annotated document's
   * @param judge who decides
   */
  public Relation relate(Annotated annotated, MarkedSentence marked, Judge judge) {
    return judge.judge(features(annotated, marked));
  }

  /**
   * What the rules alone make of it: the first event between the two, else the first that has one
   * of them in its place, else the first.
   *
   * @return its type's name with CONCEDE and RETREAT as YIELD, or empty if there is no event
   */
  public String byRules(Annotated annotated, MarkedSentence marked) {
    String best = "";
    int most = 0;
    Annotated with = Marking.of(annotated, marked);
    for (Sentence sentence : annotated.sentences()) {
      for (Event event : coder.code(Scene.of(with, sentence, lexicon), trace -> {})) {
        int weight =
            switch (vote(event).match(marked.sources(), marked.targets())) {
              case "exact" -> 4;
              case "alone", "target" -> 3;
              case "source" -> 2;
              default -> 1;
            };
        if (weight > most) {
          most = weight;
          best = Relation.root(event.type());
        }
      }
    }
    return best;
  }

  /**
   * What the judge is asked by, and taught by.
   *
   * @param annotated the sentence's text, annotated
   * @param marked the sentence; its text is the annotated document's
   */
  public Map<String, Double> features(Annotated annotated, MarkedSentence marked) {
    Map<String, Double> found = new HashMap<>();
    Pair pair = pair(annotated, marked);
    if (pair != null) {
      found = PairFeatures.of(pair);
      Scene scene = Scene.of(Marking.of(annotated, marked), pair.scene().sentence(), lexicon);
      List<Vote> votes = coder.code(scene, trace -> {}).stream().map(Relater::vote).toList();
      Vote.add(votes, marked.sources(), marked.targets(), found);
    }
    if (vectors != null) {
      double half = Judge.length(found) / 2;
      float[] vector = vectors.of(marked.replaced(SOMEBODY, OTHERS));
      for (int i = 0; i < vector.length; i++) {
        found.put("#" + i, vector[i] * half);
      }
    }
    return found;
  }

  /** The marked pair; where a side is not marked, or not in the sentence, one side and its verb. */
  private @Nullable Pair pair(Annotated annotated, MarkedSentence marked) {
    List<Scene> scenes =
        annotated.sentences().stream().map(s -> Scene.of(annotated, s, lexicon)).toList();
    Pair pair = null;
    for (int i = 0; pair == null && i < scenes.size(); i++) {
      pair = Pair.between(scenes.get(i), marked.sources(), marked.targets());
    }
    for (int i = 0; pair == null && i < scenes.size(); i++) {
      pair = Pair.alone(scenes.get(i), marked.sources());
      pair = pair == null ? Pair.alone(scenes.get(i), marked.targets()) : pair;
    }
    return pair;
  }

  private static Vote vote(Event event) {
    return Vote.of(event.type(), event.modality(), event.cameo(), event.sources(), event.targets());
  }
}
