package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.When;

/**
 * One thing that happened between the same sides at the same time, with all reports of it.
 *
 * @param when the time, as its best event has it
 * @param type PLOVER type
 * @param modality whether it was done
 * @param sources the sides that act, sorted
 * @param targets the sides acted on, sorted
 * @param best the event with the best evidence: dated by its own text, without attribution, with a
 *     place and a toll, in the shortest sentence
 * @param events ids of all its events, sorted
 * @param reports different reports of it
 * @param outlets who printed them, in order of name
 */
public record TimelineEntry(
    When when,
    PloverType type,
    Modality modality,
    List<String> sources,
    List<String> targets,
    FiledEvent best,
    List<String> events,
    int reports,
    List<String> outlets) {

  /** Copies the lists. */
  public TimelineEntry {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    events = List.copyOf(events);
    outlets = List.copyOf(outlets);
  }
}
