package org.rapporteur.casefile.talks;

import java.util.List;

/**
 * An offer to mediate or host talks, or to talk.
 *
 * @param key stable as long as its first report is the first
 * @param by ids of the sides that offer; empty where that is not told
 * @param sides ids of the sides it is made to, as far as they are named, in order of name
 * @param tellings who tells of it, in the order told
 * @param taken key of a later round that the offerer mediated or hosted (or, where he offered to
 *     talk himself, that he took part in); empty where there is none: the offer stands
 */
public record Offer(
    String key, List<String> by, List<String> sides, List<Telling> tellings, String taken) {

  /** Copies the lists. */
  public Offer {
    by = List.copyOf(by);
    sides = List.copyOf(sides);
    tellings = List.copyOf(tellings);
  }
}
