package org.rapporteur.casefile.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;

/**
 * Who is said to be at fault for a bad end.
 *
 * @param at whose fault it is said to be
 * @param by who says so, or null for the report itself
 * @param words the words that say so
 * @param evidence the sentence they stand in, not always that of the telling; the words themselves
 *     where the accusation is not on file
 * @param telling the report of the sitting that it was found with
 */
public record Fault(
    List<Participant> at,
    @Nullable Participant by,
    String words,
    Evidence evidence,
    Telling telling) {

  /** Copies the list. */
  public Fault {
    at = List.copyOf(at);
  }
}
