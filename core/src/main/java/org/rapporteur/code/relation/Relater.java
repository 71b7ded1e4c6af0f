package org.rapporteur.code.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.event.EventCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;

/**
 * Says what a marked source does to a marked target: the rules vote, the judge decides. Immutable;
 * shared between threads.
 */
public final class Relater {

  private final Lexicon lexicon;
  private final EventCoder coder = new EventCoder();

  /** A relater whose rules use this lexicon. */
  public Relater(Lexicon lexicon) {
    this.lexicon = lexicon;
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
            switch (match(event)) {
              case "exact" -> 4;
              case "alone", "target" -> 3;
              case "source" -> 2;
              default -> 1;
            };
        if (weight > most) {
          most = weight;
          best = root(event);
        }
      }
    }
    return best;
  }

  private static String root(Event event) {
    return switch (event.type()) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> event.type().name();
    };
  }

  /** Adds an example to a trainer. */
  public void teach(JudgeTrainer trainer, Annotated annotated, Example example) {
    trainer.add(
        features(annotated, example.sentence()),
        example.type() == null ? JudgeTrainer.NONE : example.type().name());
  }

  Map<String, Double> features(Annotated annotated, MarkedSentence marked) {
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      Pair pair = Pair.between(scene, marked.sources(), marked.targets());
      if (pair != null) {
        return features(pair, annotated, marked);
      }
    }
    return Map.of();
  }

  Map<String, Double> features(Pair pair, Annotated annotated, MarkedSentence marked) {
    Map<String, Double> found = new HashMap<>(PairFeatures.of(pair));
    Scene scene = Scene.of(Marking.of(annotated, marked), pair.scene().sentence(), lexicon);
    votes(coder.code(scene, trace -> {}), found);
    return found;
  }

  private static void votes(List<Event> events, Map<String, Double> found) {
    boolean exact = false;
    for (Event event : events) {
      String match = match(event);
      exact |= match.equals("exact");
      found.put("r" + match + ":" + event.type(), 1.5);
      found.put("r" + match + ":" + event.type() + "|" + event.modality(), 1.0);
      found.put("rc" + match + ":" + event.cameo(), 0.7);
    }
    if (!exact) {
      found.put("rnone", 1.0);
    }
  }

  private static String match(Event event) {
    boolean acts = event.sources().stream().anyMatch(p -> Marking.is(p, Marking.SOURCE));
    boolean takes = event.targets().stream().anyMatch(p -> Marking.is(p, Marking.TARGET));
    boolean together = event.sources().stream().anyMatch(p -> Marking.is(p, Marking.TARGET));
    boolean reversed = event.targets().stream().anyMatch(p -> Marking.is(p, Marking.SOURCE));
    if (acts && (takes || together && event.targets().isEmpty())) {
      return "exact";
    }
    if (together && reversed) {
      return "reversed";
    }
    if (acts) {
      return event.targets().isEmpty() ? "alone" : "source";
    }
    return takes ? "target" : "other";
  }
}
