package org.rapporteur.desk.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.desk.calendar.Appointment;

/** The deadlines of a case as a calendar. */
public final class AccordCalendar {

  private AccordCalendar() {}

  /** An entry for each commitment with a deadline. */
  public static List<Appointment> deadlines(AccordBook book, Plain plain) {
    List<Appointment> entries = new ArrayList<>();
    for (TrackedAccord tracked : book.accords()) {
      for (TrackedCommitment each : tracked.commitments()) {
        CaseCommitment commitment = each.commitment();
        LocalDate day = commitment.deadline();
        if (day != null) {
          entries.add(
              new Appointment(
                  tracked.accord().key() + "-" + commitment.id(),
                  day,
                  day,
                  "Deadline: " + plain.bound(commitment) + ": " + commitment.words(),
                  tracked.accord().name() + "; " + Plain.status(each.status(), commitment),
                  "",
                  "deadline"));
        }
      }
    }
    return entries;
  }
}
