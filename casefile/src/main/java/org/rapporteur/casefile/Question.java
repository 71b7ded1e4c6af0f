package org.rapporteur.casefile;

/**
 * One question to a case file. A question is a value: the same question to the same content gives
 * the same answer, in the same order.
 *
 * @param <T> the answer
 */
public interface Question<T> {

  /** Answers from the case file, reading only. */
  T ask(Queries queries);
}
