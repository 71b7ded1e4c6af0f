package org.rapporteur.knowledge;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Modality;

/**
 * A verb that lends itself to an event noun: "carried out a raid", "the talks collapsed".
 *
 * @param verb lemma, with particle joined by {@code _}
 * @param subject what its subject is to the event
 * @param modality what it makes of the event, or null if the event then does not take place
 * @param announced whether it only announces: an act of co-operation is then planned, an act of
 *     conflict is done by it
 * @param failed whether the event, a joint one, fails by it
 */
public record LightVerb(
    String verb, Subject subject, @Nullable Modality modality, boolean announced, boolean failed) {

  /** What the verb's subject is. */
  public enum Subject {
    /** The one who acts. */
    SOURCE,
    /** The one acted on. */
    TARGET,
    /** The event itself. */
    EVENT
  }
}
