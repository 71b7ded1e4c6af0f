package org.rapporteur.bench.quotes;

import java.util.Map;

/**
 * A point in a program's run.
 *
 * @param clock nanoseconds since whenever
 * @param cpu nanoseconds of CPU time used by all its threads
 */
record Moment(long clock, long cpu) {

  private static final double SECOND = 1e9;

  /**
   * Puts the speed between two moments among figures.
   *
   * @param name what the figures' names begin with
   * @param sentences read from the one to the other
   */
  static void speed(
      Map<String, Double> figures, String name, Moment from, Moment to, int sentences) {
    figures.put(name + "_sentences_per_second", sentences * SECOND / (to.clock - from.clock));
    figures.put(name + "_sentences_per_cpu_second", sentences * SECOND / (to.cpu - from.cpu));
  }
}
