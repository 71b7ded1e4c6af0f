package org.rapporteur.model;

/**
 * A place as named in a text.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param place what they name
 */
public record PlaceMention(Span span, int sentence, Place place) {

  /** Checks the index. */
  public PlaceMention {
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence " + sentence);
    }
  }
}
