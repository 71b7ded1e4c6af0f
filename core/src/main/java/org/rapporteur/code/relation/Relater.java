package org.rapporteur.code.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.event.EventCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;

/** What a marked source does to a marked target. */
public final class Relater {

  private static final EventCoder CODER = new EventCoder();

  static Map<String, Double> features(Annotated annotated, MarkedSentence marked, Lexicon lexicon) {
    Annotated with = Marking.of(annotated, marked);
    Map<String, Double> found = new HashMap<>();
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      Pair pair = Pair.between(scene, marked.sources(), marked.targets());
      if (pair != null) {
        found.putAll(PairFeatures.of(pair));
        votes(Scene.of(with, sentence, lexicon), found);
        break;
      }
    }
    return found;
  }

  private static void votes(Scene scene, Map<String, Double> found) {
    List<Event> events = new ArrayList<>(CODER.code(scene, trace -> {}));
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
