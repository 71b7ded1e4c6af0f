package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.casefile.talks.Talks;

/**
 * The brief's section on talks, as data.
 *
 * @param question what was asked of the case file, so that the check can ask it again
 * @param asOf the last day looked at in words, or empty
 * @param rounds how many rounds there are
 * @param contradicted in how many of them accounts contradict each other
 * @param expected how many meetings are still expected
 * @param latest the latest outcome in words, or empty
 * @param processes the same sides talking over time
 * @param offers to mediate, to host or to talk
 * @param meetings that were expected, with what came of them
 * @param others whether there are talks of others, left out here
 */
public record TalksSections(
    Talks question,
    String asOf,
    Figure rounds,
    Figure contradicted,
    Figure expected,
    String latest,
    List<Series> processes,
    List<Offered> offers,
    List<Meeting> meetings,
    boolean others) {

  /** What stands where nobody tells of talks. */
  public static final String NONE =
      "No talks of the case’s parties are told of in the documents read.";

  /** What stands where a side says nothing. */
  static final String SILENT = "nothing in the reports read";

  /** How it is to be read. */
  public static final String NOTE =
      "Each account stands by itself; none is merged or dropped. CONTRADICTED: two sides, or two"
          + " outlets on one day, tell outcomes that cannot both be true. REVISED: a later report"
          + " changes what an earlier one told.";

  /** Copies the lists. */
  public TalksSections {
    processes = List.copyOf(processes);
    offers = List.copyOf(offers);
    meetings = List.copyOf(meetings);
  }

  /**
   * The same sides talking over time.
   *
   * @param name between whom
   * @param mediators who mediated any of the rounds, or empty
   * @param number how many rounds
   * @param rounds by date
   */
  public record Series(String name, String mediators, Figure number, List<Round> rounds) {}

  /**
   * A round.
   *
   * @param anchor what links to it
   * @param key in the book of talks
   * @param title which it is, and where and when it was
   * @param marks DENIED, CONTRADICTED, REVISED, as far as they hold
   * @param facts what is told of it
   * @param turns what came of it, by the day it was told
   * @param clashes outcomes that do not go together
   * @param blames whose fault it is said to be
   * @param columns the accounts
   */
  public record Round(
      String anchor,
      String key,
      String title,
      List<String> marks,
      List<Fact> facts,
      List<Turn> turns,
      List<Clash> clashes,
      List<Blame> blames,
      List<Column> columns) {}

  /**
   * The sentences that tell something: some of them, and how many more there are.
   *
   * @param shown sentences, of a record each
   * @param more the others
   */
  public record Cited(List<Cite> shown, Figure more) {

    /** The records of all the sentences, sorted. */
    List<String> ids() {
      return Stream.concat(shown.stream().map(Cite::record), more.ids().stream()).sorted().toList();
    }
  }

  /**
   * A sentence.
   *
   * @param record id of what was coded from it
   * @param proof number of its evidence
   */
  public record Cite(String record, int proof) {}

  /**
   * Something that is told of a round.
   *
   * @param name what
   * @param words what is told
   * @param cited who tells it
   */
  public record Fact(String name, String words, Cited cited) {}

  /**
   * An outcome as it was told on a day.
   *
   * @param day when it was told
   * @param words the outcome
   * @param source on whose word, and in which outlets
   * @param cited the sentences
   */
  public record Turn(String day, String words, String source, Cited cited) {}

  /**
   * Two outcomes that do not go together.
   *
   * @param mark how
   * @param words both
   */
  public record Clash(String mark, String words) {}

  /**
   * Whose fault it is said to be.
   *
   * @param at whose
   * @param by who says so
   * @param sentence the words that say so
   * @param source outlets and day
   * @param proof number of the evidence
   */
  public record Blame(String at, String by, String sentence, String source, int proof) {}

  /**
   * An account, or those of all mediators or third parties.
   *
   * @param name whose
   * @param told what is told
   * @param silent what stands where nothing is told, else empty
   */
  public record Column(String name, Told told, String silent) {}

  /**
   * Sentences with their words: some of them, and how many more there are.
   *
   * @param lines the sentences
   * @param more the others
   */
  public record Told(List<Line> lines, Figure more) {

    /** The same without words. */
    Cited cited() {
      return new Cited(lines.stream().map(Line::cite).toList(), more);
    }
  }

  /**
   * A sentence with its words.
   *
   * @param day when it was told
   * @param words what it says came of it
   * @param speaker on whose word, or empty
   * @param sentence the words
   * @param source outlets
   * @param cite the record and its evidence
   */
  public record Line(
      String day, String words, String speaker, String sentence, String source, Cite cite) {}

  /**
   * An offer.
   *
   * @param anchor what links to it
   * @param key in the book of talks
   * @param words who offers, and to whom
   * @param state whether it was taken up
   * @param round anchor of the round that took it up, or empty
   * @param told the sentences
   */
  public record Offered(
      String anchor, String key, String words, String state, String round, Told told) {}

  /**
   * A meeting that was expected.
   *
   * @param anchor what links to it
   * @param key in the book of talks
   * @param words between whom, where and when
   * @param state what came of it
   * @param round anchor of the round that it was, or empty
   * @param told the sentences that promise it
   * @param called the sentences that call it off
   */
  public record Meeting(
      String anchor,
      String key,
      String words,
      String state,
      String round,
      Told told,
      Told called) {}

  /** Whether there is nothing to tell. */
  public boolean empty() {
    return processes.isEmpty() && offers.isEmpty() && meetings.isEmpty();
  }

  private Stream<Round> all() {
    return processes.stream().flatMap(p -> p.rounds().stream());
  }

  /** All figures that are printed. */
  Stream<Figure> figures() {
    List<Figure> all = new ArrayList<>(List.of(rounds, contradicted, expected));
    processes.forEach(process -> all.add(process.number()));
    all()
        .forEach(
            round -> {
              round.facts().forEach(fact -> all.add(fact.cited().more()));
              round.turns().forEach(turn -> all.add(turn.cited().more()));
              round.columns().forEach(column -> all.add(column.told().more()));
            });
    offers.forEach(offer -> all.add(offer.told().more()));
    meetings.forEach(m -> all.addAll(List.of(m.told().more(), m.called().more())));
    return all.stream();
  }

  /** What a figure counts a round by. */
  static String round(String key) {
    return "round " + key;
  }

  /** What a figure counts an expected meeting by. */
  static String meeting(String key) {
    return "meeting " + key;
  }

  /** Where rounds and expected meetings stand, by what figures count them by. */
  Map<String, String> anchors() {
    Map<String, String> anchors = new HashMap<>();
    all().forEach(round -> anchors.put(round(round.key()), round.anchor()));
    meetings.forEach(m -> anchors.put(meeting(m.key()), m.anchor()));
    return anchors;
  }
}
