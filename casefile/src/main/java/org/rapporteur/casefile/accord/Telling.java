package org.rapporteur.casefile.accord;

import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Evidence;

/**
 * A sentence that tells of an accord or commitment.
 *
 * @param record id of the notice or commitment
 * @param words the words that tell it
 * @param evidence the sentence
 * @param report its document
 */
public record Telling(String record, String words, Evidence evidence, Report report) {}
