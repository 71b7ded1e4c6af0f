package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.desk.promises.Plain;

/**
 * What a figure says the commitments it counts have in common. Lets the check count again from all
 * commitments. What is null is not asked about.
 *
 * @param accord key of their accord
 * @param heading id of their main heading, empty for those without
 * @param level how far they are, in plain words
 * @param deadline how they stand to their deadline
 * @param dispute whether the parties' accounts differ
 * @param day the day that the level is of; null for how it stands now
 */
public record PromiseClaim(
    @Nullable String accord,
    @Nullable String heading,
    @Nullable String level,
    @Nullable DeadlineState deadline,
    @Nullable Dispute dispute,
    @Nullable LocalDate day) {

  /** All commitments. */
  static PromiseClaim all() {
    return new PromiseClaim(null, null, null, null, null, null);
  }

  /** Those of one accord. */
  static PromiseClaim of(String accord) {
    return new PromiseClaim(accord, null, null, null, null, null);
  }

  /** Those under one heading. */
  static PromiseClaim under(String heading) {
    return new PromiseClaim(null, heading, null, null, null, null);
  }

  /** Those of them that stand at a level, in plain words, on a day or now. */
  PromiseClaim at(String words, @Nullable LocalDate then) {
    return new PromiseClaim(accord, heading, words, deadline, dispute, then);
  }

  /** Those of them that stand so to their deadline. */
  PromiseClaim at(DeadlineState state) {
    return new PromiseClaim(accord, heading, level, state, dispute, day);
  }

  /** Those of them of which the accounts differ so. */
  PromiseClaim at(Dispute state) {
    return new PromiseClaim(accord, heading, level, deadline, state, day);
  }

  /** The keys of the commitments of a book that it holds for, sorted. */
  List<String> keys(AccordBook book) {
    return book.accords().stream()
        .flatMap(
            tracked ->
                tracked.commitments().stream()
                    .filter(one -> holds(tracked, one))
                    .map(one -> key(tracked, one)))
        .sorted()
        .toList();
  }

  private boolean holds(TrackedAccord tracked, TrackedCommitment one) {
    return (accord == null || accord.equals(tracked.accord().key()))
        && (heading == null || heading.equals(one.commitment().heading()))
        && (level == null || level.equals(level(one, day)))
        && (deadline == null || deadline == one.status().deadline())
        && (dispute == null || dispute == one.status().dispute());
  }

  /** What a commitment is called among all of a case. */
  static String key(TrackedAccord tracked, TrackedCommitment one) {
    return tracked.accord().key() + "/" + one.commitment().id();
  }

  /** How far a commitment was on a day, as was known then; now, where no day is given. */
  static String level(TrackedCommitment one, @Nullable LocalDate day) {
    return day == null
        ? Plain.level(one.status())
        : Plain.level(one.level(day), coverage(one, day));
  }

  /** The level itself. */
  static Level exact(TrackedCommitment one, @Nullable LocalDate day) {
    return day == null ? one.status().level() : one.level(day);
  }

  private static Coverage coverage(TrackedCommitment one, LocalDate day) {
    Coverage coverage = Coverage.NO_EVIDENCE;
    for (StatusChange change : one.history()) {
      if (change.field() == StatusChange.Field.COVERAGE && !change.learned().isAfter(day)) {
        coverage = Coverage.valueOf(change.to());
      }
    }
    return coverage;
  }
}
