package org.rapporteur.desk.casework;

import java.util.List;
import org.rapporteur.model.Problem;

/**
 * What a run did.
 *
 * @param read documents read
 * @param coded documents coded now
 * @param unchanged documents that had been coded before
 * @param kept documents kept and not coded
 * @param sentences sentences annotated now
 * @param problems all that was wrong, in order
 */
public record Tally(
    int read, int coded, int unchanged, int kept, long sentences, List<Problem> problems) {

  /** Copies the list. */
  public Tally {
    problems = List.copyOf(problems);
  }

  /** How many files or parts of files gave no document. */
  public long unreadable() {
    return problems.stream().filter(Problem::fatal).count();
  }
}
