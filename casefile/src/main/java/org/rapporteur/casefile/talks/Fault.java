package org.rapporteur.casefile.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/**
 * Who is said to be at fault for a bad end.
 *
 * @param at whose fault it is said to be
 * @param by who says so, or null for the report itself
 * @param words the words that say so
 * @param span where they stand in the telling's document, not always in its sentence
 * @param telling the report of the sitting that it was found with
 */
public record Fault(
    List<Participant> at, @Nullable Participant by, String words, Span span, Telling telling) {

  /** Copies the list. */
  public Fault {
    at = List.copyOf(at);
  }
}
