package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.model.Deadline;

/** What does not fit in the accords of a case: told to the user, and nothing is dropped for it. */
final class Doubts {

  private Doubts() {}

  static List<String> of(List<DeclaredAccord> declared, List<TrackedAccord> tracked) {
    List<String> lines = new ArrayList<>();
    Set<String> keys = tracked.stream().map(t -> t.accord().key()).collect(Collectors.toSet());
    for (DeclaredAccord each : declared) {
      if (!each.under().isEmpty() && !keys.contains(each.under())) {
        lines.add(
            "accord "
                + each.id()
                + ": it is said to be under '"
                + each.under()
                + "', which is no accord of this case; 'rapporteur accords CASE' lists them");
      }
    }
    for (TrackedAccord each : tracked) {
      for (TrackedCommitment commitment : each.commitments()) {
        deadline(each.accord(), commitment.commitment(), lines);
      }
      if (!each.accord().commitments().isEmpty()
          || each.accord().standing() != CaseAccord.Standing.DECLARED) {
        continue;
      }
      lines.add(
          "accord "
              + each.accord().key()
              + ": nobody binds himself to anything in what is declared, in its text or in reports;"
              + " write 'commitments' or 'text' under it in case.yml");
    }
    return lines;
  }

  private static void deadline(CaseAccord accord, CaseCommitment commitment, List<String> lines) {
    String name = "accord " + accord.key() + ", commitment " + commitment.id() + ": ";
    Due due = commitment.due();
    LocalDate day = due == null ? null : due.day(accord.day(), accord.inForce());
    if (day != null && accord.day() != null && day.isBefore(accord.day())) {
      lines.add(
          name
              + "its deadline, "
              + day
              + ", is before the accord, "
              + accord.day()
              + "; it is not counted; check the dates");
    } else if (due != null && commitment.deadline() == null) {
      lines.add(
          name
              + "its deadline ("
              + due.words()
              + ") hangs on "
              + (due.from() == Deadline.From.FORCE
                  ? "the day the accord enters into force, which is not known; write 'force: DAY'"
                      + " under it in case.yml"
                  : due.from() == Deadline.From.SIGNATURE
                      ? "the day of signature, which is not known; write 'signed: DAY' under it in"
                          + " case.yml"
                      : "another event, so no day follows from it"));
    }
  }
}
