package org.rapporteur.desk.brief;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Brief.Bearing;
import org.rapporteur.desk.brief.Brief.Said;
import org.rapporteur.desk.brief.VoiceSections.Accord;
import org.rapporteur.desk.brief.VoiceSections.Dealing;
import org.rapporteur.desk.brief.VoiceSections.Foreign;
import org.rapporteur.desk.brief.VoiceSections.Government;
import org.rapporteur.desk.brief.VoiceSections.Named;
import org.rapporteur.desk.brief.VoiceSections.Pair;
import org.rapporteur.desk.brief.VoiceSections.Parting;
import org.rapporteur.desk.brief.VoiceSections.Speaking;
import org.rapporteur.desk.brief.VoiceSections.Turn;

/** The sections on voices as Markdown. */
final class MarkdownVoices extends MarkdownSection {

  private final VoiceSections sections;

  MarkdownVoices(VoiceSections sections, Consumer<String> out) {
    super(out);
    this.sections = sections;
  }

  void print() {
    head("## Voices");
    if (sections.governments().isEmpty()) {
      line("Nobody speaks for a party in the documents read.");
    } else {
      line(
          "Tone goes from −1, hostile, to +1, conciliatory; it and the pairs are made by a program"
              + " from words, and the sentences decide. Definitions: docs/voices.md."
              + (sections.undated() == 0
                  ? ""
                  : " Left out: " + sections.undated() + " without a date.")
              + (sections.taken().isEmpty()
                  ? ""
                  : " case.yml names no parties; taken are those most involved: "
                      + plain(String.join(", ", sections.taken()))
                      + "."));
      line("");
      line(
          "Coherence is 1 less half the mean difference between the mean tones of a government’s"
              + " voices: 1, all have the same; 0 would be two voices wholly opposed, and three or"
              + " more cannot come below 0.33. Its 95 % interval, which can, is from drawing voices"
              + " and their statements anew. A"
              + " rank orders pairs: 0.35 gap of tones + 0.25 topics in common + 0.20 closeness in"
              + " days + 0.10 seniority + 0.10 exact words, each from 0 to 1.");
    }
    sections.governments().forEach(this::government);
    head("## Words and deeds (experimental)");
    line(
        sections.dealings().isEmpty()
            ? "None between the parties in the documents read."
            : "What a party’s voices say about another, next to what the party is reported to have"
                + " done to it. They part where conciliatory words stand within thirty days of"
                + " deeds of conflict, or hostile words of deeds of co-operation. There is no"
                + " score.");
    sections.dealings().forEach(this::dealing);
    head("## International voices");
    if (sections.foreign().isEmpty()) {
      line("No statement by a third party in the documents read.");
    }
    sections.foreign().forEach(this::foreign);
  }

  private void government(Government government) {
    head("### " + plain(government.name()) + " (" + count(government.said()) + ")");
    if (government.pairs().isEmpty()) {
      line("No two of its voices were found to conflict about the same party.");
    }
    for (Pair pair : government.pairs()) {
      line("");
      line("About " + plain(pair.about()) + ", " + pair.conflict() + ":");
      line("");
      line("- " + said(pair.one(), pair.first()));
      line("- " + said(pair.other(), pair.second()));
      line("");
      line(
          pair.ranked()
              + "."
              + (pair.more() == 0 ? "" : " Further pairs of these two: " + pair.more() + "."));
    }
    if (government.left() > 0) {
      line("");
      line("Further divergences: " + government.left() + "; `rapporteur voices` has them.");
    }
    line("");
    for (Accord accord : government.coherence()) {
      line(
          "- Coherence toward "
              + plain(accord.name())
              + ": "
              + (accord.value() == null
                  ? "not told: " + accord.reason()
                  : accord.number()
                      + ", on "
                      + accord.voices()
                      + " voices and "
                      + count(accord.statements())));
    }
    for (Turn turn : government.shifts()) {
      line(
          "- Shift of "
              + plain(turn.name())
              + " toward "
              + plain(turn.party())
              + ", "
              + turn.way()
              + ":");
      line("  - " + said(turn.before(), ""));
      line("  - " + said(turn.after(), ""));
    }
    line("");
    line("| Voice | Office, at the date | statements | Mean tone |");
    line("|---|---|---:|---|");
    for (Speaking voice : government.voices()) {
      line(
          "| "
              + plain(voice.name())
              + " | "
              + plain(voice.office())
              + " | "
              + voice.said().value()
              + " | "
              + voice.tones().stream()
                  .map(
                      mean ->
                          "toward "
                              + plain(mean.name())
                              + " "
                              + mean.number()
                              + " in "
                              + mean.over().value())
                  .collect(Collectors.joining("; "))
              + " |");
    }
  }

  private void dealing(Dealing dealing) {
    head("### " + plain(dealing.name()));
    line(
        "- Said: "
            + dealing.conciliatory().value()
            + " conciliatory, "
            + dealing.neutral().value()
            + " neutral or mixed, "
            + dealing.hostile().value()
            + " hostile"
            + named("; of them ", dealing.kinds()));
    line(
        "- Done, as reported: of co-operation "
            + dealing.deedsWith().value()
            + ", of conflict "
            + dealing.deedsAgainst().value());
    if (!dealing.others().isEmpty()) {
      line("- Not counted: " + named("", dealing.others()));
    }
    if (dealing.unaimed().value() > 0) {
      line(
          "- Deeds of conflict of which no report names a side as the target: "
              + dealing.unaimed().value());
    }
    for (Parting parting : dealing.partings()) {
      line("");
      line(parting.what() + ":");
      line("");
      for (int i = 0; i < parting.said().size(); i++) {
        line("- " + said(parting.said().get(i), parting.speakers().get(i)));
      }
      for (Bearing deed : parting.done()) {
        line(
            "- **"
                + deed.date()
                + "** — "
                + plain(deed.what())
                + ". "
                + plain(deed.sentence())
                + MarkdownBrief.note(deed.proof()));
      }
    }
  }

  private static String named(String before, List<Named> named) {
    return named.isEmpty()
        ? ""
        : before
            + named.stream()
                .map(each -> each.name() + " " + each.figure().value())
                .collect(Collectors.joining(", "));
  }

  private void foreign(Foreign voice) {
    head(
        "### "
            + plain(voice.name())
            + (voice.of().isEmpty() ? ", not known for whom" : ", for " + plain(voice.of()))
            + (voice.mediator() ? " (mediator)" : "")
            + " ("
            + count(voice.figure())
            + ")");
    for (Said said : voice.said()) {
      line("- " + said(said, ""));
    }
  }

  private static String said(Said said, String speaker) {
    return MarkdownBrief.said(said, speaker);
  }
}
