package org.rapporteur.knowledge;

import java.util.List;

/**
 * What statements may be about.
 *
 * @param id short name
 * @param definition what belongs to it
 * @param phrases words that speak for it
 * @param example a sentence about it
 * @param counter a sentence that is not, or empty
 */
public record Topic(
    String id, String definition, List<Phrase> phrases, String example, String counter) {

  /** Copies the list. */
  public Topic {
    phrases = List.copyOf(phrases);
  }
}
