package org.rapporteur.knowledge;

import org.rapporteur.model.Mention;

/** How a name in the knowledge files names its actor. */
public enum NameKind {
  /** A name or an alias. */
  NAME(Mention.Kind.NAME),
  /** The adjective or noun of a nationality: "Pakistani", "Afghans". */
  DEMONYM(Mention.Kind.DEMONYM),
  /** A capital or a seat that stands for a government: "Islamabad", "the Kremlin". */
  METONYM(Mention.Kind.METONYM),
  /** A title that needs no state beside it: "UN Secretary-General". */
  OFFICE(Mention.Kind.OFFICE),
  /** The full name of a person in public life. */
  PERSON(Mention.Kind.PERSON);

  private final Mention.Kind mention;

  NameKind(Mention.Kind mention) {
    this.mention = mention;
  }

  /** The kind of the mention that such a name makes. */
  public Mention.Kind mention() {
    return mention;
  }
}
