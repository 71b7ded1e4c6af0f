package org.rapporteur.desk.brief;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.AccordSections.Bare;
import org.rapporteur.desk.brief.AccordSections.Fact;
import org.rapporteur.desk.brief.AccordSections.Pointer;
import org.rapporteur.desk.brief.AccordSections.Share;
import org.rapporteur.desk.brief.AccordSections.Told;
import org.rapporteur.desk.brief.JointBody.Stage;
import org.rapporteur.desk.brief.Promise.Piece;
import org.rapporteur.desk.brief.Promise.Sentence;
import org.rapporteur.desk.brief.Promise.Turn;

/** The section on accords as Markdown. */
final class MarkdownAccords extends MarkdownSection {

  private final AccordSections sections;

  MarkdownAccords(AccordSections sections, Consumer<String> out) {
    super(out);
    this.sections = sections;
  }

  void print() {
    head("## Accords: what was promised, is it kept");
    if (sections.empty()) {
      line("No accord is declared in case.yml or told of in the documents read.");
      return;
    }
    line(
        "As known on "
            + (sections.asOf().isEmpty() ? "no day, as nothing has a date" : sections.asOf())
            + ". "
            + AccordSections.NOTE);
    pointers("Overdue", sections.overdue());
    pointers("Accounts that differ", sections.disputed());
    sections.accords().forEach(this::accord);
    if (!sections.bare().isEmpty()) {
      head("### Told of without what is promised (proposed)");
      sections.bare().forEach(this::bare);
    }
    if (!sections.headings().isEmpty()) {
      head("### By heading");
      line("| Heading | commitments | Levels | of known | of all | overdue | disputed |");
      line("|---|---:|---|---:|---:|---:|---:|");
      sections.headings().forEach(this::heading);
    }
  }

  private void pointers(String title, List<Pointer> pointers) {
    if (!pointers.isEmpty()) {
      line("");
      line(title + ":");
      line("");
    }
    for (Pointer pointer : pointers) {
      line(
          "- "
              + plain(pointer.words())
              + " — **"
              + plain(pointer.state())
              + "** ("
              + plain(pointer.accord())
              + ")");
    }
  }

  private void bare(Bare bare) {
    line("- " + plain(bare.words()) + " (" + count(bare.reports()) + ")" + notes(bare.proofs()));
  }

  private void accord(Told told) {
    head("### " + plain(told.name()) + " (" + told.standing() + ")");
    line("- " + plain(Wording.capital(told.made())));
    for (Fact fact : told.facts()) {
      line("- " + fact.name() + ": " + plain(fact.words()));
    }
    if (told.reports().linked()) {
      line(
          "- Told of in "
              + count(told.reports())
              + ", "
              + count(told.outlets())
              + notes(told.proofs()));
    }
    share(told.share());
    if (told.promises().isEmpty()) {
      return;
    }
    line("");
    line("| Who and what | How far | Deadline | Accounts | for | against | announced | Latest |");
    line("|---|---|---|---|---:|---:|---:|---|");
    told.promises().forEach(this::row);
    told.promises().forEach(this::promise);
    told.bodies().forEach(this::body);
    chart(told.chart());
  }

  private void share(Share share) {
    Figure all = share.all().figure();
    line(
        "- "
            + count(all)
            + Brief.Line.of(AccordGlance.share(share, ": ").toArray()).parts().stream()
                .map(
                    part -> {
                      Figure figure = part.figure();
                      return figure == null ? part.text() : String.valueOf(figure.value());
                    })
                .collect(Collectors.joining())
            + (share.percent().isEmpty() ? "" : "; " + share.percent()));
  }

  private void row(Promise promise) {
    line(
        "| **"
            + plain(promise.who())
            + ":** "
            + plain(promise.what())
            + " ("
            + plain(promise.under() + "; " + promise.manner())
            + ") | "
            + promise.level()
            + (promise.trend().isEmpty() ? "" : ", trend " + promise.trend())
            + " | "
            + promise.deadline()
            + " | "
            + promise.dispute()
            + " | "
            + promise.pro().value()
            + " | "
            + promise.contra().value()
            + " | "
            + promise.plans().value()
            + " | "
            + promise.latest()
            + " |");
  }

  private void promise(Promise promise) {
    if (promise.bare()) {
      return;
    }
    head("#### " + plain(promise.who() + ": " + promise.what()));
    for (Sentence sentence : promise.sentences()) {
      line(
          "- promised: "
              + plain(sentence.words())
              + " ("
              + plain(sentence.source())
              + ")"
              + MarkdownBrief.note(sentence.proof()));
    }
    promise.pieces().forEach(piece -> line("- " + piece(piece)));
    for (Turn turn : promise.turns()) {
      line(
          "- history: **"
              + turn.day()
              + "** "
              + plain(turn.words())
              + (turn.happened().isEmpty() ? "" : "; happened " + turn.happened()));
    }
  }

  private static String piece(Piece piece) {
    return "**"
        + piece.mark()
        + "**, "
        + piece.day()
        + ", "
        + plain(piece.kind())
        + ": "
        + plain(piece.sentence())
        + " ("
        + plain(piece.source())
        + "; why: "
        + plain(piece.reasons())
        + "; confidence "
        + piece.sure()
        + (piece.confirmed() ? "; confirmed by you" : "")
        + ")"
        + MarkdownBrief.note(piece.proof());
  }

  private void body(JointBody body) {
    head("#### Joint body: " + plain(body.name()));
    if (!body.announced().isEmpty()) {
      line("- announced with the accord, " + body.announced());
    }
    for (Stage stage : body.stages()) {
      line("- " + stage.words());
      stage.pieces().forEach(piece -> line("  - " + piece(piece)));
    }
    if (!body.meetings().isEmpty()) {
      line("- met: " + String.join(", ", body.meetings()));
    }
    if (!body.silent().isEmpty()) {
      line("- " + body.silent());
    }
  }

  private void chart(@org.jspecify.annotations.Nullable LevelChart chart) {
    if (chart == null) {
      return;
    }
    head("#### Over time");
    chart.columns().forEach(column -> line("- " + LevelChart.words(column.share())));
  }

  private void heading(Share share) {
    line(
        "| "
            + plain(share.name())
            + " | "
            + share.all().figure().value()
            + " | "
            + share.steps().stream()
                .map(step -> step.count().figure().value() + " " + step.words())
                .collect(Collectors.joining(", "))
            + " | "
            + share.known()
            + " | "
            + share.whole()
            + " | "
            + share.overdue().figure().value()
            + " | "
            + share.disputed().figure().value()
            + " |");
  }

  private static String notes(List<Integer> proofs) {
    return proofs.stream().map(MarkdownBrief::note).collect(Collectors.joining());
  }
}
