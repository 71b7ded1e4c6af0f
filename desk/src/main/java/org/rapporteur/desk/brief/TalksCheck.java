package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Offer;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.TalksSections.Blame;
import org.rapporteur.desk.brief.TalksSections.Cite;
import org.rapporteur.desk.brief.TalksSections.Cited;
import org.rapporteur.desk.brief.TalksSections.Line;
import org.rapporteur.desk.brief.TalksSections.Meeting;
import org.rapporteur.desk.brief.TalksSections.Offered;
import org.rapporteur.desk.brief.TalksSections.Round;
import org.rapporteur.desk.brief.TalksSections.Series;
import org.rapporteur.desk.brief.TalksSections.Told;
import org.rapporteur.desk.talks.TalksWords;

/**
 * Asks the case file for the book of talks again and counts anew what the brief prints of it: each
 * round, offer and expected meeting with its state, each outcome and mark, and for each thing told
 * that its sentences, shown or left out, are all there are, with their words.
 */
final class TalksCheck {

  private final TalksSections sections;
  private final List<Proof> evidence;
  private final TalksBook book;
  private final List<String> faults = new ArrayList<>();

  /** Names are not compared, so ids do. */
  private final TalksWords words = new TalksWords(id -> id);

  private TalksCheck(Brief brief, CaseFile file) {
    sections = brief.talks();
    evidence = brief.evidence();
    book = file.ask(sections.question());
  }

  /** What does not hold, a line each. */
  static List<String> faults(Brief brief, CaseFile file) {
    TalksCheck check = new TalksCheck(brief, file);
    check.counts();
    check.rounds();
    check.offers();
    check.meetings();
    check.listed(brief);
    return check.faults;
  }

  private void fault(String line) {
    faults.add("talks: " + line);
  }

  private void counts() {
    List<Sitting> all = TalksPapers.rounds(book);
    same("all rounds", sections.rounds(), keys(all));
    same(
        "contradicted rounds",
        sections.contradicted(),
        keys(all.stream().filter(Sitting::contradicted).toList()));
    same("meetings still expected", sections.expected(), TalksPart.expected(book));
    if (sections.processes().size() != book.own().processes().size()) {
      fault("the case file has " + book.own().processes().size() + " pairs of sides that talk");
      return;
    }
    for (int i = 0; i < sections.processes().size(); i++) {
      Series process = sections.processes().get(i);
      same(process.name(), process.number(), keys(book.own().processes().get(i).rounds()));
    }
  }

  private static List<String> keys(List<Sitting> rounds) {
    return rounds.stream().map(r -> TalksSections.round(r.key())).sorted().toList();
  }

  private void same(String name, Figure figure, List<String> again) {
    if (figure.value() != again.size() || !figure.ids().equals(again)) {
      fault(
          "figure "
              + figure.number()
              + " ("
              + figure.value()
              + " "
              + figure.word()
              + "): counted again, "
              + name
              + " make "
              + again.size());
    }
  }

  private void rounds() {
    List<Sitting> again = TalksPapers.rounds(book);
    List<Round> shown = sections.processes().stream().flatMap(p -> p.rounds().stream()).toList();
    if (!shown.stream()
        .map(Round::key)
        .toList()
        .equals(again.stream().map(Sitting::key).toList())) {
      fault("the rounds shown are not those of the case file");
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      round(shown.get(i), again.get(i));
    }
  }

  private void round(Round shown, Sitting again) {
    String name = shown.anchor() + ", " + shown.title();
    if (!shown.marks().equals(RoundPart.marks(again)) || !clashes(shown).equals(clashes(again))) {
      fault(name + ": the accounts make " + RoundPart.marks(again));
    }
    List<TalksPapers.Fact> facts = TalksPapers.facts(again, words);
    List<Turn> turns = TalksPapers.turns(again);
    List<TalksPapers.Column> columns = TalksPapers.columns(again);
    if (facts.size() != shown.facts().size()
        || turns.size() != shown.turns().size()
        || columns.size() != shown.columns().size()) {
      fault(name + ": the case file tells other things of it");
      return;
    }
    for (int i = 0; i < facts.size(); i++) {
      TalksSections.Fact fact = shown.facts().get(i);
      cited(name + ", " + fact.name(), fact.cited(), TalksPapers.ids(facts.get(i).by()));
    }
    for (int i = 0; i < turns.size(); i++) {
      TalksSections.Turn turn = shown.turns().get(i);
      if (!turn.words().equals(RoundPart.words(turns.get(i)))
          || !turn.day().equals(Wording.day(turns.get(i).told()))) {
        fault(name + ": the outcome told is '" + RoundPart.words(turns.get(i)) + "'");
      }
      cited(name + ", " + turn.words(), turn.cited(), TalksPapers.ids(turns.get(i)));
    }
    for (int i = 0; i < columns.size(); i++) {
      TalksSections.Column column = shown.columns().get(i);
      told(name + ", " + column.name(), column.told(), TalksPapers.ids(columns.get(i).tellings()));
      if (column.silent().isEmpty() == columns.get(i).tellings().isEmpty()) {
        fault(name + ", " + column.name() + ": silent, or not");
      }
    }
    blames(name, shown, again);
  }

  private static List<String> clashes(Round round) {
    return round.clashes().stream().map(TalksSections.Clash::mark).toList();
  }

  private static List<String> clashes(Sitting round) {
    return round.clashes().stream().map(clash -> clash.sort().name()).toList();
  }

  private void blames(String name, Round shown, Sitting again) {
    Set<String> sentences = new HashSet<>();
    for (Fault fault : again.faults()) {
      sentences.add(place(fault.evidence().document(), fault.evidence().span().toString()));
    }
    Set<String> proven = new HashSet<>();
    for (Blame blame : shown.blames()) {
      Proof proof = proof(blame.proof());
      proven.add(place(proof.document(), proof.span().toString()));
      if (!blame.sentence().equals(Wording.line(proof.words()))) {
        fault(name + ": its blame is not in evidence " + blame.proof());
      }
    }
    if (!proven.equals(sentences)) {
      fault(name + ": the case file has other words for whose fault it was");
    }
  }

  private static String place(String document, String span) {
    return document + " " + span;
  }

  private void offers() {
    List<Offer> again = book.own().offers();
    List<String> keys = sections.offers().stream().map(Offered::key).toList();
    if (!keys.equals(again.stream().map(Offer::key).toList())) {
      fault("the offers shown are not those of the case file");
      return;
    }
    for (int i = 0; i < again.size(); i++) {
      Offered offer = sections.offers().get(i);
      if (again.get(i).taken().isEmpty() != offer.state().startsWith("not taken up")
          || !leads(offer.round(), again.get(i).taken())) {
        fault(offer.anchor() + ": the case file says otherwise whether it was taken up");
      }
      told(offer.anchor(), offer.told(), TalksPapers.ids(again.get(i).tellings()));
    }
  }

  private void meetings() {
    List<Expected> again = book.own().expected();
    List<String> keys = sections.meetings().stream().map(Meeting::key).toList();
    if (!keys.equals(again.stream().map(Expected::key).toList())) {
      fault("the expected meetings shown are not those of the case file");
      return;
    }
    for (int i = 0; i < again.size(); i++) {
      Meeting meeting = sections.meetings().get(i);
      if (!meeting.state().startsWith(TalksWords.state(again.get(i)))
          || !leads(meeting.round(), again.get(i).held())) {
        fault(meeting.anchor() + ": the reports make it " + again.get(i).state());
      }
      told(meeting.anchor(), meeting.told(), TalksPapers.ids(again.get(i).tellings()));
      told(meeting.anchor(), meeting.called(), TalksPapers.ids(again.get(i).called()));
    }
  }

  /** Whether an anchor is that of the round with a key; of a round of others there is none. */
  private boolean leads(String anchor, String key) {
    String known = sections.anchors().getOrDefault(TalksSections.round(key), "");
    return anchor.equals(known);
  }

  private void told(String name, Told told, List<String> again) {
    cited(name, told.cited(), again);
    for (Line line : told.lines()) {
      if (!line.sentence().equals(Wording.line(proof(line.cite().proof()).words()))) {
        fault(name + ": a sentence is not number " + line.cite().proof());
      }
    }
  }

  private void cited(String name, Cited cited, List<String> again) {
    if (!cited.ids().equals(again)) {
      fault(name + ": " + again.size() + " sentences in the case file");
    }
    for (Cite cite : cited.shown()) {
      if (proof(cite.proof()).codings().stream().noneMatch(c -> c.record().equals(cite.record()))) {
        fault(name + ": record " + cite.record() + " is not told at number " + cite.proof());
      }
    }
  }

  /** Every figure of talks in the brief is one that was counted again. */
  private void listed(Brief brief) {
    Set<Figure> checked = new HashSet<>(sections.figures().toList());
    Stream<Figure> talks = brief.figures().stream().filter(figure -> figure.unit().ofTalks());
    talks
        .filter(figure -> !checked.contains(figure))
        .forEach(figure -> fault("figure " + figure.number() + " cannot be counted again"));
  }

  private Proof proof(int number) {
    return evidence.get(number - 1);
  }
}
