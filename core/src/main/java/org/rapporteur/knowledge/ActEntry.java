package org.rapporteur.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Statement;

/**
 * A construction by which words do something: threaten, offer, demand.
 *
 * @param entry name of the entry
 * @param kind what it does, or null where it makes what is said hang on a condition
 * @param weight how much it speaks for that, 0 to 1
 * @param phrases the words
 * @param example a sentence in which it stands
 * @param counter a sentence in which it must not be found, or empty
 */
public record ActEntry(
    String entry,
    Statement.@Nullable Kind kind,
    double weight,
    List<Phrase> phrases,
    String example,
    String counter) {

  /** Copies the list. */
  public ActEntry {
    phrases = List.copyOf(phrases);
  }
}
