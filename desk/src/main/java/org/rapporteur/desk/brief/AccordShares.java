package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.desk.brief.AccordSections.Count;
import org.rapporteur.desk.brief.AccordSections.Share;
import org.rapporteur.desk.brief.AccordSections.Step;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.promises.Plain;

/** Counts commitments: how many there are, at which levels, overdue and disputed. */
final class AccordShares {

  /** The words where nothing at all is known. */
  static final String NOTHING = Plain.level(Level.UNKNOWN, Coverage.NO_EVIDENCE);

  private static final int MONTHS = 24;

  private static final List<Level> FURTHEST =
      List.of(
          Level.FULL,
          Level.INTERMEDIATE,
          Level.MINIMAL,
          Level.NOT_INITIATED,
          Level.BREACHED,
          Level.UNKNOWN);

  /** The furthest first, what is not known last, of that nothing at all the last. */
  static final Comparator<Step> ORDER =
      Comparator.comparingInt((Step step) -> FURTHEST.indexOf(step.level()))
          .thenComparing(step -> step.words().equals(NOTHING))
          .thenComparing(Step::words);

  private final AccordBook book;
  private final Ledger ledger;

  AccordShares(AccordBook book, Ledger ledger) {
    this.book = book;
    this.ledger = ledger;
  }

  /** A share of those that a claim holds for, now or on a day. */
  Share share(String name, PromiseClaim claim, @Nullable LocalDate day) {
    Map<String, Level> levels = new TreeMap<>();
    for (TrackedAccord tracked : book.accords()) {
      for (TrackedCommitment one : tracked.commitments()) {
        levels.put(PromiseClaim.level(one, day), PromiseClaim.exact(one, day));
      }
    }
    List<Step> steps = new ArrayList<>();
    levels.forEach(
        (words, level) -> {
          PromiseClaim at = claim.at(words, day);
          if (!at.keys(book).isEmpty()) {
            steps.add(new Step(words, level, count(at)));
          }
        });
    steps.sort(ORDER);
    return new Share(
        name,
        count(claim),
        steps,
        count(claim.at(DeadlineState.OVERDUE)),
        count(claim.at(Dispute.DISPUTED)),
        count(claim.at(Dispute.ALLEGED)));
  }

  private Count count(PromiseClaim claim) {
    return new Count(claim, ledger.figure(Unit.COMMITMENTS, claim.keys(book)));
  }

  /** By main heading, those without one last. */
  List<Share> headings() {
    return book.headings().keySet().stream()
        .sorted(Comparator.comparing(String::isEmpty).thenComparing(Plain::heading))
        .map(id -> share(Plain.heading(id), PromiseClaim.under(id), null))
        .toList();
  }

  /** How an accord went over time, at most the latest two years; null if that is one month. */
  @Nullable LevelChart chart(TrackedAccord tracked) {
    List<AccordBook.Month> months = tracked.months();
    if (months.size() < 2) {
      return null;
    }
    return LevelChart.of(
        tracked.accord().name(),
        months.subList(Math.max(0, months.size() - MONTHS), months.size()).stream()
            .map(
                month ->
                    share(
                        Wording.month(YearMonth.from(month.day())),
                        PromiseClaim.of(tracked.accord().key()),
                        month.day()))
            .toList());
  }
}
