package org.rapporteur.desk.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** Builds coded documents about invented states, a sentence at a time. */
final class Invented {

  static final Participant ARDANIA = new Participant("ARD", "Ardania", "ARD", "", null);
  static final Participant VELMARK = new Participant("VLM", "Velmark", "VLM", "", null);
  static final Participant RELD =
      new Participant("person:tomas-reld", "Tomas Reld", "VLM", "GOV", null);

  static final Participant HASK =
      new Participant("person:mira-hask", "Mira Hask", "VLM", "GOV", null);
  static final Participant TANN =
      new Participant("person:olin-tann", "Olin Tann", "VLM", "GOV", null);
  static final Participant OSK = new Participant("person:pel-osk", "Pel Osk", "LOR", "GOV", null);

  private final Document document;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<AccordNotice> notices = new ArrayList<>();
  private final List<Conduct> conducts = new ArrayList<>();
  private final List<RoundReport> rounds = new ArrayList<>();

  Invented(String outlet, @Nullable LocalDate published, String text) {
    String id = sha(outlet + text);
    this.document =
        new Document(
            id,
            new Origin(outlet + ".txt", id, 0),
            outlet,
            "https://outlet.example/" + outlet.replace(' ', '-'),
            "Report of " + outlet,
            published,
            "eng",
            text);
  }

  private static String sha(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Span find(String words) {
    int begin = document.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  private void sentence(Span span) {
    if (sentences.stream().noneMatch(s -> s.span().equals(span))) {
      sentences.add(new Sentence(sentences.size(), 0, span, List.of(), List.of()));
    }
  }

  Invented event(
      String sentence,
      String trigger,
      PloverType type,
      Modality modality,
      Participant source,
      @Nullable Participant target) {
    Span span = find(sentence);
    sentence(span);
    LocalDate day = document.published();
    events.add(
        new Event(
            sha(document.id() + sentence + type),
            type,
            "",
            List.of(),
            "010",
            type.score(),
            List.of(source),
            target == null ? List.of() : List.of(target),
            day == null ? null : When.day(day, When.Source.TEXT),
            null,
            null,
            modality,
            null,
            Evidence.of(document, span),
            find(trigger),
            "verb " + trigger,
            0.75));
    return this;
  }

  /** A statement with its tone toward Ardania. */
  Invented toned(String sentence, String content, Participant speaker, String office, double tone) {
    return statement(
        sentence,
        content,
        Statement.Directness.INDIRECT,
        speaker,
        office,
        List.of(new Tone(ARDANIA, tone, List.of(new Tone.Cue(find(content), "all of it", tone)))));
  }

  Invented statement(
      String sentence, String content, Statement.Directness directness, Participant speaker) {
    return statement(sentence, content, directness, speaker, "", List.of());
  }

  private Invented statement(
      String sentence,
      String content,
      Statement.Directness directness,
      Participant speaker,
      String office,
      List<Tone> tones) {
    Span span = find(sentence);
    sentence(span);
    LocalDate day = document.published();
    statements.add(
        new Statement(
            sha(document.id() + content),
            Statement.Kind.CLAIM,
            directness,
            speaker,
            null,
            office,
            List.of(),
            List.of(ARDANIA),
            false,
            List.of(),
            tones,
            "010",
            day == null ? null : When.day(day, When.Source.PUBLICATION),
            null,
            List.of(find(content)),
            Evidence.of(document, span),
            "cue said"));
    return this;
  }

  /** An accord of Ardania and Velmark, with the promise of a joint body, or with none. */
  Invented notice(
      AccordNotice.Kind kind,
      String sentence,
      String name,
      @Nullable String promising,
      @Nullable String promise) {
    Span span = find(sentence);
    sentence(span);
    LocalDate day = document.published();
    List<Commitment> promised = new ArrayList<>();
    if (promising != null && promise != null) {
      sentence(find(promising));
      promised.add(
          new Commitment(
              sha(document.id() + promise),
              Commitment.Force.FIRM,
              Commitment.Bearing.JOINT,
              List.of(ARDANIA, VELMARK),
              "set",
              find(promise),
              null,
              List.of(),
              null,
              null,
              true,
              List.of(new Commitment.Placed("joint_mechanism", 0.9)),
              null,
              null,
              find(promise),
              Evidence.of(document, find(promising)),
              "will"));
    }
    notices.add(
        new AccordNotice(
            sha(document.id() + name),
            find(name),
            kind,
            List.of(ARDANIA, VELMARK),
            List.of(RELD),
            List.of(),
            day == null ? null : When.day(day, When.Source.PUBLICATION),
            null,
            AccordNotice.Status.AGREED,
            promised,
            null,
            find(name),
            Evidence.of(document, span),
            "agreed on"));
    return this;
  }

  /** A deed of one side under the heading of crossings, on somebody's word. */
  Invented conduct(String sentence, Conduct.Sort sort, Participant actor, Participant source) {
    return conduct(
        sentence, sort, List.of("crossings_and_transit"), null, null, List.of(actor), source);
  }

  /** A stage of a joint body, as the report says itself. */
  Invented body(String sentence, String body, Conduct.Stage stage) {
    return conduct(
        sentence, Conduct.Sort.STEP, List.of("joint_mechanism"), stage, body, List.of(), null);
  }

  private Invented conduct(
      String sentence,
      Conduct.Sort sort,
      List<String> headings,
      Conduct.@Nullable Stage stage,
      @Nullable String body,
      List<Participant> actors,
      @Nullable Participant source) {
    Span span = find(sentence);
    sentence(span);
    LocalDate day = document.published();
    conducts.add(
        new Conduct(
            sha(document.id() + sentence),
            sort,
            headings,
            stage,
            body == null ? null : find(body),
            Modality.DONE,
            actors,
            List.of(),
            "do",
            span,
            null,
            day == null ? null : When.day(day, When.Source.TEXT),
            null,
            source,
            span,
            Evidence.of(document, span),
            "deed of test"));
    return this;
  }

  /** Talks of Ardania and Velmark, or where they are only offered the offer of the speaker. */
  Invented talks(
      String sentence, Outcome outcome, @Nullable Participant source, @Nullable When when) {
    Span span = find(sentence);
    sentence(span);
    boolean offer = outcome == Outcome.OFFERED;
    String id = sha(document.id() + sentence + outcome);
    int sticking = sentence.indexOf("over ");
    rounds.add(
        new RoundReport(
            "r-" + id.substring(0, 16),
            "t-" + id.substring(0, 16),
            outcome,
            null,
            null,
            offer && source != null ? List.of(source) : List.of(),
            List.of(ARDANIA, VELMARK),
            List.of(),
            0,
            0,
            when,
            document.published(),
            List.of(),
            sticking < 0 ? null : new Span(span.begin() + sticking, span.end() - 1),
            null,
            List.of(),
            source,
            span,
            Evidence.of(document, span),
            "outcome of test"));
    return this;
  }

  /** Whose fault the talks told last are said to be; in words of the document. */
  Invented blaming(String words, Participant at, Participant by) {
    RoundReport last = rounds.remove(rounds.size() - 1);
    rounds.add(last.of(last.key(), List.of(new RoundReport.Blame(List.of(at), by, find(words)))));
    return this;
  }

  Coded coded() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Participant one : List.of(ARDANIA, VELMARK)) {
      actors.put(one.actor(), actor(one, Actor.Kind.STATE));
    }
    for (Participant one : List.of(RELD, HASK, TANN, OSK)) {
      actors.put(one.actor(), actor(one, Actor.Kind.PERSON));
    }
    return new Coded(
        new Annotated(document, sentences, List.of(), List.of(), List.of(), actors),
        events,
        statements,
        notices,
        List.of(),
        rounds,
        conducts,
        List.of());
  }

  private static Actor actor(Participant participant, Actor.Kind kind) {
    return new Actor(
        participant.actor(),
        participant.label(),
        kind,
        participant.country(),
        participant.sector(),
        "",
        List.of(),
        List.of());
  }

  /** The brief with other accords and figures. */
  static Brief with(Brief brief, AccordSections accords, List<Figure> figures) {
    return with(brief, accords, figures, brief.evidence());
  }

  /** The brief with other accords, figures and evidence. */
  static Brief with(
      Brief brief, AccordSections accords, List<Figure> figures, List<Brief.Proof> evidence) {
    return new Brief(
        brief.title(),
        brief.summary(),
        brief.period(),
        brief.cutOff(),
        brief.glance(),
        accords,
        brief.talks(),
        brief.happenings(),
        brief.background(),
        brief.people(),
        brief.dyads(),
        brief.voicing(),
        brief.voices(),
        brief.answers(),
        brief.reports(),
        brief.faults(),
        evidence,
        figures,
        brief.program(),
        brief.knowledge());
  }
}
