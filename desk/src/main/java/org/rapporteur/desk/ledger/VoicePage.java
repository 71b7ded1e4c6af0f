package org.rapporteur.desk.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.voice.Coherence;
import org.rapporteur.casefile.voice.Divergence;
import org.rapporteur.casefile.voice.GovernmentVoices;
import org.rapporteur.casefile.voice.Shift;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.Voice;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

/** The ledger for a terminal, in plain words; sentences are the sources' own. */
public final class VoicePage {

  private static final int SHOWN = 5;
  private static final int WIDTH = 100;

  private final UnaryOperator<String> names;
  private final List<String> mediators;
  private final PrintWriter out;

  /**
   * A page.
   *
   * @param names gives the name of a side, actor or office by its id, or the id itself
   * @param mediators sides that mediate
   * @param out where it goes
   */
  public VoicePage(UnaryOperator<String> names, List<String> mediators, PrintWriter out) {
    this.names = names;
    this.mediators = List.copyOf(mediators);
    this.out = out;
  }

  /** Prints the whole ledger. */
  public void print(String title, VoiceLedger ledger) {
    line(0, title + ": voices");
    line(0, counts(ledger));
    if (ledger.statements() == 0) {
      line(0, "No statements, so there are no voices.");
      return;
    }
    if (ledger.derived()) {
      line(
          0,
          "case.yml names no parties; taken are those who say most about others and of whom most is"
              + " said: "
              + ledger.parties().stream().map(this::name).collect(Collectors.joining(", "))
              + ". To choose, write parties: ["
              + String.join(", ", ledger.parties())
              + "].");
    }
    ledger.governments().forEach(this::government);
    List<Voice> appeals = ledger.appeals();
    if (!ledger.international().isEmpty() || !appeals.isEmpty()) {
      line(0, "");
      line(0, "International voices");
      ledger.international().forEach(this::international);
      appeals.forEach(this::international);
    }
    int unplaced = ledger.unplaced().stream().mapToInt(v -> v.utterances().size()).sum();
    if (unplaced > 0) {
      line(0, "");
      line(
          0,
          count(unplaced, "statement")
              + " by speakers of whom it is not known for whom they speak, in no comparison;"
              + (appeals.isEmpty() ? "" : " shown are their appeals and offers,")
              + " --format json has "
              + (unplaced == 1 ? "it." : "all."));
    }
    line(0, "");
    line(0, "Definitions: docs/voices.md. The sentences decide; tones and pairs are a program's.");
  }

  private static String counts(VoiceLedger ledger) {
    StringBuilder line = new StringBuilder();
    line.append(
        ledger.window().bounded()
            ? (ledger.window().from() == null ? "until" : ledger.window().from() + " to")
                + " "
                + (ledger.window().to() == null ? "the last day" : ledger.window().to())
            : "all days");
    line.append(": ").append(count(ledger.statements(), "statement"));
    if (ledger.undated() > 0) {
      line.append("; ")
          .append(ledger.undated())
          .append(
              ledger.window().bounded()
                  ? " undated left out"
                  : " of them undated, which are in no shift and in no comparison with deeds");
    }
    if (ledger.outside() > 0) {
      line.append("; ").append(ledger.outside()).append(" on other days left out");
    }
    return line.append('.').toString();
  }

  private void government(GovernmentVoices government) {
    int said = government.voices().stream().mapToInt(v -> v.utterances().size()).sum();
    line(0, "");
    line(
        0,
        name(government.code())
            + " ("
            + government.code()
            + "): "
            + count(government.voices().size(), "voice")
            + ", "
            + count(said, "statement"));
    if (government.silent()) {
      line(2, "Nobody speaks for it in the documents read.");
    }
    government.voices().forEach(voice -> voice(voice, government.toned()));
    if (!government.others().isEmpty()) {
      line(
          2,
          "Besides, in no comparison, since no office of this government is known for them on the day: "
              + government.others().stream()
                  .map(v -> VoiceNames.of(v, names) + " (" + v.utterances().size() + ")")
                  .collect(Collectors.joining(", ")));
    }
    divergences(government.divergences());
    government.coherence().forEach(this::coherence);
    government.shifts().forEach(this::shift);
    government.dealings().forEach(new DealingLines(this)::print);
  }

  private void voice(Voice voice, Set<String> toned) {
    List<String> tones = new ArrayList<>();
    for (String party : toned) {
      voice
          .meanTone(party)
          .ifPresent(
              mean ->
                  tones.add(
                      "toward "
                          + name(party)
                          + " "
                          + tone(mean)
                          + " in "
                          + voice.toward(party).size()));
    }
    String offices = VoiceNames.offices(voice, names);
    line(
        2,
        "- "
            + VoiceNames.of(voice, names)
            + (offices.isEmpty() ? "" : ", " + offices)
            + ": "
            + count(voice.utterances().size(), "statement")
            + (tones.isEmpty() ? "" : "; mean tone " + String.join(", ", tones)));
  }

  private void divergences(List<Divergence> divergences) {
    int number = 0;
    for (Divergence divergence : divergences.subList(0, Math.min(SHOWN, divergences.size()))) {
      Divergence.Weight weight = divergence.weight();
      line(0, "");
      line(
          2,
          "Divergence "
              + ++number
              + ", about "
              + name(divergence.party())
              + ": "
              + VoiceNames.of(divergence.conflict()));
      SideBySide.lines(
              said(divergence.first(), divergence.one()),
              said(divergence.second(), divergence.other()))
          .forEach(line -> out.println("    " + line));
      line(
          4,
          String.format(
                  Locale.ROOT,
                  "ranked %.2f of 1: tones apart %.2f, topics in common %.2f, close in days %.2f,"
                      + " seniority %.2f, exact words %.2f",
                  weight.score(),
                  weight.gap(),
                  weight.topics(),
                  weight.closeness(),
                  weight.seniority(),
                  weight.quoted())
              + (divergence.more() == 0
                  ? ""
                  : "; " + count(divergence.more(), "more pair") + " of these two"));
    }
    if (divergences.size() > SHOWN) {
      line(2, (divergences.size() - SHOWN) + " more divergences: --format json has them.");
    }
  }

  private List<String> said(Voice voice, Utterance utterance) {
    String office = utterance.statement().office();
    return List.of(
        VoiceNames.of(voice, names)
            + (office.isEmpty() || office.equals(voice.key()) ? "" : ", " + name(office)),
        source(utterance),
        sentence(utterance));
  }

  String source(Utterance utterance) {
    return date(utterance.statement().when())
        + ", "
        + utterance.statement().kind().name().toLowerCase(Locale.ROOT)
        + (utterance.medium().isEmpty() ? "" : ", " + utterance.medium())
        + ", "
        + outlet(utterance.filed().report());
  }

  private static String outlet(Report report) {
    return report.outlet().isEmpty() ? report.file() : report.outlet();
  }

  static String sentence(Utterance utterance) {
    return utterance.statement().evidence().words().replaceAll("\\s+", " ");
  }

  static String date(@Nullable When when) {
    if (when == null) {
      return "undated";
    }
    return (when.source() == When.Source.PUBLICATION ? "reported " : "")
        + when.begin()
        + (when.begin().equals(when.end()) ? "" : " to " + when.end());
  }

  private void coherence(Coherence coherence) {
    Double value = coherence.value();
    line(0, "");
    line(
        2,
        "Coherence toward "
            + name(coherence.party())
            + ": "
            + (value == null
                ? "not told, " + coherence.reason()
                : String.format(
                    Locale.ROOT,
                    "%.2f (95 %% interval %.2f to %.2f), on %d voices and %d statements",
                    value,
                    coherence.low(),
                    coherence.high(),
                    coherence.voices().size(),
                    coherence.statements())));
  }

  private void shift(Shift shift) {
    line(0, "");
    line(
        2,
        "Shift of "
            + VoiceNames.of(shift.voice(), names)
            + " toward "
            + name(shift.party())
            + ": from "
            + (shift.warmer() ? "hostile to conciliatory" : "conciliatory to hostile"));
    SideBySide.lines(
            List.of(source(shift.before()), sentence(shift.before())),
            List.of(source(shift.after()), sentence(shift.after())))
        .forEach(line -> out.println("    " + line));
  }

  private void international(Voice voice) {
    String offices = VoiceNames.offices(voice, names);
    line(
        2,
        "- "
            + VoiceNames.of(voice, names)
            + (offices.isEmpty() ? "" : ", " + offices)
            + (voice.side().isEmpty() ? ", not known for whom" : ", for " + name(voice.side()))
            + (mediators.contains(voice.side()) ? " (mediator)" : ""));
    for (Utterance utterance : voice.utterances()) {
      Statement statement = utterance.statement();
      line(
          4,
          source(utterance)
              + participants(", to ", statement.addressees())
              + participants(", about ", others(voice, statement.about()))
              + ":");
      line(6, sentence(utterance));
    }
  }

  /** Whom it is about besides its own side. */
  private static List<Participant> others(Voice voice, List<Participant> about) {
    return about.stream().filter(p -> !p.side().equals(voice.side())).toList();
  }

  private static String participants(String before, List<Participant> participants) {
    return participants.isEmpty()
        ? ""
        : before
            + participants.stream()
                .map(Participant::label)
                .distinct()
                .collect(Collectors.joining(", "));
  }

  String name(String id) {
    return names.apply(id);
  }

  static String event(FiledEvent filed) {
    return date(filed.event().when())
        + ", "
        + filed.event().type()
        + (filed.event().mode().isEmpty() ? "" : " " + filed.event().mode())
        + ", "
        + outlet(filed.report());
  }

  static String tone(double tone) {
    return Math.abs(tone) < 0.005 ? "0" : String.format(Locale.ROOT, "%+.2f", tone);
  }

  static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  void line(int indent, String text) {
    for (String line : SideBySide.wrapped(text, WIDTH - indent)) {
      out.println((" ".repeat(indent) + line).stripTrailing());
    }
  }
}
