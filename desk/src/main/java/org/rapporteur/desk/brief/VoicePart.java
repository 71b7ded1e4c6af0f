package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.voice.Coherence;
import org.rapporteur.casefile.voice.Divergence;
import org.rapporteur.casefile.voice.GovernmentVoices;
import org.rapporteur.casefile.voice.Shift;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.Voice;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.casefile.voice.WordsAndDeeds;
import org.rapporteur.desk.brief.Brief.Bearing;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.brief.VoiceSections.Accord;
import org.rapporteur.desk.brief.VoiceSections.Dealing;
import org.rapporteur.desk.brief.VoiceSections.Foreign;
import org.rapporteur.desk.brief.VoiceSections.Government;
import org.rapporteur.desk.brief.VoiceSections.Mean;
import org.rapporteur.desk.brief.VoiceSections.Named;
import org.rapporteur.desk.brief.VoiceSections.Pair;
import org.rapporteur.desk.brief.VoiceSections.Parting;
import org.rapporteur.desk.brief.VoiceSections.Speaking;
import org.rapporteur.desk.brief.VoiceSections.Turn;
import org.rapporteur.desk.ledger.VoiceNames;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Statement;

/** Whether governments speak with one voice, and do as they say; and what third parties say. */
final class VoicePart {

  private static final int GOVERNMENTS = 6;
  private static final int PAIRS = 3;
  private static final int PARTING = 5;

  private final Dossier dossier;
  private final Ledger ledger;
  private final StatementPart statements;

  VoicePart(Dossier dossier, Ledger ledger, StatementPart statements) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.statements = statements;
  }

  VoiceSections sections() {
    VoiceLedger voices = dossier.voices();
    List<GovernmentVoices> shown =
        voices.governments().stream().filter(g -> !g.silent()).limit(GOVERNMENTS).toList();
    return new VoiceSections(
        Wording.period(voices.window().from(), voices.window().to()),
        voices.window().bounded() ? voices.undated() : 0,
        voices.derived() ? voices.parties().stream().map(dossier::name).toList() : List.of(),
        shown.stream().map(this::government).toList(),
        voices.governments().stream()
            .limit(GOVERNMENTS)
            .flatMap(g -> g.dealings().stream())
            .map(this::dealing)
            .toList(),
        Stream.concat(voices.international().stream(), voices.appeals().stream())
            .map(this::foreign)
            .toList());
  }

  private Government government(GovernmentVoices government) {
    List<Divergence> divergences = government.divergences();
    return new Government(
        government.code(),
        Wording.capital(dossier.name(government.code())),
        figure(government.voices().stream().flatMap(v -> v.utterances().stream()).toList()),
        divergences.stream().limit(PAIRS).map(this::pair).toList(),
        Math.max(0, divergences.size() - PAIRS),
        government.coherence().stream().map(this::accord).toList(),
        government.shifts().stream().map(this::turn).toList(),
        government.voices().stream()
            .map(voice -> speaking(voice, List.copyOf(government.toned())))
            .toList());
  }

  private Figure figure(List<Utterance> utterances) {
    return ledger.figure(
        Unit.STATEMENTS, utterances.stream().map(u -> u.statement().id()).toList());
  }

  private String name(Voice voice) {
    return Wording.capital(VoiceNames.of(voice, dossier::name));
  }

  private Pair pair(Divergence divergence) {
    return new Pair(
        divergence.party(),
        dossier.name(divergence.party()),
        VoiceNames.of(divergence.conflict()),
        name(divergence.first()),
        statements.shown(divergence.one().filed()),
        divergence.one().statement().id(),
        name(divergence.second()),
        statements.shown(divergence.other().filed()),
        divergence.other().statement().id(),
        divergence.weight(),
        divergence.more());
  }

  private Accord accord(Coherence coherence) {
    List<String> ids =
        coherence.voices().stream()
            .flatMap(voice -> voice.toward(coherence.party()).stream())
            .map(utterance -> utterance.statement().id())
            .toList();
    return new Accord(
        coherence.party(),
        dossier.name(coherence.party()),
        coherence.value(),
        coherence.low(),
        coherence.high(),
        coherence.voices().size(),
        ledger.figure(Unit.STATEMENTS, ids),
        coherence.reason());
  }

  private Turn turn(Shift shift) {
    return new Turn(
        name(shift.voice()),
        dossier.name(shift.party()),
        shift.warmer() ? "from hostile to conciliatory" : "from conciliatory to hostile",
        statements.shown(shift.before().filed()),
        statements.shown(shift.after().filed()));
  }

  private Speaking speaking(Voice voice, List<String> toned) {
    List<Mean> means = new ArrayList<>();
    for (String party : toned) {
      voice
          .meanTone(party)
          .ifPresent(
              mean ->
                  means.add(
                      new Mean(party, dossier.name(party), mean, figure(voice.toward(party)))));
    }
    return new Speaking(
        name(voice),
        voice.offices().stream()
            .filter(office -> !office.equals(voice.key()))
            .map(dossier::name)
            .collect(Collectors.joining("; ")),
        figure(voice.utterances()),
        means);
  }

  private Dealing dealing(WordsAndDeeds dealing) {
    List<Named> kinds = new ArrayList<>();
    for (Statement.Kind kind : dealing.kinds().keySet()) {
      kinds.add(
          new Named(
              Wording.kind(kind),
              figure(dealing.words().stream().filter(w -> w.statement().kind() == kind).toList())));
    }
    List<Named> others = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      List<FiledEvent> events = dealing.others(modality);
      if (!events.isEmpty()) {
        others.add(
            new Named(modality.happened() ? "failed" : Wording.status(modality), events(events)));
      }
    }
    return new Dealing(
        Wording.capital(dossier.name(dealing.side())) + " → " + dossier.name(dealing.party()),
        figure(dealing.words(1)),
        figure(dealing.words(0)),
        figure(dealing.words(-1)),
        kinds,
        events(dealing.deeds(QuadClass.MATERIAL_COOPERATION)),
        events(dealing.deeds(QuadClass.MATERIAL_CONFLICT)),
        others,
        events(dealing.unaimed()),
        dealing.partings().stream().map(this::parting).toList());
  }

  private Figure events(List<FiledEvent> events) {
    return ledger.figure(Unit.EVENTS, events.stream().map(e -> e.event().id()).toList());
  }

  private Parting parting(WordsAndDeeds.Parting parting) {
    List<Utterance> words = parting.words().stream().limit(PARTING).toList();
    return new Parting(
        !parting.kindWords()
            ? "Hostile words, and deeds of co-operation within thirty days"
            : parting.alleged()
                ? "Conciliatory words, and alleged deeds of conflict within thirty days"
                : "Conciliatory words, and deeds of conflict within thirty days",
        words.stream().map(word -> statements.shown(word.filed())).toList(),
        words.stream().map(word -> speaker(word.statement())).toList(),
        figure(parting.words()),
        parting.deeds().stream().limit(PARTING).map(this::deed).toList(),
        events(parting.deeds()));
  }

  private String speaker(Statement statement) {
    String key = Voice.key(statement);
    String name = dossier.name(key);
    return Wording.capital(
        name.equals(key) && statement.speaker() != null ? statement.speaker().label() : name);
  }

  private Bearing deed(FiledEvent filed) {
    Event event = filed.event();
    return new Bearing(
        Wording.date(event.when()),
        Wording.what(event),
        Wording.line(event.evidence().words()),
        ledger.proof(event));
  }

  private Foreign foreign(Voice voice) {
    return new Foreign(
        name(voice),
        voice.side().isEmpty() ? "" : dossier.name(voice.side()),
        dossier.config().mediators().contains(voice.side()),
        figure(voice.utterances()),
        voice.utterances().stream().map(u -> statements.shown(u.filed())).toList());
  }
}
