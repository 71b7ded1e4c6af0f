package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Directness;

/**
 * What is told in somebody's own words stands on that speaker's word, though the sentence does not
 * name him: the turns of a transcript, and quotations of whole sentences. A blow that only the
 * other side tells of is alleged there too.
 */
public final class Spoken {

  private Spoken() {}

  /**
   * The events of a document, attributed.
   *
   * @param events by sentence
   * @param statements of the same document
   * @return in the same order; those that stand on somebody's word already are as they were
   */
  public static List<Event> attributed(List<Event> events, List<Statement> statements) {
    List<Statement> direct =
        statements.stream().filter(s -> s.directness() == Directness.DIRECT).toList();
    List<Event> all = new ArrayList<>(events.size());
    for (Event event : events) {
      Statement by = event.attribution() != null ? null : by(direct, event.trigger());
      all.add(by == null ? event : told(event, by));
    }
    return all;
  }

  private static @Nullable Statement by(List<Statement> direct, Span trigger) {
    for (Statement statement : direct) {
      boolean covers = statement.content().stream().anyMatch(c -> c.covers(trigger));
      if (covers && statement.cue() != null) {
        return statement;
      }
    }
    return null;
  }

  private static Event told(Event event, Statement by) {
    Span cue = by.cue();
    if (cue == null) {
      return event;
    }
    boolean side =
        AttributionPass.onlyBySide(event.type(), event.sources(), event.targets(), by.speaker());
    boolean alleged = side && event.modality().happened();
    return event.on(
        new Attribution(by.speaker(), cue),
        alleged ? Modality.ALLEGED : event.modality(),
        alleged ? event.rule() + "; on one side's word" : event.rule());
  }
}
