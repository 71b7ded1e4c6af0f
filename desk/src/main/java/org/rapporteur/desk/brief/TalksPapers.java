package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.talks.Account;
import org.rapporteur.casefile.talks.Said;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.Talks;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.desk.talks.TalksWords;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * What a brief's talks are made of, asked of the case file once, and what of it is printed. The
 * check reads a book of its own the same way.
 *
 * @param question what was asked
 * @param book the answer
 */
record TalksPapers(Talks question, TalksBook book) {

  static TalksPapers of(Talks question, CaseFile file) {
    return new TalksPapers(question, file.ask(question));
  }

  /**
   * Something that is told of a round.
   *
   * @param name what
   * @param words what is told
   * @param by who tells it
   */
  record Fact(String name, String words, List<Telling> by) {}

  /**
   * A column of accounts.
   *
   * @param sort whose
   * @param side the party, or empty for all of the sort
   * @param tellings in the order of the accounts
   */
  record Column(Account.Sort sort, String side, List<Telling> tellings) {}

  /** All rounds of the case's parties. */
  static List<Sitting> rounds(TalksBook book) {
    return book.own().processes().stream().flatMap(p -> p.rounds().stream()).toList();
  }

  /** Everything told of a round but its outcome. */
  static List<Fact> facts(Sitting round, TalksWords words) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Said to be round", round.numbers(), String::valueOf);
    add(facts, "Where", round.venues(), Place::name);
    add(facts, "When", round.when(), TalksPapers::when);
    add(facts, "Days it took", round.days(), String::valueOf);
    add(facts, "Host", round.hosts(), words::who);
    add(facts, "Mediator", round.mediators(), p -> words.name(p.side()));
    add(facts, "At the table", round.delegations(), words::seat);
    add(facts, "Agenda", round.topics(), topic -> topic);
    add(facts, "Could not agree on", round.sticking(), Wording::line);
    if (round.denial() != null) {
      round
          .denial()
          .by()
          .forEach(a -> facts.add(new Fact("Denied by", words.teller(a.teller()), a.tellings())));
      round
          .denial()
          .asserted()
          .forEach(a -> facts.add(new Fact("Asserted by", words.teller(a.teller()), a.tellings())));
    }
    return facts;
  }

  private static <T> void add(
      List<Fact> facts, String name, List<Said<T>> told, Function<T, String> plain) {
    told.forEach(said -> facts.add(new Fact(name, plain.apply(said.value()), said.by())));
  }

  private static String when(When when) {
    return Wording.date(when)
        + (when.source() == When.Source.CONTEXT ? " (from the sentence before)" : "");
  }

  /** What came of it; that it was held only where nothing else is told. */
  static List<Turn> turns(Sitting round) {
    boolean bare = round.turns().stream().allMatch(t -> t.outcome() == Outcome.HELD);
    return round.turns().stream().filter(t -> bare || t.outcome() != Outcome.HELD).toList();
  }

  /** The parties' accounts one by one, then the mediators', third parties' and the reports' own. */
  static List<Column> columns(Sitting round) {
    Map<String, List<Telling>> parties = new LinkedHashMap<>();
    round.sides().forEach(side -> parties.put(side, new ArrayList<>()));
    Map<Account.Sort, List<Telling>> others = new LinkedHashMap<>();
    for (Account.Sort sort : Account.Sort.values()) {
      if (sort != Account.Sort.PARTY) {
        others.put(sort, new ArrayList<>());
      }
    }
    for (Account account : round.accounts()) {
      List<Telling> column = others.get(account.teller().sort());
      (column == null
              ? parties.computeIfAbsent(account.teller().side(), side -> new ArrayList<>())
              : column)
          .addAll(account.tellings());
    }
    List<Column> columns = new ArrayList<>();
    parties.forEach((side, told) -> columns.add(new Column(Account.Sort.PARTY, side, told)));
    others.forEach((sort, told) -> columns.add(new Column(sort, "", told)));
    return columns;
  }

  /** The tellings of each sentence: one that tells two things stands once. */
  static List<List<Telling>> sentences(List<Telling> tellings) {
    Map<String, List<Telling>> by = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      by.computeIfAbsent(
              telling.report().document() + telling.round().evidence().span(),
              key -> new ArrayList<>())
          .add(telling);
    }
    return List.copyOf(by.values());
  }

  /** What stands for each sentence where sentences are counted: the first record of it. */
  static List<String> ids(List<Telling> tellings) {
    return sentences(tellings).stream().map(same -> same.get(0).round().id()).sorted().toList();
  }

  /** The same of an outcome, which may be that of an accord. */
  static List<String> ids(Turn turn) {
    return turn.accords().isEmpty()
        ? ids(turn.tellings())
        : turn.accords().stream().map(filed -> filed.notice().id()).distinct().sorted().toList();
  }

  /** Outlets and day. */
  static String source(Report report) {
    return Ledger.outlets(report) + ", " + Wording.day(report.published());
  }
}
