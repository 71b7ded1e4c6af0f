package org.rapporteur.casefile.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sides are the parties of a case that names none: those that say much about others and of
 * whom much is said. Who only offers to mediate, or appeals once, is a third party.
 */
final class Involved {

  /** Of the statements by and about the side of which there are most. */
  private static final double SHARE = 0.25;

  private Involved() {}

  /**
   * The sides that take part.
   *
   * @param voices all voices of the window
   * @param known sides that somebody speaks for, in order
   * @return some of them, in the same order; all if fewer than two stand out
   */
  static List<String> of(List<Voice> voices, Set<String> known) {
    Map<String, Integer> counts = new HashMap<>();
    for (Voice voice : voices) {
      boolean speaks = voice.standing().speaksForSide();
      for (Utterance utterance : speaks ? voice.spoken() : List.<Utterance>of()) {
        Set<String> involved = new HashSet<>(utterance.parties());
        involved.add(voice.side());
        if (involved.size() > 1) {
          involved.forEach(side -> counts.merge(side, 1, Integer::sum));
        }
      }
    }
    int most = known.stream().mapToInt(side -> counts.getOrDefault(side, 0)).max().orElse(0);
    List<String> found =
        known.stream().filter(side -> counts.getOrDefault(side, 0) > SHARE * most).toList();
    return found.size() < 2 ? List.copyOf(known) : found;
  }
}
