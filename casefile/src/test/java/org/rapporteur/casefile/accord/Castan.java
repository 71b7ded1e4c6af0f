package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Bearing;
import org.rapporteur.model.Commitment.Force;
import org.rapporteur.model.Commitment.Placed;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** Records about an invented accord of Ardania (XAR) and Velmark (XVE). */
final class Castan {

  static final LocalDate SIGNED = LocalDate.of(2025, 3, 3);

  private Castan() {}

  static Participant ardania() {
    return new Participant("XAR", "Ardania", "XAR", "", null);
  }

  static Participant velmark() {
    return new Participant("XVE", "Velmark", "XVE", "", null);
  }

  static Report report(String document, @Nullable LocalDate published) {
    return new Report(
        document, document, "Courier", List.of("Courier"), "", published, "", document + ".txt");
  }

  static Evidence sentence(String document, String words) {
    return new Evidence(document, new Span(0, words.length()), words);
  }

  /** A commitment of both with these words. */
  static CaseCommitment commitment(String words, String heading, @Nullable LocalDate deadline) {
    DeclaredCommitment declared =
        new DeclaredCommitment(
            "promise",
            words,
            List.of(),
            Bearing.JOINT,
            heading.isEmpty() ? List.of() : List.of(heading),
            List.of(),
            "",
            deadline == null
                ? null
                : new Due(deadline.toString(), deadline, null, Deadline.From.DATE));
    return accord(declared).commitments().get(0);
  }

  static CaseAccord accord(DeclaredCommitment... commitments) {
    return Gathering.of(List.of(declared(commitments)), List.of(), List.of(), Decisions.none())
        .get(0);
  }

  static DeclaredAccord declared(DeclaredCommitment... commitments) {
    return new DeclaredAccord(
        "castan",
        "Castan accord",
        List.of(),
        List.of("XAR", "XVE"),
        List.of(),
        AccordNotice.Kind.ACCORD,
        SIGNED,
        null,
        "",
        "",
        List.of(),
        List.of(commitments));
  }

  /** A report of an accord of both that names it so, on a day of its own or not. */
  static FiledNotice notice(
      String document,
      String name,
      AccordNotice.Kind kind,
      LocalDate published,
      @Nullable LocalDate day,
      Commitment... commitments) {
    String words = "They agreed on " + (name.isEmpty() ? "it" : name) + ".";
    int at = words.indexOf(name);
    return new FiledNotice(
        new AccordNotice(
            "n-" + document,
            name.isEmpty() ? null : new Span(at, at + name.length()),
            kind,
            List.of(ardania(), velmark()),
            List.of(),
            List.of(),
            day == null
                ? When.day(published, When.Source.PUBLICATION)
                : When.day(day, When.Source.TEXT),
            null,
            AccordNotice.Status.AGREED,
            List.of(commitments),
            null,
            new Span(5, 11),
            sentence(document, words),
            "made"),
        report(document, published));
  }

  /** A promise as a report tells it. */
  static Commitment promise(String document, String words, String heading, boolean specific) {
    return new Commitment(
        "k-" + document + words.hashCode(),
        Force.FIRM,
        Bearing.JOINT,
        List.of(ardania(), velmark()),
        "do",
        new Span(0, words.length()),
        null,
        List.of(),
        null,
        null,
        specific,
        heading.isEmpty() ? List.of() : List.of(new Placed(heading, 0.8)),
        null,
        null,
        new Span(0, 1),
        sentence(document, words),
        "test");
  }

  /** A link of that kind, learned on a day of 2025 and happened on the same. */
  static Link link(Kind kind, String account, int month, int day) {
    return link(kind, account, LocalDate.of(2025, month, day), null);
  }

  static Link link(Kind kind, String account, LocalDate learned, @Nullable Stage stage) {
    String id = "l-" + kind + account + learned + stage;
    return new Link(
        id,
        "c-" + id,
        Link.Source.CONDUCT,
        kind,
        stage,
        account,
        account.equals("XAR") || account.equals("XVE"),
        List.of("XAR"),
        List.of(),
        0.8,
        When.day(learned, When.Source.TEXT),
        learned,
        sentence("d" + learned, "It was so."),
        report("d" + learned, learned),
        Standing.OPEN);
  }
}
