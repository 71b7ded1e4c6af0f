package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Placed;

/**
 * A commitment of an accord of the case, perhaps told by several reports.
 *
 * @param id unique in its accord, and the same while it stands under the same heading
 * @param words what shall be done, in the words most often told
 * @param parties who is bound: sides
 * @param bearing one, each or all together
 * @param force how firmly
 * @param others sides and actors to, for, with or against whom
 * @param condition what it hangs on, or empty
 * @param due by when, or null
 * @param deadline the last day, or null where there is none or it hangs on a day not known
 * @param specific whether it says what could be checked
 * @param achieved whether it is done once and then done, as setting up a body; what goes on, as
 *     refraining from force, is never full by one deed
 * @param body whether it sets up or is carried by a body
 * @param headings the likeliest first; may be empty
 * @param own whether case.yml or the accord's own text tells it, and not only reports
 * @param told where; empty where only case.yml tells it
 */
public record CaseCommitment(
    String id,
    String words,
    List<String> parties,
    Commitment.Bearing bearing,
    Commitment.Force force,
    List<String> others,
    String condition,
    @Nullable Due due,
    @Nullable LocalDate deadline,
    boolean specific,
    boolean achieved,
    boolean body,
    List<Placed> headings,
    boolean own,
    List<Telling> told) {

  /** Copies the lists. */
  public CaseCommitment {
    parties = List.copyOf(parties);
    others = List.copyOf(others);
    headings = List.copyOf(headings);
    told = List.copyOf(told);
  }

  /** Its main heading, or empty. */
  public String heading() {
    return headings.isEmpty() ? "" : headings.get(0).heading();
  }
}
