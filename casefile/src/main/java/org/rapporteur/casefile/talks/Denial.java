package org.rapporteur.casefile.talks;

import java.util.List;

/**
 * A contact that somebody says there was not.
 *
 * @param by who denies it
 * @param asserted who says that there was one; none where only the denial is known
 */
public record Denial(List<Account> by, List<Account> asserted) {

  /** Copies the lists. */
  public Denial {
    by = List.copyOf(by);
    asserted = List.copyOf(asserted);
  }
}
