package org.rapporteur.casefile.talks;

/**
 * Two outcomes of one sitting that do not go together. Both stand; neither is dropped.
 *
 * @param sort how
 * @param one what was told first, or of the same day the one that stands first
 * @param other the other
 */
public record Clash(Sort sort, Turn one, Turn other) {

  /** How two outcomes do not go together. */
  public enum Sort {
    /** Told by different sides, or by different outlets on the same day. */
    CONTRADICTED,
    /** Told later, by the same teller or by the reports. */
    REVISED
  }
}
