package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Mechanism.Staged;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Trend;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.casefile.accord.Telling;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.brief.JointBody.Stage;
import org.rapporteur.desk.brief.Promise.Piece;
import org.rapporteur.desk.brief.Promise.Sentence;
import org.rapporteur.desk.brief.Promise.Turn;
import org.rapporteur.desk.promises.Plain;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;

/** Commitments with their evidence and history, and joint bodies. */
final class PromisePart {

  private static final List<Conduct.Stage> ASKED =
      List.of(
          Conduct.Stage.ESTABLISHED,
          Conduct.Stage.FUNDED,
          Conduct.Stage.STAFFED,
          Conduct.Stage.MET);

  private final Dossier dossier;
  private final Ledger ledger;
  private final Plain plain;
  private int promises;
  private int pieces;

  PromisePart(Dossier dossier, Ledger ledger, Plain plain) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.plain = plain;
  }

  Promise promise(TrackedAccord tracked, TrackedCommitment one) {
    String anchor = "c" + ++promises;
    CaseCommitment commitment = one.commitment();
    List<Sentence> sentences =
        commitment.told().stream().map(telling -> sentence(telling, anchor)).distinct().toList();
    List<Piece> shown = one.links().stream().filter(PromisePart::shown).map(this::piece).toList();
    Map<String, String> anchors = new HashMap<>();
    shown.forEach(piece -> anchors.put(piece.link(), piece.anchor()));
    return new Promise(
        anchor,
        PromiseClaim.key(tracked, one),
        commitment.id(),
        plain.bound(commitment),
        Wording.line(commitment.words()),
        Plain.headings(commitment),
        manner(commitment),
        Plain.level(one.status()),
        one.status().trend() == Trend.NONE ? "" : Plain.of(one.status().trend()),
        Plain.deadline(one.status().deadline(), commitment.deadline(), Wording::day),
        one.status().deadline() == DeadlineState.OVERDUE,
        Plain.dispute(one.status().dispute()),
        figure(one, link -> link.kind().way() > 0),
        figure(one, link -> link.kind().way() < 0),
        figure(one, link -> link.kind().way() == 0),
        one.status().latest() == null ? "" : Wording.day(one.status().latest()),
        sentences,
        shown,
        one.history().stream().map(change -> turn(change, one.links(), anchors)).toList());
  }

  private static String manner(CaseCommitment commitment) {
    return (commitment.specific() ? "specific" : "vague")
        + (commitment.condition().isEmpty() ? "" : "; condition: " + commitment.condition())
        + (commitment.due() != null && commitment.deadline() == null
            ? "; deadline: " + commitment.due().words() + " (no day follows)"
            : "");
  }

  private Sentence sentence(Telling telling, String anchor) {
    Commitment coded =
        Objects.requireNonNull(
            dossier.accords().commitments().get(telling.record()), telling.record());
    return new Sentence(
        Wording.line(telling.evidence().words()),
        source(telling.report()),
        ledger.used(ledger.proof(telling.evidence(), AccordCodings.of(coded)), anchor));
  }

  private static String source(Report report) {
    return Ledger.outlets(report) + ", " + Wording.day(report.published());
  }

  /** What the user rejected is not printed. */
  static boolean shown(Link link) {
    return link.standing() != Link.Standing.REJECTED;
  }

  /** What has no day moves nothing. */
  static boolean counted(Link link) {
    return shown(link) && link.learned() != null;
  }

  private Figure figure(TrackedCommitment one, Predicate<Link> which) {
    return ledger.figure(
        Unit.PIECES,
        one.links().stream().filter(PromisePart::counted).filter(which).map(Link::id).toList());
  }

  private Piece piece(Link link) {
    return piece(link, "undated, not counted", plain.reasons(link));
  }

  private Piece piece(Link link, String undated, String reasons) {
    String anchor = "l" + ++pieces;
    LocalDate learned = link.learned();
    return new Piece(
        anchor,
        link.id(),
        mark(link),
        learned == null ? undated : Wording.day(learned),
        plain.kind(link),
        Wording.line(link.evidence().words()),
        reasons,
        link.confidence(),
        link.standing() == Link.Standing.CONFIRMED,
        Ledger.outlets(link.report()),
        ledger.used(proof(link), anchor));
  }

  static String mark(Link link) {
    return link.kind().way() > 0 ? "for" : link.kind().way() < 0 ? "against" : "announced";
  }

  private int proof(Link link) {
    return switch (link.source()) {
      case EVENT -> ledger.proof(dossier.event(link.record()).event());
      case STATEMENT ->
          ledger.proof(
              Objects.requireNonNull(dossier.statements().get(link.record()), link.record())
                  .statement());
      case CONDUCT ->
          ledger.proof(
              link.evidence(),
              AccordCodings.of(
                  Objects.requireNonNull(
                      dossier.accords().conducts().get(link.record()), link.record())));
    };
  }

  private Turn turn(StatusChange change, List<Link> links, Map<String, String> anchors) {
    LocalDate happened = change.happened();
    return new Turn(
        Wording.day(change.learned()),
        plain.change(change, links),
        happened == null || happened.equals(change.learned()) ? "" : Wording.day(happened),
        anchors.getOrDefault(change.link(), ""));
  }

  JointBody body(Mechanism mechanism) {
    List<Stage> stages = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Conduct.Stage stage : Conduct.Stage.values()) {
      List<Staged> reports = mechanism.reports(stage);
      if (!reports.isEmpty()) {
        stages.add(new Stage(state(mechanism, stage), reports.stream().map(this::piece).toList()));
      } else if (ASKED.contains(stage)) {
        silent.add(Plain.of(stage));
      }
    }
    return new JointBody(
        mechanism.name(),
        mechanism.announced() == null ? "" : Wording.day(mechanism.announced()),
        stages,
        mechanism.meetings().stream().map(Wording::day).toList(),
        silent.isEmpty() ? "" : "No evidence whether " + String.join(", ", silent));
  }

  /** What is known of a stage: "established: yes, as reported". */
  static String state(Mechanism mechanism, Conduct.Stage stage) {
    return Plain.of(stage) + ": " + Plain.state(mechanism.state(stage));
  }

  private Piece piece(Staged staged) {
    return piece(staged.link(), "undated", "names the body");
  }
}
