package org.rapporteur.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Problem;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Tone;

/** Lays one document with all its records out as rows. */
final class DocumentWriter {

  /** The tables whose rows belong to one document. */
  static final List<String> OF_A_DOCUMENT =
      List.of(
          "sentence",
          "actor",
          "tenure",
          "event",
          "statement",
          "participant",
          "tone",
          "problem",
          "notice",
          "commitment",
          "round_report",
          "blame",
          "conduct");

  private final Tables tables;

  DocumentWriter(Tables tables) {
    this.tables = tables;
  }

  void write(Filing filing) throws SQLException {
    Document document = filing.document();
    Coded coded = filing.coded();
    tables.add(
        "document",
        document.id(),
        document.origin().file(),
        document.origin().sha256(),
        document.origin().member(),
        Words.wellFormed(document.outlet()),
        Words.wellFormed(document.address()),
        Words.wellFormed(document.title()),
        document.published(),
        document.language(),
        Words.wellFormed(document.text()),
        coded != null,
        filing.codedWith());
    int ordinal = 0;
    for (Problem problem : filing.problems()) {
      problem(document.id(), ordinal++, problem);
    }
    if (coded != null) {
      records(document.id(), coded);
    }
  }

  void problem(String document, int ordinal, Problem problem) throws SQLException {
    tables.add(
        "problem",
        document,
        Words.wellFormed(problem.file()),
        ordinal,
        problem.kind(),
        Words.wellFormed(problem.position()),
        Words.wellFormed(problem.message()),
        Words.wellFormed(problem.remedy()));
  }

  private void records(String document, Coded coded) throws SQLException {
    for (Sentence sentence : coded.annotated().sentences()) {
      tables.add(
          "sentence",
          document,
          sentence.index(),
          sentence.paragraph(),
          sentence.span().begin(),
          sentence.span().end());
    }
    for (Map.Entry<String, Actor> entry : new TreeMap<>(coded.annotated().actors()).entrySet()) {
      actor(document, entry.getValue());
    }
    Participants participants = new Participants(tables, document);
    int ordinal = 0;
    for (Event event : coded.events()) {
      event(document, ordinal++, event, participants);
    }
    ordinal = 0;
    for (Statement statement : coded.statements()) {
      statement(document, ordinal++, statement, participants);
    }
    promises(coded, new AccordWriter(tables, document, participants));
    TalksWriter talks = new TalksWriter(tables, document, participants);
    ordinal = 0;
    for (RoundReport round : coded.rounds()) {
      talks.round(ordinal++, round);
    }
  }

  private static void promises(Coded coded, AccordWriter accords) throws SQLException {
    int ordinal = 0;
    for (AccordNotice notice : coded.notices()) {
      accords.notice(ordinal++, notice);
    }
    accords.text(coded.commitments());
    ordinal = 0;
    for (Conduct conduct : coded.conducts()) {
      accords.conduct(ordinal++, conduct);
    }
  }

  private void actor(String document, Actor actor) throws SQLException {
    tables.add(
        "actor",
        document,
        actor.id(),
        Words.wellFormed(actor.name()),
        actor.kind(),
        actor.country(),
        actor.sector(),
        actor.parent(),
        actor.names().stream().map(Words::wellFormed).toList());
    int ordinal = 0;
    for (Tenure tenure : actor.tenures()) {
      tables.add(
          "tenure",
          document,
          actor.id(),
          ordinal++,
          tenure.office(),
          tenure.begin(),
          tenure.end(),
          tenure.acting());
    }
  }

  private void event(String document, int ordinal, Event event, Participants participants)
      throws SQLException {
    Toll toll = event.toll();
    Attribution word = event.attribution();
    new NewRow(document)
        .add(ordinal, event.id(), event.type(), event.mode(), event.contexts(), event.cameo())
        .add(event.goldstein())
        .when(event.when())
        .place(event.where())
        .add(toll == null ? null : toll.killed(), toll == null ? null : toll.wounded())
        .add(event.modality())
        .span(word == null ? null : word.cue())
        .evidence(event.evidence())
        .span(event.trigger())
        .add(event.rule(), event.confidence())
        .into(tables, "event");
    participants.all(event.id(), "SOURCE", event.sources());
    participants.all(event.id(), "TARGET", event.targets());
    participants.one(event.id(), "ATTRIBUTION", word == null ? null : word.source());
  }

  private void statement(String document, int place, Statement statement, Participants participants)
      throws SQLException {
    int[] content =
        statement.content().stream().flatMapToInt(s -> IntStream.of(s.begin(), s.end())).toArray();
    new NewRow(document)
        .add(place, statement.id(), statement.kind(), statement.directness(), statement.office())
        .add(statement.cameo())
        .when(statement.when())
        .span(statement.cue())
        .add(content)
        .evidence(statement.evidence())
        .add(statement.rule())
        .span(statement.source())
        .add(statement.conditional(), statement.topics())
        .into(tables, "statement");
    participants.one(statement.id(), "SPEAKER", statement.speaker());
    participants.all(statement.id(), "ADDRESSEE", statement.addressees());
    participants.all(statement.id(), "ABOUT", statement.about());
    int ordinal = 0;
    for (Tone tone : statement.tones()) {
      tone(document, statement.id(), ordinal++, tone);
    }
  }

  private void tone(String document, String record, int ordinal, Tone tone) throws SQLException {
    new NewRow(document)
        .add(record, ordinal)
        .participant(tone.toward())
        .add(tone.value())
        .add(
            tone.cues().stream()
                .flatMapToInt(c -> IntStream.of(c.span().begin(), c.span().end()))
                .toArray())
        .add(tone.cues().stream().map(Tone.Cue::entry).toList())
        .add(tone.cues().stream().mapToDouble(Tone.Cue::weight).toArray())
        .into(tables, "tone");
  }
}
