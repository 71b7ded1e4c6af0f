package org.rapporteur.knowledge;

/**
 * A common noun for people who act: "troops", "aid worker", "spokesman".
 *
 * @param lemma the dictionary form, lower case, of one or several words ("aid worker")
 * @param plural the plural form, or the same word if there is only one form
 * @param sector PLOVER's sector: MIL, COP, REB, CVL…
 * @param weak whether the noun names an actor only with a state, a name or a modifier beside it
 *     ("forces", "leader", "side"), as it is too common on its own
 */
public record AgentNoun(String lemma, String plural, String sector, boolean weak) {

  /** Checks that nothing is missing. */
  public AgentNoun {
    if (lemma.isBlank() || plural.isBlank() || sector.isBlank()) {
      throw new IllegalArgumentException("an agent noun without lemma, plural or sector: " + lemma);
    }
  }
}
