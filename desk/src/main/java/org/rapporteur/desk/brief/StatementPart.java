package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.desk.brief.Brief.Said;
import org.rapporteur.desk.brief.Brief.Toned;
import org.rapporteur.desk.brief.Brief.Voice;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Directness;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** Who said what, by speaker; exact words in quote marks and only those. */
final class StatementPart {

  private final Dossier dossier;
  private final Ledger ledger;
  private final Set<String> international;
  private final Set<String> compared;
  private final Map<String, Said> shown = new HashMap<>();
  private int number;

  StatementPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.international =
        Stream.concat(
                dossier.voices().international().stream(), dossier.voices().appeals().stream())
            .flatMap(voice -> voice.utterances().stream())
            .map(utterance -> utterance.statement().id())
            .collect(Collectors.toSet());
    this.compared =
        dossier.voices().governments().stream()
            .flatMap(government -> government.voices().stream())
            .flatMap(voice -> voice.utterances().stream())
            .map(utterance -> utterance.statement().id())
            .collect(Collectors.toSet());
  }

  List<Voice> voices() {
    Map<String, List<FiledStatement>> bySpeaker = new LinkedHashMap<>();
    for (FiledStatement filed : dossier.statements().values()) {
      // third parties have a section of their own
      if (!concerns(filed.statement()) || international.contains(filed.statement().id())) {
        continue;
      }
      bySpeaker
          .computeIfAbsent(Ledger.speaker(filed.statement()), key -> new ArrayList<>())
          .add(filed);
    }
    return bySpeaker.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<FiledStatement>> e) -> e.getKey().isEmpty())
                .thenComparing(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> voice(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Made by, to or about a party or mediator; all do if no party is named. */
  private boolean concerns(Statement statement) {
    if (dossier.config().parties().isEmpty() || compared.contains(statement.id())) {
      return true;
    }
    return Stream.of(
            Stream.ofNullable(statement.speaker()),
            statement.addressees().stream(),
            statement.about().stream())
        .flatMap(participants -> participants)
        .map(Participant::side)
        .anyMatch(side -> dossier.party(side) || dossier.config().mediators().contains(side));
  }

  private Voice voice(String key, List<FiledStatement> statements) {
    String name = key.isEmpty() ? "Speaker not named" : Wording.capital(dossier.name(key));
    List<Said> said =
        statements.stream()
            .sorted(Comparator.comparing(StatementPart::day).thenComparing(f -> f.statement().id()))
            .map(this::shown)
            .toList();
    return new Voice(
        name,
        ledger.figure(Unit.STATEMENTS, statements.stream().map(f -> f.statement().id()).toList()),
        said);
  }

  private static LocalDate day(FiledStatement filed) {
    When when = filed.statement().when();
    LocalDate published = filed.report().published();
    return when != null ? when.begin() : published != null ? published : LocalDate.MAX;
  }

  /** A statement as it is shown, wherever it is. */
  Said shown(FiledStatement filed) {
    Said said = shown.get(filed.statement().id());
    if (said == null) {
      said = said(filed);
      shown.put(filed.statement().id(), said);
    }
    return said;
  }

  private List<Toned> tones(Statement statement) {
    List<Toned> tones = new ArrayList<>();
    String side = org.rapporteur.casefile.voice.Voice.side(statement);
    for (Tone tone : statement.tones()) {
      String party = tone.toward().side();
      Double value = Utterance.tone(statement, party);
      // what a side's words do to itself is no tone toward anybody
      if (value != null
          && !party.equals(side)
          && tones.stream().noneMatch(t -> t.party().equals(party))) {
        tones.add(
            new Toned(statement.id(), party, dossier.name(party), value, cues(statement, party)));
      }
    }
    return tones;
  }

  private static List<String> cues(Statement statement, String party) {
    Span whole = statement.evidence().span();
    return statement.tones().stream()
        .filter(tone -> tone.toward().side().equals(party))
        .flatMap(tone -> tone.cues().stream())
        .map(Tone.Cue::span)
        .filter(whole::covers)
        .distinct()
        .sorted()
        .map(
            span ->
                Wording.line(
                    statement
                        .evidence()
                        .words()
                        .substring(span.begin() - whole.begin(), span.end() - whole.begin())))
        .toList();
  }

  private Said said(FiledStatement filed) {
    Statement statement = filed.statement();
    String anchor = "s" + ++number;
    Document document = dossier.document(filed.report().document()).document();
    boolean quoted = statement.directness() == Directness.DIRECT;
    // each quotation in marks of its own: what stands between was not said
    String words =
        statement.content().stream()
            .map(span -> Wording.line(span.of(document.text())))
            .collect(Collectors.joining(quoted ? "” … “" : " … "));
    Participant speaker = statement.speaker();
    String as =
        speaker == null || speaker.label().equals(dossier.name(Ledger.speaker(statement)))
            ? ""
            : speaker.label();
    return new Said(
        anchor,
        Wording.date(statement.when()),
        Wording.kind(statement.kind()),
        statement.office().isEmpty() ? as : dossier.name(statement.office()),
        Wording.to(statement),
        Wording.manner(statement.directness()),
        quoted,
        quoted ? "" : around(statement, true),
        quoted || statement.content().size() > 1 ? words : bare(words, statement.directness()),
        quoted ? "" : around(statement, false),
        Utterance.of(filed).medium(),
        tones(statement),
        Ledger.outlets(filed.report()),
        ledger.used(ledger.proof(statement), anchor));
  }

  /** The sentence before or after the content, without which a paraphrase is hard to read. */
  private static String around(Statement statement, boolean before) {
    if (statement.content().size() != 1) {
      return "";
    }
    Span content = statement.content().get(0);
    Span whole = statement.evidence().span();
    String words = statement.evidence().words();
    String part =
        before
            ? words.substring(0, content.begin() - whole.begin()).stripLeading()
            : words.substring(content.end() - whole.begin()).stripTrailing();
    return part.replaceAll("\\s+", " ");
  }

  /** A paraphrase never stands in quote marks, whatever the span took along. */
  private static String bare(String words, Directness directness) {
    String within = words.replaceAll("^[\"“”„«»'‘’]+|[\"“”„«»'‘’]+$", "");
    boolean partly = within.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
    return directness == Directness.INDIRECT && !partly ? within : words;
  }
}
