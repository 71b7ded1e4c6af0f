package org.rapporteur.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** Lays one document with all its records out as rows. */
final class DocumentWriter {

  /** The tables whose rows belong to one document. */
  static final List<String> OF_A_DOCUMENT =
      List.of(
          "sentence", "actor", "tenure", "event", "statement", "participant", "tone", "problem");

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
    int ordinal = 0;
    for (Event event : coded.events()) {
      event(document, ordinal++, event);
    }
    ordinal = 0;
    for (Statement statement : coded.statements()) {
      statement(document, ordinal++, statement);
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

  private void event(String document, int ordinal, Event event) throws SQLException {
    When when = event.when();
    Place where = event.where();
    Toll toll = event.toll();
    Attribution word = event.attribution();
    tables.add(
        "event",
        document,
        ordinal,
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.goldstein(),
        when == null ? null : when.begin(),
        when == null ? null : when.end(),
        when == null ? null : when.precision(),
        when == null ? null : when.source(),
        where == null ? null : where.id(),
        where == null ? null : where.name(),
        where == null ? null : where.country(),
        where == null ? null : where.latitude(),
        where == null ? null : where.longitude(),
        toll == null ? null : toll.killed(),
        toll == null ? null : toll.wounded(),
        event.modality(),
        word == null ? null : word.cue().begin(),
        word == null ? null : word.cue().end(),
        event.evidence().span().begin(),
        event.evidence().span().end(),
        check(document, event.evidence()),
        event.trigger().begin(),
        event.trigger().end(),
        event.rule(),
        event.confidence());
    participants(document, event.id(), "SOURCE", event.sources());
    participants(document, event.id(), "TARGET", event.targets());
    if (word != null && word.source() != null) {
      participant(document, event.id(), "ATTRIBUTION", 0, word.source());
    }
  }

  private void statement(String document, int place, Statement statement) throws SQLException {
    When when = statement.when();
    Span cue = statement.cue();
    Span source = statement.source();
    int[] content =
        statement.content().stream().flatMapToInt(s -> IntStream.of(s.begin(), s.end())).toArray();
    tables.add(
        "statement",
        document,
        place,
        statement.id(),
        statement.kind(),
        statement.directness(),
        statement.office(),
        statement.cameo(),
        when == null ? null : when.begin(),
        when == null ? null : when.end(),
        when == null ? null : when.precision(),
        when == null ? null : when.source(),
        cue == null ? null : cue.begin(),
        cue == null ? null : cue.end(),
        content,
        statement.evidence().span().begin(),
        statement.evidence().span().end(),
        check(document, statement.evidence()),
        statement.rule(),
        source == null ? null : source.begin(),
        source == null ? null : source.end(),
        statement.conditional(),
        statement.topics());
    if (statement.speaker() != null) {
      participant(document, statement.id(), "SPEAKER", 0, statement.speaker());
    }
    participants(document, statement.id(), "ADDRESSEE", statement.addressees());
    participants(document, statement.id(), "ABOUT", statement.about());
    int ordinal = 0;
    for (Tone tone : statement.tones()) {
      tone(document, statement.id(), ordinal++, tone);
    }
  }

  private void tone(String document, String record, int ordinal, Tone tone) throws SQLException {
    Participant toward = tone.toward();
    Span span = toward.span();
    tables.add(
        "tone",
        document,
        record,
        ordinal,
        toward.actor(),
        Words.wellFormed(toward.label()),
        toward.country(),
        toward.sector(),
        span == null ? null : span.begin(),
        span == null ? null : span.end(),
        tone.value(),
        tone.cues().stream()
            .flatMapToInt(c -> IntStream.of(c.span().begin(), c.span().end()))
            .toArray(),
        tone.cues().stream().map(Tone.Cue::entry).toList(),
        tone.cues().stream().mapToDouble(Tone.Cue::weight).toArray());
  }

  private void participants(
      String document, String record, String role, List<Participant> participants)
      throws SQLException {
    int ordinal = 0;
    for (Participant participant : participants) {
      participant(document, record, role, ordinal++, participant);
    }
  }

  private void participant(
      String document, String record, String role, int ordinal, Participant participant)
      throws SQLException {
    Span span = participant.span();
    tables.add(
        "participant",
        document,
        record,
        role,
        ordinal,
        participant.actor(),
        Words.wellFormed(participant.label()),
        participant.country(),
        participant.sector(),
        span == null ? null : span.begin(),
        span == null ? null : span.end());
  }

  private static String check(String document, Evidence evidence) {
    if (!evidence.document().equals(document)) {
      throw new IllegalArgumentException(
          "a record of document " + document + " points into " + evidence.document());
    }
    return Words.check(evidence.words());
  }
}
