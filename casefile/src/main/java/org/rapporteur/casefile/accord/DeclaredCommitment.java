package org.rapporteur.casefile.accord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;

/**
 * A commitment that case.yml declares.
 *
 * @param id short name, unique in its accord
 * @param words what shall be done
 * @param parties who is bound: sides; empty for all parties of the accord
 * @param bearing one, each or all together
 * @param headings ids of provision headings, the main one first
 * @param others sides and actors to, for or against whom
 * @param condition what it hangs on, or empty
 * @param due by when, or null
 */
public record DeclaredCommitment(
    String id,
    String words,
    List<String> parties,
    Commitment.Bearing bearing,
    List<String> headings,
    List<String> others,
    String condition,
    @Nullable Due due) {

  /** Copies the lists. */
  public DeclaredCommitment {
    parties = List.copyOf(parties);
    headings = List.copyOf(headings);
    others = List.copyOf(others);
  }

  /** The same under these headings. */
  public DeclaredCommitment under(List<String> other) {
    return new DeclaredCommitment(id, words, parties, bearing, other, others, condition, due);
  }
}
