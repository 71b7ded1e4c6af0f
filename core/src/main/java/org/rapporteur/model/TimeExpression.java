package org.rapporteur.model;

/**
 * Words that name a time, and the time they name.
 *
 * @param span the words
 * @param sentence index of the sentence they stand in
 * @param when the time; its source is {@link When.Source#TEXT}
 * @param anchored whether the words are read relative to the publication date ("on Wednesday")
 */
public record TimeExpression(Span span, int sentence, When when, boolean anchored) {

  /** Checks the index. */
  public TimeExpression {
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence " + sentence);
    }
  }
}
