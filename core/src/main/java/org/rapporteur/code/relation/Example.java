package org.rapporteur.code.relation;

import org.jspecify.annotations.Nullable;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.model.PloverType;

/**
 * A sentence with a marked pair and what the source does to the target.
 *
 * @param id what to call it
 * @param type the type, or null where the source does nothing to the target
 * @param cameo CAMEO code, or empty
 * @param sentence the sentence and its marks
 */
public record Example(String id, @Nullable PloverType type, String cameo, MarkedSentence sentence) {

  /** The type's name, or {@link Judge#NONE}. */
  public String label() {
    return type == null ? Judge.NONE : type.name();
  }
}
