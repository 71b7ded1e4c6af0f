package org.rapporteur.casefile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** Coded documents about invented states: number n is always the same. */
public final class Synthetic {

  public static final String VERSION = "test 1";

  private static final String STRIKE = "Ardania struck Velmark near Port Sella, officials said 😀.";
  private static final String SAYING = "Minister Tomas Reld told Ardania \"we will not yield\".";
  private static final String TALKS = "The two sides met in spring; Ardania may send aid.";

  private Synthetic() {}

  public static String id(int n) {
    return HexFormat.of()
        .formatHex(Words.sha256().digest(("document " + n).getBytes(StandardCharsets.UTF_8)));
  }

  public static LocalDate published(int n) {
    return LocalDate.of(2031, 3, 1).plusDays(n % 60);
  }

  public static Document document(int n) {
    String text =
        "Report "
            + n
            + " from the border.\n\n"
            + STRIKE
            + " "
            + SAYING
            + "\n\n"
            + TALKS
            + "\n\n"
            + String.join("\n\n", Pacts.SENTENCES)
            + "\n";
    return new Document(
        id(n),
        new Origin("reports/" + n + ".txt", id(n), 0),
        "Outlet " + n % 7,
        n % 2 == 0 ? "" : "https://outlet.example/" + n,
        "Report " + n,
        n % 11 == 10 ? null : published(n),
        "eng",
        text);
  }

  public static Coded coded(int n) {
    Document document = document(n);
    Map<String, Actor> actors =
        Map.of(
            "ARD",
            new Actor("ARD", "Ardania", Actor.Kind.STATE, "ARD", "", "", List.of(), List.of()),
            "VEL",
            new Actor(
                "VEL", "Velmark", Actor.Kind.STATE, "VEL", "", "", List.of("Velmar"), List.of()),
            "person:tomas-reld",
            new Actor(
                "person:tomas-reld",
                n % 2 == 0 ? "Tomas Reld" : "T. Reld",
                Actor.Kind.PERSON,
                "VEL",
                "GOV",
                "VEL.INTERIOR",
                List.of("Reld"),
                List.of(
                    new Tenure("VEL.INTERIOR.MINISTER", LocalDate.of(2030, 1, 5), null, n > 3))));
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    List<String> all = new ArrayList<>();
    all.addAll(List.of("Report " + n + " from the border.", STRIKE, SAYING, TALKS));
    all.addAll(Pacts.SENTENCES);
    for (String words : all) {
      sentences.add(
          new Sentence(sentences.size(), paragraph, span(document, words), List.of(), List.of()));
      if (!words.equals(STRIKE)) {
        paragraph++;
      }
    }
    Annotated annotated =
        new Annotated(document, sentences, List.of(), List.of(), List.of(), actors);
    Pacts pacts = new Pacts(document);
    return new Coded(
        annotated,
        events(document, n),
        statements(document, n),
        List.of(pacts.notice(true), pacts.notice(false)),
        n % 4 == 1 ? pacts.text() : List.of(),
        List.of(pacts.round(true), pacts.round(false), pacts.undated()),
        List.of(pacts.conduct(Conduct.Sort.STEP, true), pacts.conduct(Conduct.Sort.BREACH, false)),
        List.of());
  }

  public static Filing filing(int n) {
    return n % 13 == 12
        ? Filing.uncoded(document(n), VERSION, List.of(problem(n)))
        : Filing.of(coded(n), VERSION, n % 5 == 4 ? List.of(problem(n)) : List.of());
  }

  public static Problem problem(int n) {
    return new Problem(
        Problem.Kind.DATE, "reports/" + n + ".txt", "line 1", "no date", "add a line with one");
  }

  public static Span span(Document document, String words) {
    int begin = document.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(begin, begin + words.length());
  }

  private static List<Event> events(Document document, int n) {
    Participant ardania = new Participant("ARD", "Ardania", "ARD", "", span(document, "Ardania"));
    Participant velmark = new Participant("VEL", "Velmark", "VEL", "", span(document, "Velmark"));
    Participant officials =
        new Participant("", "officials", "", "GOV", span(document, "officials"));
    Event strike =
        new Event(
            document.id().substring(0, 16) + "-e0",
            PloverType.ASSAULT,
            "aerial",
            List.of("military", "territory"),
            "195",
            -10,
            List.of(ardania),
            List.of(velmark, new Participant("", "the port", "", "", null)),
            When.day(published(n), When.Source.TEXT),
            n % 3 == 0 ? new Place("gazetteer:7", "Port Sella", "VEL", 12.25, -33.125) : null,
            n % 4 == 0 ? new Toll(n % 9, -1) : null,
            Modality.values()[n % 3 == 2 ? n % Modality.values().length : 0],
            n % 2 == 0
                ? new Attribution(n % 4 == 0 ? officials : null, span(document, "said"))
                : null,
            Evidence.of(document, span(document, STRIKE)),
            span(document, "struck"),
            "strike: A struck B",
            0.75);
    Event talks =
        new Event(
            document.id().substring(0, 16) + "-e1",
            PloverType.CONSULT,
            "",
            List.of(),
            "04",
            1.0,
            List.of(ardania, velmark),
            List.of(),
            n % 11 == 10
                ? null
                : new When(
                    LocalDate.of(2031, 3, 1),
                    LocalDate.of(2031, 5, 31),
                    Precision.SEASON,
                    When.Source.TEXT),
            null,
            null,
            Modality.DONE,
            null,
            Evidence.of(document, span(document, TALKS)),
            span(document, "met"),
            "meet: both met",
            0.75);
    Event aid =
        new Event(
            document.id().substring(0, 16) + "-e2",
            PloverType.AID,
            "",
            List.of(),
            "07",
            7.4,
            List.of(ardania),
            List.of(),
            null,
            null,
            null,
            Modality.PLANNED,
            null,
            Evidence.of(document, span(document, TALKS)),
            span(document, "send aid"),
            "send: may send",
            0.75);
    return List.of(strike, talks, aid);
  }

  private static List<Statement> statements(Document document, int n) {
    Participant reld =
        new Participant(
            "person:tomas-reld", "Tomas Reld", "VEL", "GOV", span(document, "Tomas Reld"));
    Participant ardania = new Participant("ARD", "Ardania", "ARD", "", null);
    return List.of(
        new Statement(
            document.id().substring(0, 16) + "-s0",
            Statement.Kind.REFUSAL,
            Statement.Directness.DIRECT,
            n % 6 == 5 ? null : reld,
            n % 6 == 5 ? null : span(document, "Tomas Reld"),
            "VEL.INTERIOR.MINISTER",
            List.of(ardania),
            List.of(ardania),
            n % 2 == 0,
            List.of("talks", "border"),
            List.of(
                new Tone(
                    ardania,
                    -0.5,
                    List.of(new Tone.Cue(span(document, "not yield"), "not yield", -0.5)))),
            "012",
            n % 11 == 10 ? null : When.day(published(n), When.Source.PUBLICATION),
            n % 6 == 5 ? null : span(document, "told"),
            List.of(span(document, "we will"), span(document, "not yield")),
            Evidence.of(document, span(document, SAYING)),
            "tell: A told B \"…\""));
  }
}
