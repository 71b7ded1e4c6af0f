package org.rapporteur.code.relation;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;

/** Puts the events of a document in order, the one that the judge is surest of first. */
public final class EventRanker {

  private EventRanker() {}

  /** The events, those of the highest confidence first; among equals in text order. */
  public static List<Event> rank(Coded coded) {
    return coded.events().stream()
        .sorted(Comparator.comparingDouble((Event event) -> -event.confidence()))
        .toList();
  }
}
