package org.rapporteur.code.talks;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Token;

/**
 * What a clause tells of talks.
 *
 * @param outcome what became of them
 * @param verb the verb that governs them, or null
 * @param mention whether they are only named beside something else
 * @param rule how it was found
 */
record Told(Outcome outcome, @Nullable Token verb, boolean mention, String rule) {

  Told as(Outcome other, String why) {
    return new Told(other, verb, false, rule + "; " + why);
  }
}
