package org.rapporteur.model;

import java.util.List;

/**
 * A state, government body, office, armed group, organisation or person in public life, or a
 * generic sort of people.
 *
 * @param id stable id: {@code PAK}, {@code PAK.GOV}, {@code PAK.INTERIOR}, {@code
 *     PAK.INTERIOR.MINISTER}, {@code TTP}, {@code UNO}, {@code person:mohsin-naqvi}, {@code
 *     PAK.~MIL} (troops of a state), {@code ~CVL} (civilians of no known state)
 * @param name what to call it
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of its state, or empty
 * @param sector PLOVER's sector of actors: GOV, MIL, COP, REB, IGO…, or empty for a state as such
 * @param parent id of the actor it belongs to, or empty
 * @param names other names that texts use
 * @param tenures offices held, for persons
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    String country,
    String sector,
    String parent,
    List<String> names,
    List<Tenure> tenures) {

  /** What an actor is. */
  public enum Kind {
    /** A state. */
    STATE,
    /** A government, ministry, army, police, court, parliament. */
    BODY,
    /** An office that persons hold in turn. */
    OFFICE,
    /** An armed group that is no state's. */
    ARMED_GROUP,
    /** An organisation of states or of people. */
    ORGANISATION,
    /** A person in public life. */
    PERSON,
    /** People named by a common noun only. */
    GENERIC
  }

  /** Copies the lists and checks the id. */
  public Actor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor without id or name: '" + id + "' " + name);
    }
    names = List.copyOf(names);
    tenures = List.copyOf(tenures);
  }
}
