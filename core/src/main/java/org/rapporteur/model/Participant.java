package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor's part in an event or statement.
 *
 * @param actor id of the actor, or empty where only the phrase is known
 * @param label what to call it: the actor's name, or the phrase itself
 * @param country ISO 3166-1 alpha-3 code, or empty
 * @param sector PLOVER sector, or empty for a state as such or where it could not be told
 * @param span the words that name it here, or null where it is understood
 */
public record Participant(
    String actor, String label, String country, String sector, @Nullable Span span) {

  /** Checks the label. */
  public Participant {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a participant without a label");
    }
  }

  /**
   * The state it belongs to, else the actor, else the phrase: what dyads are made of. A named group
   * of rebels (PLOVER's sector REB) is no part of the state it fights, but a side of its own;
   * "Ardanian militants" of no known group stay with the state.
   */
  public String side() {
    return sector.equals("REB") && !actor.isEmpty() && actor.indexOf('~') < 0
        ? actor
        : !country.isEmpty() ? country : !actor.isEmpty() ? actor : label;
  }
}
