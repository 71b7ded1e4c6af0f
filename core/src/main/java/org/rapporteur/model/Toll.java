package org.rapporteur.model;

/**
 * The dead and wounded that a sentence gives for an event.
 *
 * @param killed at least 0, or −1 if not said
 * @param wounded at least 0, or −1 if not said
 */
public record Toll(int killed, int wounded) {

  /** Checks that something is said. */
  public Toll {
    if (killed < -1 || wounded < -1 || (killed == -1 && wounded == -1)) {
      throw new IllegalArgumentException("toll of " + killed + " and " + wounded);
    }
  }
}
