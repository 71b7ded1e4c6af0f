package org.rapporteur.desk.promises;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Mechanism.Staged;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.casefile.accord.Telling;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Conduct.Stage;

/** The accords of a case for a terminal, in plain words; sentences are the sources' own. */
public final class AccordPage {

  private static final int SHOWN = 4;
  private static final int WIDTH = 100;
  private static final int BAR = 20;

  private final Plain plain;
  private final boolean all;
  private final PrintWriter out;

  /**
   * A page.
   *
   * @param plain the words
   * @param all whether all evidence is shown, and not only the latest
   * @param out where it goes
   */
  public AccordPage(Plain plain, boolean all, PrintWriter out) {
    this.plain = plain;
    this.all = all;
    this.out = out;
  }

  /**
   * Prints the whole book.
   *
   * @param title of the case
   * @param since if not null, what changed from that day on comes first
   */
  public void print(String title, AccordBook book, @Nullable LocalDate since) {
    line(0, title + ": accords" + (book.asOf() == null ? "" : ", as known on " + book.asOf()));
    if (book.accords().isEmpty()) {
      line(
          0,
          "No accord is declared in case.yml or told of in the documents read"
              + (book.dismissed().isEmpty() ? "" : ", but for those you dismissed")
              + ".");
    }
    if (since != null) {
      changes(book, since);
    }
    List<TrackedAccord> bare = new ArrayList<>();
    for (TrackedAccord tracked : book.accords()) {
      if (tracked.commitments().isEmpty() && tracked.accord().standing() == Standing.PROPOSED) {
        bare.add(tracked);
      } else {
        accord(tracked);
      }
    }
    if (!bare.isEmpty()) {
      line(0, "");
      line(0, "Told of without what is promised (proposed)");
      bare.forEach(t -> line(2, t.accord().key() + ": " + head(t.accord())));
    }
    if (!book.accords().isEmpty()) {
      headings(book);
    }
    if (!book.dismissed().isEmpty()) {
      line(0, "");
      line(
          0,
          "Dismissed: "
              + book.dismissed().stream().map(CaseAccord::key).collect(Collectors.joining(", ")));
    }
    out.flush();
  }

  private void changes(AccordBook book, LocalDate since) {
    line(0, "");
    line(0, "Changed since " + since);
    List<AccordBook.Changed> changes = book.changes(since);
    changes.forEach(
        c ->
            line(
                2,
                change(c.change(), c.links())
                    + " — "
                    + c.accord().name()
                    + ", "
                    + c.commitment().id()));
    if (changes.isEmpty()) {
      line(2, "nothing");
    }
  }

  private void accord(TrackedAccord tracked) {
    CaseAccord accord = tracked.accord();
    line(0, "");
    line(0, head(accord) + "  [" + accord.key() + ", " + Plain.of(accord.standing()) + "]");
    parties(accord);
    line(2, Plain.aggregate(tracked.aggregate()) + counts(tracked.aggregate()));
    for (TrackedCommitment each : tracked.commitments()) {
      commitment(each);
    }
    if (!tracked.mechanisms().isEmpty()) {
      line(2, "");
      line(2, "Joint bodies");
      tracked.mechanisms().forEach(this::mechanism);
    }
    chart(tracked);
  }

  private static String head(CaseAccord accord) {
    return accord.name() + ": " + Plain.of(accord.kind()) + ", " + Plain.made(accord);
  }

  private void parties(CaseAccord accord) {
    line(2, "between " + plain.names(accord.parties()) + told(accord));
    if (!accord.delegates().isEmpty()) {
      line(2, "for them " + String.join(", ", accord.delegates()));
    }
    if (!accord.mediators().isEmpty()) {
      line(2, "mediated by " + plain.names(accord.mediators()));
    }
    if (!accord.also().isEmpty()) {
      line(2, "also called " + String.join("; ", accord.also()));
    }
    if (!accord.under().isEmpty()) {
      line(2, "under " + accord.under());
    }
  }

  private static String told(CaseAccord accord) {
    int reports =
        (int) accord.notices().stream().map(n -> n.report().representative()).distinct().count();
    TreeSet<String> outlets = new TreeSet<>();
    accord.notices().forEach(n -> outlets.addAll(n.report().outlets()));
    return reports == 0
        ? ""
        : "; told of in "
            + reports
            + (reports == 1 ? " report" : " reports")
            + (outlets.isEmpty() ? "" : " (" + String.join(", ", outlets) + ")");
  }

  private static String counts(Aggregate aggregate) {
    return (aggregate.overdue() > 0 ? "; " + aggregate.overdue() + " overdue" : "")
        + (aggregate.disputed() > 0 ? "; " + aggregate.disputed() + " disputed" : "");
  }

  private void commitment(TrackedCommitment tracked) {
    CaseCommitment commitment = tracked.commitment();
    line(2, "");
    line(2, commitment.id() + "  " + plain.bound(commitment) + ": " + commitment.words());
    line(
        4,
        "under "
            + Plain.headings(commitment)
            + (commitment.specific() ? "; specific" : "; vague")
            + (commitment.condition().isEmpty() ? "" : "; condition: " + commitment.condition())
            + (commitment.due() != null && commitment.deadline() == null
                ? "; deadline: " + commitment.due().words() + " (no day follows)"
                : ""));
    line(4, "status: " + Plain.status(tracked.status(), commitment));
    List<Telling> told = commitment.told();
    if (!told.isEmpty()) {
      Telling first =
          told.stream()
              .filter(telling -> telling.words().equals(commitment.words()))
              .findFirst()
              .orElse(told.get(0));
      line(
          4,
          "promised: \""
              + flat(first.evidence().words())
              + "\" ("
              + source(first.report())
              + (told.size() > 1 ? "; and " + (told.size() - 1) + " more" : "")
              + ")");
    }
    evidence(tracked);
    for (StatusChange change : tracked.history()) {
      line(4, "history: " + change(change, tracked.links()));
    }
  }

  private void evidence(TrackedCommitment tracked) {
    List<Link> links =
        tracked.links().stream().filter(l -> l.standing() != Link.Standing.REJECTED).toList();
    int rejected = tracked.links().size() - links.size();
    int from = all ? 0 : Math.max(0, links.size() - SHOWN);
    if (from > 0) {
      line(4, from + " earlier pieces of evidence are not shown; --all shows them");
    }
    for (Link link : links.subList(from, links.size())) {
      link(4, link);
    }
    if (rejected > 0) {
      line(4, rejected + (rejected == 1 ? " piece" : " pieces") + " of evidence rejected by you");
    }
  }

  private void link(int indent, Link link) {
    String mark = link.kind().way() > 0 ? "+ " : link.kind().way() < 0 ? "- " : "· ";
    line(
        indent,
        mark
            + Objects.requireNonNullElse(link.learned(), "undated, not counted")
            + " "
            + plain.kind(link)
            + ": \""
            + flat(link.evidence().words())
            + "\" ("
            + source(link.report())
            + ")");
    line(
        indent + 2,
        "why: "
            + plain.reasons(link)
            + "; confidence "
            + link.confidence()
            + (link.standing() == Link.Standing.CONFIRMED ? "; confirmed by you" : "")
            + "  ["
            + link.id()
            + "]");
  }

  private void mechanism(Mechanism mechanism) {
    line(4, mechanism.name());
    if (mechanism.announced() != null) {
      line(6, "announced with the accord, " + mechanism.announced());
    }
    List<String> silent = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Staged> reports = mechanism.reports(stage);
      if (!reports.isEmpty()) {
        line(6, Plain.of(stage) + ": " + Plain.state(mechanism.state(stage)));
        reports.forEach(staged -> link(8, staged.link()));
      } else if (stage.compareTo(Stage.REPORTING) < 0 && stage != Stage.ANNOUNCED) {
        silent.add(Plain.of(stage));
      }
    }
    if (mechanism.meetings().size() > 1) {
      line(
          6,
          "meetings: "
              + mechanism.meetings().stream()
                  .map(LocalDate::toString)
                  .collect(Collectors.joining(", ")));
    }
    if (!silent.isEmpty()) {
      line(6, "no evidence whether " + String.join(", ", silent));
    }
  }

  private void chart(TrackedAccord tracked) {
    if (tracked.months().size() < 2) {
      return;
    }
    line(2, "");
    line(2, "Implementation over time, of what was known (and if all else is not begun)");
    for (AccordBook.Month month : tracked.months()) {
      Double known = month.aggregate().ofKnown();
      int full = known == null ? 0 : (int) Math.round(known / 100 * BAR);
      line(
          4,
          month.day()
              + " "
              + "█".repeat(full)
              + "·".repeat(BAR - full)
              + " "
              + Plain.percent(known)
              + " ("
              + Plain.percent(month.aggregate().ofAll())
              + "), "
              + month.aggregate().known()
              + " of "
              + month.aggregate().commitments()
              + " known");
    }
  }

  private void headings(AccordBook book) {
    if (book.headings().isEmpty()) {
      return;
    }
    line(0, "");
    line(0, "By heading");
    book.headings()
        .forEach(
            (heading, aggregate) ->
                line(
                    2,
                    Plain.heading(heading)
                        + ": "
                        + Plain.aggregate(aggregate)
                        + counts(aggregate)));
  }

  private String change(StatusChange change, List<Link> links) {
    return change.learned()
        + " "
        + Plain.of(change.field())
        + ": "
        + (change.from().isEmpty()
            ? ""
            : change.from().toLowerCase(Locale.ROOT).replace('_', ' ') + " → ")
        + change.to().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " ("
        + links.stream()
            .filter(link -> link.id().equals(change.link()))
            .findFirst()
            .map(plain::kind)
            .orElse(change.why())
        + (change.happened() == null || change.happened().equals(change.learned())
            ? ""
            : "; happened " + change.happened())
        + ")";
  }

  /** Prints what is proposed and nothing is decided about, with the sentences that tell of it. */
  public void proposals(AccordBook book) {
    List<TrackedAccord> open =
        book.accords().stream().filter(t -> t.accord().standing() == Standing.PROPOSED).toList();
    if (open.isEmpty()) {
      line(0, "Nothing is proposed: no report tells of an accord that is not decided about.");
    }
    for (TrackedAccord tracked : open) {
      CaseAccord accord = tracked.accord();
      line(0, "");
      line(0, accord.key());
      line(2, head(accord));
      parties(accord);
      for (FiledNotice filed : accord.notices()) {
        line(
            4,
            "told: \""
                + flat(filed.notice().evidence().words())
                + "\" ("
                + source(filed.report())
                + ")");
      }
      for (TrackedCommitment each : tracked.commitments()) {
        CaseCommitment c = each.commitment();
        line(4, "promised: " + plain.bound(c) + ": " + c.words());
      }
    }
    out.flush();
  }

  private static String source(Report report) {
    String who = report.outlets().isEmpty() ? report.file() : String.join(", ", report.outlets());
    return who + (report.published() == null ? ", undated" : ", " + report.published());
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private void line(int indent, String words) {
    StringBuilder row = new StringBuilder();
    String front = " ".repeat(indent);
    for (String word : words.split(" ", -1)) {
      if (row.length() > 0 && indent + row.length() + 1 + word.length() > WIDTH) {
        out.println(front + row);
        row.setLength(0);
        front = " ".repeat(indent + 2);
      }
      row.append(row.length() == 0 ? "" : " ").append(word);
    }
    out.println((front + row).stripTrailing());
  }
}
