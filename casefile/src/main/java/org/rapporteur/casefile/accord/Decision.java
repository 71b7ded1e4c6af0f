package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;

/**
 * What a user decided about a proposed accord or a piece of evidence.
 *
 * @param on the day
 * @param verdict what was decided
 * @param subject key of the accord, or id of the link
 * @param notices the notices the accord stood on then, by which it is known again when its key has
 *     changed; empty for evidence
 * @param into for {@link Verdict#MERGE} the accord it is the same as; for {@link Verdict#ACCEPT}
 *     what to call it, or empty for its name in the reports; for evidence its record and kind
 * @param note in the user's words, or empty
 */
public record Decision(
    LocalDate on, Verdict verdict, String subject, List<String> notices, String into, String note) {

  /** What can be decided. */
  public enum Verdict {
    /** It is an accord of this case. */
    ACCEPT,
    /** It is the same as another. */
    MERGE,
    /** It is none, or none of this case. */
    DISMISS,
    /** The evidence does bear on the commitment as told. */
    CONFIRM,
    /** It does not. */
    REJECT,
    /** The last decision about the same is taken back. */
    UNDO
  }

  /** Copies the list. */
  public Decision {
    notices = List.copyOf(notices);
  }
}
