package org.rapporteur.model;

import java.util.List;
import java.util.Map;

/**
 * A document with all that annotation found, over spans of its own text.
 *
 * @param document the document
 * @param sentences in order
 * @param mentions by sentence, then by span
 * @param times by sentence, then by span
 * @param places by sentence, then by span
 * @param actors by id, every actor a mention names, among them those the text itself introduces
 */
public record Annotated(
    Document document,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<PlaceMention> places,
    Map<String, Actor> actors) {

  /** Copies, and checks that every mention's actors are known. */
  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    places = List.copyOf(places);
    actors = Map.copyOf(actors);
    for (Mention mention : mentions) {
      for (String id : mention.actors()) {
        if (!actors.containsKey(id)) {
          throw new IllegalArgumentException("mention of an actor not given: " + id);
        }
      }
    }
  }

  /** The mentions of one sentence, in order. */
  public List<Mention> mentions(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** The time expressions of one sentence, in order. */
  public List<TimeExpression> times(int sentence) {
    return times.stream().filter(t -> t.sentence() == sentence).toList();
  }

  /** The places of one sentence, in order. */
  public List<PlaceMention> places(int sentence) {
    return places.stream().filter(p -> p.sentence() == sentence).toList();
  }
}
