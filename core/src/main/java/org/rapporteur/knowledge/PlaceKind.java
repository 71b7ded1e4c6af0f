package org.rapporteur.knowledge;

/** What a place of the gazetteer is. */
public enum PlaceKind {
  /** The capital of a state. */
  CAPITAL,
  /** Another town or village. */
  TOWN,
  /** A province, state or region of the first order; its point is that of its seat. */
  REGION,
  /** A district within a region; its point is that of its seat. */
  DISTRICT,
  /** A border crossing, pass, base, camp or other named spot. */
  SPOT
}
