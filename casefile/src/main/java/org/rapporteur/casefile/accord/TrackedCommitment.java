package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.casefile.accord.Status.Level;

/**
 * A commitment with its evidence and what follows from it.
 *
 * @param commitment the commitment
 * @param links evidence, also what the user rejected and what has no day; by the day learned
 * @param history what changed, in the order it was learned
 * @param status how it stands
 */
public record TrackedCommitment(
    CaseCommitment commitment, List<Link> links, List<StatusChange> history, Status status) {

  /** Copies the lists. */
  public TrackedCommitment {
    links = List.copyOf(links);
    history = List.copyOf(history);
  }

  /** Whether it was known on a day that it is promised. */
  boolean promised(LocalDate day) {
    return history.stream()
        .filter(change -> change.field() == StatusChange.Field.PROMISE)
        .allMatch(change -> !change.learned().isAfter(day));
  }

  /** The level on a day, as was known then. */
  public Level level(LocalDate day) {
    Level level = Level.UNKNOWN;
    for (StatusChange change : history) {
      if (change.field() == StatusChange.Field.LEVEL && !change.learned().isAfter(day)) {
        level = Level.valueOf(change.to());
      }
    }
    return level;
  }
}
