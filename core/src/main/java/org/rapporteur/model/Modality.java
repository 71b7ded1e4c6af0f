package org.rapporteur.model;

/**
 * Whether an event is a deed, a plan, a wish or a denial. Only {@link #DONE} and {@link #ONGOING}
 * count as happening.
 */
public enum Modality {
  /** Reported as a fact. */
  DONE,
  /** Under way. */
  ONGOING,
  /** Announced or intended. */
  PLANNED,
  /** Offered. */
  OFFERED,
  /** Threatened. */
  THREATENED,
  /** Asked for. */
  DEMANDED,
  /** Refused: its agent would not. */
  REFUSED,
  /** Denied: said not to have happened, or plainly negated. */
  DENIED,
  /** Only if something else. */
  CONDITIONAL,
  /** Said to have happened by a party's word only. */
  ALLEGED;

  /** Whether it tells of a deed, done or under way. */
  public boolean happened() {
    return this == DONE || this == ONGOING;
  }
}
