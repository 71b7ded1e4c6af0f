package org.rapporteur.casefile.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Directness;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** What is told of the invented states Ardania, Velmark and Lormia, a sentence at a time. */
final class Told {

  static final Participant ARDANIA = new Participant("ARD", "Ardania", "ARD", "", null);
  static final Participant VELMARK = new Participant("VLM", "Velmark", "VLM", "", null);
  static final Participant LORMIA = new Participant("LOR", "Lormia", "LOR", "", null);
  static final Participant RELD = person("tomas-reld", "Tomas Reld", "VLM");
  static final Participant HASK = person("mira-hask", "Mira Hask", "VLM");
  static final Participant TANN = person("olin-tann", "Olin Tann", "VLM");
  static final String INTERIOR = "VLM.INTERIOR.MINISTER";
  static final String DEFENCE = "VLM.DEFENCE.MINISTER";

  private final List<FiledStatement> statements = new ArrayList<>();
  private final List<FiledEvent> events = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();

  static Participant person(String id, String name, String country) {
    return new Participant("person:" + id, name, country, "", null);
  }

  /** A statement to be filled in; each is a document of its own. */
  final class Saying {
    private final String id = String.format("%064x", statements.size() + 1);
    private final Participant speaker;
    private final String words;
    private String office = "";
    private Kind kind = Kind.CLAIM;
    private Directness directness = Directness.INDIRECT;
    private @Nullable LocalDate day = LocalDate.of(2031, 5, 10);
    private List<String> topics = List.of();
    private final List<Participant> about = new ArrayList<>();
    private final List<Tone> tones = new ArrayList<>();

    Saying(Participant speaker, String words) {
      this.speaker = speaker;
      this.words = words;
    }

    Saying as(String held) {
      office = held;
      return this;
    }

    Saying does(Kind act) {
      kind = act;
      return this;
    }

    Saying quoted() {
      directness = Directness.DIRECT;
      return this;
    }

    Saying on(@Nullable LocalDate said) {
      day = said;
      return this;
    }

    Saying of(String... named) {
      topics = List.of(named);
      return this;
    }

    Saying about(Participant party) {
      about.add(party);
      return this;
    }

    Saying toward(Participant party, double value) {
      about.add(party);
      tones.add(new Tone(party, value, List.of()));
      return this;
    }

    /** An event that the words tell of. */
    Saying telling(
        PloverType type, Modality modality, Participant source, @Nullable Participant target) {
      Evidence evidence = evidence();
      events.add(
          new FiledEvent(
              event(id + "-e" + events.size(), type, modality, source, target, day, evidence),
              report(id)));
      return this;
    }

    private Evidence evidence() {
      return new Evidence(id, new Span(10, 10 + words.length()), words);
    }

    Told end() {
      Evidence evidence = evidence();
      statements.add(
          new FiledStatement(
              new Statement(
                  "s-" + id.substring(48),
                  kind,
                  directness,
                  speaker,
                  null,
                  office,
                  List.of(),
                  about,
                  false,
                  topics,
                  tones,
                  "010",
                  day == null ? null : When.day(day, When.Source.TEXT),
                  null,
                  List.of(evidence.span()),
                  evidence,
                  "test"),
              report(id)));
      return Told.this;
    }
  }

  private static Event event(
      String id,
      PloverType type,
      Modality modality,
      Participant source,
      @Nullable Participant target,
      @Nullable LocalDate day,
      Evidence evidence) {
    return new Event(
        id,
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
        evidence,
        new Span(evidence.span().begin(), evidence.span().begin() + 2),
        "test",
        0.75);
  }

  private static Report report(String document) {
    return new Report(
        document, document, "Sella Courier", List.of("Sella Courier"), "", null, "", "a.txt");
  }

  Saying says(Participant speaker, String words) {
    return new Saying(speaker, words);
  }

  /** A person's time in an office. */
  Told held(Participant person, String office, LocalDate begin, LocalDate end) {
    actors.add(
        new Actor(
            person.actor(),
            person.label(),
            Actor.Kind.PERSON,
            person.country(),
            "",
            "",
            List.of(),
            List.of(new Tenure(office, begin, end, false))));
    return this;
  }

  /** A deed, told in a document of its own. */
  Told deed(
      PloverType type,
      Modality modality,
      Participant source,
      Participant target,
      @Nullable LocalDate day) {
    String document = String.format("%064x", 1000 + events.size());
    Evidence evidence = new Evidence(document, new Span(0, 12), "It was done.");
    events.add(
        new FiledEvent(
            event("e-" + events.size(), type, modality, source, target, day, evidence),
            report(document)));
    return this;
  }

  VoiceLedger ledger() {
    return ledger(Window.all());
  }

  VoiceLedger ledger(Window window) {
    return VoiceLedger.of(statements, events, actors, List.of("VLM", "ARD"), "", window);
  }

  VoiceLedger withoutParties() {
    return VoiceLedger.of(statements, events, actors, List.of(), "", Window.all());
  }

  GovernmentVoices velmark() {
    return ledger().governments().get(0);
  }
}
