package org.rapporteur.casefile.talks;

import java.util.List;

/**
 * The same sides talking over time.
 *
 * @param sides ids of the sides, in order of name; fewer than two where the reports do not name
 *     them
 * @param mediators ids of the sides that mediated any of the rounds, in order of name
 * @param rounds in order of their days, where those are not told of the first report
 */
public record TalksProcess(List<String> sides, List<String> mediators, List<Sitting> rounds) {

  /** Copies the lists. */
  public TalksProcess {
    sides = List.copyOf(sides);
    mediators = List.copyOf(mediators);
    rounds = List.copyOf(rounds);
  }
}
