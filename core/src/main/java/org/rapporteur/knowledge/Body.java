package org.rapporteur.knowledge;

import java.util.List;
import org.rapporteur.model.Actor;

/**
 * A body or an office that every state has, or may have: the second half of an id such as {@code
 * PAK.INTERIOR.MINISTER}.
 *
 * @param suffix what follows the owner's id: {@code INTERIOR}, {@code INTERIOR.MINISTER}
 * @param name what to call it, without its owner: "interior minister"
 * @param kind {@link Actor.Kind#BODY} or {@link Actor.Kind#OFFICE}
 * @param sector PLOVER's sector
 * @param parent suffix of the body it belongs to, or empty for the owner itself
 * @param phrases the words for it in texts
 */
public record Body(
    String suffix,
    String name,
    Actor.Kind kind,
    String sector,
    String parent,
    List<BodyPhrase> phrases) {

  /** Copies the list; allows bodies and offices only. */
  public Body {
    phrases = List.copyOf(phrases);
    if (suffix.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a body without suffix or name: " + suffix);
    }
    if (kind != Actor.Kind.BODY && kind != Actor.Kind.OFFICE) {
      throw new IllegalArgumentException(suffix + " is of kind " + kind + ", not BODY or OFFICE");
    }
  }
}
