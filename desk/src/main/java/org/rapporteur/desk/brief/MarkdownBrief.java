package org.rapporteur.desk.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Brief.Answer;
import org.rapporteur.desk.brief.Brief.Bearing;
import org.rapporteur.desk.brief.Brief.Cell;
import org.rapporteur.desk.brief.Brief.Coding;
import org.rapporteur.desk.brief.Brief.DyadRow;
import org.rapporteur.desk.brief.Brief.Happening;
import org.rapporteur.desk.brief.Brief.Person;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.Brief.ReportRow;
import org.rapporteur.desk.brief.Brief.Said;
import org.rapporteur.desk.brief.Brief.Voice;

/** The brief as Markdown, evidence by footnotes. */
final class MarkdownBrief {

  private final Brief brief;
  private final Page page;
  private final StringBuilder out = new StringBuilder();

  MarkdownBrief(Brief brief) {
    this.brief = brief;
    this.page = new Page(brief);
  }

  String text() {
    line("# " + plain(brief.title()));
    paragraph(plain(brief.summary()));
    if (!brief.period().isEmpty()) {
      line("- Period: " + brief.period());
    }
    line("- Data cut-off: " + page.cutOff() + "; nothing published later was read");
    head("At a glance");
    for (Brief.Line glance : brief.glance()) {
      line(
          "- "
              + glance.parts().stream()
                  .map(
                      part -> {
                        Figure figure = part.figure();
                        return figure == null
                            ? escape(part.text())
                            : String.valueOf(figure.value());
                      })
                  .collect(Collectors.joining()));
    }
    new MarkdownAccords(brief.accords(), this::line).print();
    new MarkdownTalks(brief.talks(), this::line).print();
    head("What happened");
    happenings(brief.happenings());
    if (!brief.background().isEmpty()) {
      paragraph("### Outside the period");
      happenings(brief.background());
    }
    people();
    dyads();
    new MarkdownVoices(brief.voicing(), this::line).print();
    statements();
    questions();
    documents();
    evidence();
    paragraph("---");
    paragraph("Written by rapporteur " + brief.program() + "; " + brief.knowledge() + ".");
    return out.toString();
  }

  private void happenings(List<Happening> happenings) {
    if (happenings.isEmpty()) {
      paragraph("No record in the documents read.");
    }
    for (Happening happening : happenings) {
      String status = happening.status().isEmpty() ? "" : "**" + happening.status() + ":** ";
      String source = happening.source().isEmpty() ? "" : ", " + plain(happening.source());
      line(
          "- **"
              + happening.date()
              + "** — "
              + status
              + plain(happening.what())
              + source
              + ". "
              + plain(happening.sentence())
              + " ("
              + count(happening.reports())
              + ", "
              + count(happening.outlets())
              + ")"
              + happening.proofs().stream().map(MarkdownBrief::note).collect(Collectors.joining()));
    }
  }

  private void people() {
    head("Who is who");
    line("| Name | Office, at the date | Part | acts | is acted on | speaks |");
    line("|---|---|---|---:|---:|---:|");
    for (Person person : brief.people()) {
      line(
          "| "
              + plain(person.name())
              + " | "
              + plain(person.office())
              + " | "
              + person.part()
              + " | "
              + person.acts().value()
              + " | "
              + person.suffers().value()
              + " | "
              + person.says().value()
              + " |");
    }
  }

  private void dyads() {
    head("Words and deeds by month");
    for (DyadRow row : brief.dyads().rows()) {
      paragraph("### " + plain(row.name()) + " (" + count(row.total()) + ")");
      line("");
      line(
          "| Month | co-operation, words | co-operation, deeds | conflict, words | conflict, deeds"
              + " |");
      line("|---|---:|---:|---:|---:|");
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        if (!cell.empty()) {
          line(
              "| "
                  + brief.dyads().months().get(i)
                  + " | "
                  + cell.wordsWith().value()
                  + " | "
                  + cell.deedsWith().value()
                  + " | "
                  + cell.wordsAgainst().value()
                  + " | "
                  + cell.deedsAgainst().value()
                  + " |");
        }
      }
    }
  }

  private void statements() {
    head("Statements");
    for (Voice voice : brief.voices()) {
      paragraph("### " + plain(voice.name()) + " (" + count(voice.said()) + ")");
      line("");
      for (Said said : voice.statements()) {
        line("- " + said(said, ""));
      }
    }
  }

  /** A statement on one line. */
  static String said(Said said, String speaker) {
    String to = escape(Wording.line("-" + said.to()).substring(1));
    String office = said.office().isEmpty() ? "" : ", as " + plain(said.office());
    String medium = said.medium().isEmpty() ? "" : ", " + said.medium();
    String words =
        said.quoted()
            ? "“" + plain(said.words()) + "”"
            : escape(said.before()) + "**" + plain(said.words()) + "**" + escape(said.after());
    String tones =
        said.tones().stream()
            .map(tone -> "toward " + plain(tone.name()) + " " + tone.word() + ", " + tone.number())
            .collect(Collectors.joining("; "));
    return "**"
        + said.date()
        + "** — "
        + (speaker.isEmpty() ? "" : plain(speaker) + " ")
        + said.kind()
        + to
        + office
        + medium
        + ", *"
        + said.manner()
        + "*: "
        + words
        + (tones.isEmpty() ? "" : " — tone " + tones)
        + " ("
        + plain(said.outlet())
        + ")"
        + note(said.proof());
  }

  private void questions() {
    head("Open questions");
    for (Answer answer : brief.answers()) {
      paragraph("### " + plain(answer.question()));
      line("");
      if (answer.latest().isEmpty()) {
        line("No record in the documents read.");
      } else {
        line(count(answer.found()) + " bear on it; the latest:");
        line("");
      }
      for (Bearing bearing : answer.latest()) {
        line(
            "- **"
                + bearing.date()
                + "** — "
                + plain(bearing.what())
                + ". "
                + plain(bearing.sentence())
                + note(bearing.proof()));
      }
    }
  }

  private void documents() {
    head("Documents read");
    line("| Published | Report | Outlets | copies | events | statements |");
    line("|---|---|---|---:|---:|---:|");
    for (ReportRow report : brief.reports()) {
      String note = report.note().isEmpty() ? "" : " (" + report.note() + ")";
      line(
          "| "
              + report.date()
              + " | "
              + plain(report.title())
              + note
              + " | "
              + plain(report.outlets())
              + " | "
              + report.printed().value()
              + " | "
              + report.events().value()
              + " | "
              + report.statements().value()
              + " |");
    }
    paragraph("### What could not be read, or was kept with a reservation");
    line("");
    if (brief.faults().isEmpty()) {
      line("Nothing.");
    }
    brief.faults().forEach(fault -> line("- " + plain(fault)));
  }

  private void evidence() {
    head("Evidence");
    for (Proof proof : brief.evidence()) {
      String title = proof.title().isEmpty() ? "" : ", *" + plain(proof.title()) + "*";
      String address = proof.address().isEmpty() ? "" : ", <" + proof.address() + ">";
      line(
          "[^"
              + proof.number()
              + "]: "
              + plain(proof.outlets())
              + ", "
              + proof.date()
              + title
              + address
              + ": "
              + plain(proof.before())
              + " **"
              + plain(proof.words())
              + "** "
              + plain(proof.after())
              + proof.codings().stream().map(MarkdownBrief::coding).collect(Collectors.joining()));
    }
  }

  private static String coding(Coding coding) {
    return " — " + plain(coding.line()) + " [" + plain(coding.code() + "; " + coding.rule()) + "]";
  }

  static String note(int proof) {
    return "[^" + proof + "]";
  }

  static String count(Figure figure) {
    return figure.value() + " " + figure.word();
  }

  private void head(String title) {
    paragraph("## " + title);
    line("");
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      line("");
      line(text);
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** A report's words as words: nothing in them is markup. */
  static String plain(String text) {
    return escape(Wording.line(text));
  }

  /** The same with the blanks at its ends. */
  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
