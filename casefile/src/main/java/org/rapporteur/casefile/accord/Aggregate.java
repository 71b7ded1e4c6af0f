package org.rapporteur.casefile.accord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;

/**
 * How far a set of commitments is implemented: after the aggregate score of the Peace Accords
 * Matrix (Joshi, Quinn and Regan 2015), which is the sum of the scores of all provisions, 0 to 3
 * each, over the most it could be, in per cent. PAM's coders score every provision; here one
 * without evidence has no score, so there are two figures.
 *
 * @param commitments how many there are
 * @param levels how many stand on each level
 * @param overdue how many are overdue
 * @param disputed of how many the parties' accounts differ
 * @param unseen of how many there is no evidence at all
 */
public record Aggregate(
    int commitments, Map<Level, Integer> levels, int overdue, int disputed, int unseen) {

  /** Copies the map. */
  public Aggregate {
    levels = Map.copyOf(levels);
  }

  /** Of these commitments, as they stand. */
  static Aggregate of(List<TrackedCommitment> tracked) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    tracked.forEach(t -> levels.merge(t.status().level(), 1, Integer::sum));
    return new Aggregate(
        tracked.size(),
        levels,
        count(tracked, t -> t.status().deadline() == DeadlineState.OVERDUE),
        count(tracked, t -> t.status().dispute() == Dispute.DISPUTED),
        count(tracked, t -> t.status().coverage() == Coverage.NO_EVIDENCE));
  }

  /** Of levels alone. */
  static Aggregate of(Map<Level, Integer> levels) {
    return new Aggregate(
        levels.values().stream().mapToInt(Integer::intValue).sum(), levels, 0, 0, 0);
  }

  private static int count(List<TrackedCommitment> tracked, Predicate<TrackedCommitment> which) {
    return (int) tracked.stream().filter(which).count();
  }

  /** How many stand on a level. */
  public int at(Level level) {
    return levels.getOrDefault(level, 0);
  }

  /** How many have a level. */
  public int known() {
    return commitments - at(Level.UNKNOWN);
  }

  private int points() {
    return levels.entrySet().stream()
        .mapToInt(e -> Math.max(0, e.getKey().score()) * e.getValue())
        .sum();
  }

  /** Per cent, 0 to 100, over those that have a level; null if none has. */
  public @Nullable Double ofKnown() {
    return known() == 0 ? null : Double.valueOf(100.0 * points() / (3 * known()));
  }

  /** Per cent, 0 to 100, if all without a level were not initiated; null if there are none. */
  public @Nullable Double ofAll() {
    return commitments == 0 ? null : Double.valueOf(100.0 * points() / (3 * commitments));
  }
}
