package org.rapporteur.casefile.voice;

/** How two statements conflict. */
public enum Conflict {
  /** One is conciliatory, the other hostile. */
  TONE,
  /** One tells of an act as a fact, the other denies it. */
  CLAIM,
  /** One will, the other will not. */
  WILL
}
