package org.rapporteur.model;

/**
 * A semantic role between two tokens of a sentence, PropBank labels.
 *
 * @param predicate index of the predicate's token
 * @param argument index of the head token of the argument
 * @param label A0, A1, A2, AM-NEG, AM-MOD, AM-TMP, AM-LOC…
 */
public record Role(int predicate, int argument, String label) {

  /** Checks the indexes. */
  public Role {
    if (predicate < 0 || argument < 0 || label.isEmpty()) {
      throw new IllegalArgumentException("role " + label + " " + predicate + " " + argument);
    }
  }
}
