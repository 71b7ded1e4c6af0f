package org.rapporteur.desk.brief;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.TalksSections.Blame;
import org.rapporteur.desk.brief.TalksSections.Cited;
import org.rapporteur.desk.brief.TalksSections.Clash;
import org.rapporteur.desk.brief.TalksSections.Column;
import org.rapporteur.desk.brief.TalksSections.Fact;
import org.rapporteur.desk.brief.TalksSections.Line;
import org.rapporteur.desk.brief.TalksSections.Meeting;
import org.rapporteur.desk.brief.TalksSections.Offered;
import org.rapporteur.desk.brief.TalksSections.Round;
import org.rapporteur.desk.brief.TalksSections.Series;
import org.rapporteur.desk.brief.TalksSections.Told;
import org.rapporteur.desk.brief.TalksSections.Turn;

/** The section on talks as Markdown. */
final class MarkdownTalks extends MarkdownSection {

  private final TalksSections sections;

  MarkdownTalks(TalksSections sections, Consumer<String> out) {
    super(out);
    this.sections = sections;
  }

  void print() {
    head("## Talks: each side’s account");
    if (sections.empty()) {
      line(TalksSections.NONE);
      return;
    }
    line(
        "As known on "
            + (sections.asOf().isEmpty() ? "no day, as nothing has a date" : sections.asOf())
            + ". "
            + TalksSections.NOTE);
    sections.processes().forEach(this::process);
    if (!sections.offers().isEmpty()) {
      head("### Offers to mediate, to host or to talk");
      sections.offers().forEach(this::offer);
    }
    if (!sections.meetings().isEmpty()) {
      head("### Meetings that were expected");
      sections.meetings().forEach(this::meeting);
    }
  }

  private void process(Series process) {
    head(
        "### "
            + plain(process.name())
            + " ("
            + MarkdownBrief.count(process.number())
            + (process.mediators().isEmpty() ? "" : "; mediated by " + plain(process.mediators()))
            + ")");
    process.rounds().forEach(this::round);
  }

  private void round(Round round) {
    head(
        "#### "
            + plain(round.title())
            + (round.marks().isEmpty() ? "" : " — " + String.join(", ", round.marks())));
    for (Fact fact : round.facts()) {
      line("- " + fact.name() + ": " + plain(fact.words()) + notes(fact.cited()));
    }
    line("- What came of it, by the day it was told:");
    for (Turn turn : round.turns()) {
      line(
          "  - **"
              + turn.day()
              + "** "
              + turn.words()
              + ", "
              + plain(turn.source())
              + notes(turn.cited()));
    }
    for (Clash clash : round.clashes()) {
      line("  - **" + clash.mark() + ":** " + plain(clash.words()));
    }
    for (Blame blame : round.blames()) {
      line(
          "- Whose fault: **"
              + plain(blame.at())
              + "**, "
              + plain(blame.by())
              + ": "
              + plain(blame.sentence())
              + " ("
              + plain(blame.source())
              + ")"
              + MarkdownBrief.note(blame.proof()));
    }
    line("- Accounts:");
    round.columns().forEach(this::column);
  }

  private void column(Column column) {
    line(
        "  - **"
            + plain(column.name())
            + ":**"
            + (column.silent().isEmpty() ? "" : " " + column.silent()));
    told("    ", column.told());
  }

  private void told(String indent, Told told) {
    told.lines().forEach(each -> line(indent + "- " + line(each)));
    if (told.more().linked()) {
      line(indent + "- " + told.more().value() + " more");
    }
  }

  private static String line(Line line) {
    return line.day()
        + ", **"
        + line.words()
        + "**"
        + (line.speaker().isEmpty() ? "" : ", says " + plain(line.speaker()))
        + ": "
        + plain(line.sentence())
        + " ("
        + plain(line.source())
        + ")"
        + MarkdownBrief.note(line.cite().proof());
  }

  private void offer(Offered offer) {
    line("- " + plain(offer.words()) + ": **" + plain(offer.state()) + "**");
    told("  ", offer.told());
  }

  private void meeting(Meeting meeting) {
    line("- " + plain(meeting.words()) + ": **" + plain(meeting.state()) + "**");
    told("  ", meeting.told());
    if (!meeting.called().lines().isEmpty()) {
      line("  - called off:");
      told("    ", meeting.called());
    }
  }

  private static String notes(Cited cited) {
    return cited.shown().stream()
            .map(cite -> MarkdownBrief.note(cite.proof()))
            .collect(Collectors.joining())
        + (cited.more().linked() ? " and " + cited.more().value() + " more" : "");
  }
}
