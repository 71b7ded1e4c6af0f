package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Precision;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** What is told of talks between invented states, a document of one sentence at a time. */
final class Reported {

  static final Participant ARDANIA = state("ARD", "Ardania");
  static final Participant VELMARK = state("VLM", "Velmark");
  static final Participant SOLMAR = state("SLM", "Solmar");
  static final Participant LORMIA = state("LOR", "Lormia");
  static final Place CASTAN = new Place("test:1", "Castan", "SLM", 10, 20);

  private final List<FiledRound> rounds = new ArrayList<>();
  private final List<FiledNotice> notices = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  private static Participant state(String code, String name) {
    return new Participant(code, name, code, "", null);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2031, month, day);
  }

  /** A report to be filled in. */
  final class Telltale {
    private final @Nullable LocalDate told;
    private final Outcome outcome;
    private final String words;
    private String outlet = "Sella Courier";
    private List<Participant> parties = List.of(ARDANIA, VELMARK);
    private List<Participant> mediators = List.of();
    private @Nullable Participant source;
    private @Nullable Place venue;
    private @Nullable When when;
    private @Nullable FollowUp next;
    private List<Blame> blames = List.of();
    private int days;

    Telltale(@Nullable LocalDate told, Outcome outcome, String words) {
      this.told = told;
      this.outcome = outcome;
      this.words = words;
    }

    Telltale in(String paper) {
      outlet = paper;
      return this;
    }

    Telltale by(Participant speaker) {
      source = speaker;
      return this;
    }

    Telltale between(Participant... sides) {
      parties = List.of(sides);
      return this;
    }

    Telltale mediated(Participant... third) {
      mediators = List.of(third);
      return this;
    }

    Telltale at(Place place) {
      venue = place;
      return this;
    }

    Telltale on(LocalDate begin, LocalDate end) {
      when = new When(begin, end, Precision.DAY, When.Source.TEXT);
      return this;
    }

    Telltale lasting(int count) {
      days = count;
      return this;
    }

    Telltale until(LocalDate again) {
      next = new FollowUp(When.day(again, When.Source.TEXT), new Span(0, words.length()));
      return this;
    }

    Telltale blaming(Participant at, Participant accuser, String accusation) {
      int begin = words.indexOf(accusation);
      blames =
          List.of(new Blame(List.of(at), accuser, new Span(begin, begin + accusation.length())));
      return this;
    }

    Reported end() {
      String document = String.format("%064x", texts.size() + 1);
      texts.put(document, words);
      Evidence evidence = new Evidence(document, new Span(0, words.length()), words);
      rounds.add(
          new FiledRound(
              new RoundReport(
                  "r-" + texts.size(),
                  "t-" + texts.size(),
                  outcome,
                  venue,
                  null,
                  mediators,
                  parties,
                  List.of(),
                  0,
                  days,
                  when,
                  told,
                  List.of(),
                  null,
                  next,
                  blames,
                  source,
                  new Span(0, 1),
                  evidence,
                  "test"),
              report(document, outlet, told)));
      return Reported.this;
    }
  }

  private static Report report(String document, String outlet, @Nullable LocalDate told) {
    return new Report(document, document, outlet, List.of(outlet), "", told, "", document + ".txt");
  }

  Telltale tells(@Nullable LocalDate told, Outcome outcome, String words) {
    return new Telltale(told, outcome, words);
  }

  /** An accord of Ardania and Velmark. */
  Reported accord(LocalDate told, @Nullable When made, String words) {
    String document = String.format("%064x", texts.size() + 1);
    texts.put(document, words);
    notices.add(
        new FiledNotice(
            new AccordNotice(
                "n-" + texts.size(),
                null,
                AccordNotice.Kind.CEASEFIRE,
                List.of(ARDANIA, VELMARK),
                List.of(),
                List.of(),
                made,
                null,
                AccordNotice.Status.ANNOUNCED,
                List.of(),
                null,
                new Span(0, 1),
                new Evidence(document, new Span(0, words.length()), words),
                "test"),
            report(document, "Bay Wire", told)));
    return this;
  }

  TalksBook book(@Nullable LocalDate asOf) {
    return book(asOf, List.of("ARD", "VLM"));
  }

  TalksBook book(@Nullable LocalDate asOf, List<String> parties) {
    LocalDate last =
        rounds.stream()
            .map(r -> r.report().published())
            .filter(d -> d != null)
            .max(LocalDate::compareTo)
            .orElse(null);
    return TalksBook.of(rounds, notices, List.of(), texts, parties, List.of("SLM"), asOf, last);
  }

  /** The only round of the only process. */
  Sitting round() {
    return book(null).own().processes().get(0).rounds().get(0);
  }
}
