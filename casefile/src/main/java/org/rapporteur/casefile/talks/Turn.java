package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * An outcome as it was told on a day, on one word. An accord that the same sides are said to have
 * made soon after is a turn of its own, AGREED.
 *
 * @param told the day of publication, or null; of an accord the day it was made
 * @param outcome what is said to have become of the sitting
 * @param teller on whose word
 * @param tellings the reports of the sitting; none where it is an accord
 * @param accords the reports of the accord; none where it is the sitting's own outcome
 */
public record Turn(
    @Nullable LocalDate told,
    Outcome outcome,
    Account.Teller teller,
    List<Telling> tellings,
    List<FiledNotice> accords) {

  /** Copies the lists. */
  public Turn {
    tellings = List.copyOf(tellings);
    accords = List.copyOf(accords);
  }

  /** The day told, or an earlier one that the words name: a later report may look back. */
  public @Nullable LocalDate about() {
    LocalDate day = told;
    for (Telling telling : tellings) {
      When when = telling.round().when();
      if (day != null && when != null && when.end().isBefore(day)) {
        day = when.end();
      }
    }
    return day;
  }
}
