package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Offer;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.TalksProcess;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.brief.TalksSections.Meeting;
import org.rapporteur.desk.brief.TalksSections.Offered;
import org.rapporteur.desk.brief.TalksSections.Round;
import org.rapporteur.desk.brief.TalksSections.Series;
import org.rapporteur.desk.talks.TalksWords;
import org.rapporteur.model.Place;

/** Who talked with whom, and what came of it as each side tells it. */
final class TalksPart {

  private final Dossier dossier;
  private final Ledger ledger;
  private final TalksBook book;
  private final TalksWords words;
  private final TalksLines lines;
  private final RoundPart rounds;

  /** Where a round stands and what to call it, by its key. */
  private record Stand(String anchor, String title) {}

  private final Map<String, Stand> places = new HashMap<>();

  TalksPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.book = dossier.talks().book();
    this.words = new TalksWords(dossier::name);
    this.lines = new TalksLines(dossier, ledger, words);
    this.rounds = new RoundPart(words, lines);
  }

  TalksSections sections() {
    List<Series> processes = book.own().processes().stream().map(this::process).toList();
    List<Offered> offers = new ArrayList<>();
    for (Offer offer : book.own().offers()) {
      offers.add(offer(offer, "o" + (offers.size() + 1)));
    }
    List<Meeting> meetings = new ArrayList<>();
    for (Expected expected : book.own().expected()) {
      meetings.add(meeting(expected, "m" + (meetings.size() + 1)));
    }
    return new TalksSections(
        dossier.talks().question(),
        book.asOf() == null ? "" : Wording.day(book.asOf()),
        rounds(TalksPapers.rounds(book)),
        rounds(TalksPapers.rounds(book).stream().filter(Sitting::contradicted).toList()),
        ledger.figure(Unit.MEETINGS, expected(book)),
        latest(),
        processes,
        offers,
        meetings,
        !book.others().isEmpty());
  }

  private Figure rounds(List<Sitting> sittings) {
    return ledger.figure(
        Unit.ROUNDS, sittings.stream().map(s -> TalksSections.round(s.key())).toList());
  }

  /** Meetings that are still expected, by what figures count them by. */
  static List<String> expected(TalksBook book) {
    return book.own().expected().stream()
        .filter(e -> e.state() == Expected.State.EXPECTED)
        .map(e -> TalksSections.meeting(e.key()))
        .sorted()
        .toList();
  }

  /** What came last of the round that was last. */
  private String latest() {
    Sitting last = null;
    LocalDate latest = LocalDate.MIN;
    for (Sitting sitting : TalksPapers.rounds(book)) {
      LocalDate end = sitting.end() == null ? sitting.reported() : sitting.end();
      if (!sitting.turns().isEmpty() && (last == null || end != null && !end.isBefore(latest))) {
        last = sitting;
        latest = end == null ? latest : end;
      }
    }
    if (last == null) {
      return "";
    }
    Turn turn = last.last();
    List<String> marks = RoundPart.marks(last);
    return words.between(last.sides())
        + ", "
        + RoundPart.head(last)
        + ": "
        + RoundPart.words(turn)
        + ", "
        + words.told(turn.teller())
        + (turn.told() == null ? "" : " on " + Wording.day(turn.told()))
        + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
  }

  private Series process(TalksProcess process) {
    List<Round> told = new ArrayList<>();
    for (Sitting sitting : process.rounds()) {
      Round round = rounds.round(sitting);
      told.add(round);
      places.put(
          sitting.key(),
          new Stand(
              round.anchor(),
              "round " + sitting.order() + " of " + words.between(process.sides())));
    }
    return new Series(
        Wording.capital(words.between(process.sides())),
        words.names(process.mediators()),
        rounds(process.rounds()),
        told);
  }

  private Stand place(String key) {
    return places.getOrDefault(key, new Stand("", "talks of others"));
  }

  private Offered offer(Offer offer, String anchor) {
    boolean open = offer.taken().isEmpty();
    return new Offered(
        anchor,
        offer.key(),
        (offer.by().isEmpty()
                ? "Somebody who is not named"
                : Wording.capital(words.names(offer.by())))
            + (offer.sides().isEmpty() ? "" : ", to " + words.names(offer.sides())),
        open ? "not taken up in the reports read" : "taken up: " + place(offer.taken()).title(),
        open ? "" : place(offer.taken()).anchor(),
        lines.told(offer.tellings(), anchor));
  }

  private Meeting meeting(Expected expected, String anchor) {
    Place venue = expected.venue();
    boolean held = !expected.held().isEmpty();
    return new Meeting(
        anchor,
        expected.key(),
        Wording.capital(words.between(expected.sides()))
            + (venue == null ? "" : ", " + venue.name())
            + ", "
            + (expected.when() == null ? "day not told" : Wording.date(expected.when())),
        TalksWords.state(expected) + (held ? ": " + place(expected.held()).title() : ""),
        held ? place(expected.held()).anchor() : "",
        lines.told(expected.tellings(), anchor),
        lines.told(expected.called(), anchor));
  }
}
