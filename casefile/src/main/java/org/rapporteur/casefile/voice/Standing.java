package org.rapporteur.casefile.voice;

/** For whom a voice speaks. */
public enum Standing {
  /** A government, by an office held at that date or as one of its bodies or officials. */
  GOVERNMENT,
  /** An organisation or armed group. */
  ORGANISATION,
  /** Of a state, and without an office of its government that is known: not its voice. */
  OTHER,
  /** It is not known who speaks, or for whom. */
  UNKNOWN;

  /** Whether it speaks for its side: a government or an organisation. */
  public boolean speaksForSide() {
    return this == GOVERNMENT || this == ORGANISATION;
  }
}
