package org.rapporteur.desk.talks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.talks.Account;
import org.rapporteur.casefile.talks.Clash;
import org.rapporteur.casefile.talks.Denial;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Offer;
import org.rapporteur.casefile.talks.Said;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.TalksProcess;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.Outcome;

/** The talks of a case for a terminal, in plain words; sentences are the sources' own. */
public final class TalksPage {

  private final TalksWords words;
  private final Lines lines;
  private final Map<String, String> titles = new HashMap<>();

  /**
   * A page.
   *
   * @param words what to call things
   * @param out where it goes
   */
  public TalksPage(TalksWords words, PrintWriter out) {
    this.words = words;
    this.lines = new Lines(out);
  }

  /**
   * Prints the whole book.
   *
   * @param title of the case
   */
  public void print(String title, TalksBook book) {
    lines.print(0, title + ": talks" + (book.asOf() == null ? "" : ", as known on " + book.asOf()));
    List.of(book.own(), book.others())
        .forEach(part -> part.processes().forEach(p -> p.rounds().forEach(r -> name(p, r))));
    if (book.own().isEmpty()) {
      lines.print(0, "No talks of the case's parties are told of in the documents read.");
    }
    part(book.own());
    if (!book.others().isEmpty()) {
      lines.blank();
      lines.print(0, "OTHER TALKS, in which no party of the case is named");
      part(book.others());
    }
    lines.flush();
  }

  private void name(TalksProcess process, Sitting round) {
    String where = venues(round);
    titles.put(
        round.key(),
        "round "
            + round.order()
            + " of "
            + words.between(process.sides())
            + (where.isEmpty() ? "" : " (" + where + ")"));
  }

  private void part(TalksBook.Part part) {
    part.processes().forEach(this::process);
    if (!part.offers().isEmpty()) {
      lines.blank();
      lines.print(0, "Offers to mediate, to host or to talk");
      part.offers().forEach(this::offer);
    }
    if (!part.expected().isEmpty()) {
      lines.blank();
      lines.print(0, "Meetings that were expected");
      part.expected().forEach(this::expected);
    }
  }

  private void process(TalksProcess process) {
    int count = process.rounds().size();
    lines.blank();
    lines.print(
        0,
        "TALKS BETWEEN "
            + words.between(process.sides())
            + ": "
            + count
            + (count == 1 ? " round" : " rounds")
            + (process.mediators().isEmpty()
                ? ""
                : ", mediated by " + words.names(process.mediators())));
    process.rounds().forEach(this::round);
  }

  private void round(Sitting round) {
    lines.blank();
    lines.print(2, "Round " + round.order() + ": " + head(round) + "  [" + round.key() + "]");
    facts(4, "said to be the round number", round.numbers(), String::valueOf);
    facts(4, "where", round.venues(), Place::name);
    if (round.when().isEmpty()) {
      LocalDate day = round.reported();
      lines.print(4, "when: not told" + (day == null ? "" : "; first reported on " + day));
    }
    facts(4, "when", round.when(), TalksWords::when);
    facts(4, "how long", round.days(), d -> d + (d == 1 ? " day" : " days"));
    facts(4, "host", round.hosts(), words::who);
    facts(4, "mediator", round.mediators(), p -> words.name(p.side()));
    facts(4, "at the table", round.delegations(), words::seat);
    facts(4, "agenda", round.topics(), t -> t);
    facts(4, "could not agree on", round.sticking(), Lines::flat);
    denial(round);
    outcome(round);
    round.faults().forEach(this::fault);
    lines.print(4, "accounts, side by side:");
    for (Account account : round.accounts()) {
      lines.print(6, words.account(account.teller()));
      sentences(account.tellings());
    }
    List<String> silent =
        round.sides().stream()
            .filter(s -> round.accounts().stream().noneMatch(a -> a.teller().side().equals(s)))
            .toList();
    if (!silent.isEmpty()) {
      lines.print(6, "On the word of " + words.names(silent) + ": nothing in the reports read");
    }
  }

  private String head(Sitting round) {
    String where = venues(round);
    return (where.isEmpty() ? "venue not told" : where)
        + ", "
        + (round.begin() == null ? "days not told" : TalksWords.days(round.begin(), round.end()))
        + length(round)
        + (round.denial() == null ? "" : "; DENIED by some")
        + (round.contradicted() ? "; accounts CONTRADICT each other" : "")
        + (round.revised() ? "; outcome REVISED" : "");
  }

  private static String length(Sitting round) {
    if (round.days().isEmpty()) {
      return "";
    }
    boolean one = round.days().size() == 1 && round.days().get(0).value() == 1;
    return ", said to have taken "
        + round.days().stream()
            .map(s -> String.valueOf(s.value()))
            .collect(Collectors.joining(" or "))
        + (one ? " day" : " days");
  }

  private static String venues(Sitting round) {
    return round.venues().stream().map(s -> s.value().name()).collect(Collectors.joining(" or "));
  }

  private <T> void facts(int indent, String label, List<Said<T>> told, Function<T, String> plain) {
    for (Said<T> said : told) {
      lines.print(
          indent, label + ": " + plain.apply(said.value()) + " — " + TalksWords.sources(said.by()));
    }
  }

  private void denial(Sitting round) {
    Denial denial = round.denial();
    if (denial != null) {
      lines.print(
          4,
          "denied by "
              + tellers(denial.by())
              + (denial.asserted().isEmpty()
                  ? "; nobody asserts it in the reports read"
                  : "; asserted by " + tellers(denial.asserted())));
    }
  }

  private String tellers(List<Account> accounts) {
    return TalksWords.and(accounts.stream().map(a -> words.teller(a.teller())).toList());
  }

  private void outcome(Sitting round) {
    boolean bare = round.turns().stream().allMatch(t -> t.outcome() == Outcome.HELD);
    lines.print(4, "what came of it, by the day it was told:");
    for (Turn turn : round.turns()) {
      if (turn.outcome() != Outcome.HELD || bare) {
        turn(turn);
      }
    }
    for (Clash clash : round.clashes()) {
      boolean revised = clash.sort() == Clash.Sort.REVISED;
      lines.print(
          6,
          (revised ? "REVISED: " : "CONTRADICTED: ")
              + at(clash.one())
              + (revised ? ", then " : ", but ")
              + at(clash.other()));
    }
  }

  private void turn(Turn turn) {
    if (turn.accords().isEmpty()) {
      lines.print(
          6,
          day(turn.told())
              + " "
              + TalksWords.of(turn.outcome())
              + ", on the word of "
              + words.teller(turn.teller())
              + " — "
              + TalksWords.sources(turn.tellings()));
      return;
    }
    FiledNotice first = turn.accords().get(0);
    lines.print(
        6,
        day(turn.told())
            + " the same sides made an accord ("
            + first.notice().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + "), on the word of "
            + words.teller(turn.teller())
            + ": "
            + Lines.flat(first.notice().evidence().words())
            + " ("
            + TalksWords.source(first.report())
            + (turn.accords().size() > 1 ? "; and " + (turn.accords().size() - 1) + " more" : "")
            + ")");
  }

  private String at(Turn turn) {
    return day(turn.told())
        + " "
        + (turn.accords().isEmpty() ? TalksWords.of(turn.outcome()) : "an accord was made")
        + " ("
        + words.teller(turn.teller())
        + ")";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString();
  }

  private void fault(Fault fault) {
    lines.print(
        4,
        "whose fault: "
            + words.faulty(fault)
            + ", on the word of "
            + (fault.by() == null ? "the report" : words.who(fault.by()))
            + ": "
            + Lines.flat(fault.evidence().words())
            + " ("
            + TalksWords.source(fault.telling().report())
            + ")");
  }

  /** A sentence that tells two things stands once. */
  private void sentences(List<Telling> tellings) {
    Map<String, List<Telling>> by = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      by.computeIfAbsent(
              telling.report().document() + telling.round().evidence().span(),
              k -> new ArrayList<>())
          .add(telling);
    }
    for (List<Telling> same : by.values()) {
      Telling first = same.get(0);
      TreeSet<Outcome> outcomes = new TreeSet<>();
      same.forEach(t -> outcomes.add(t.outcome()));
      if (outcomes.size() > 1) {
        outcomes.remove(Outcome.HELD);
      }
      lines.print(
          8,
          day(first.day())
              + " "
              + outcomes.stream().map(TalksWords::of).collect(Collectors.joining(", "))
              + ": "
              + Lines.flat(first.round().evidence().words())
              + speaker(first)
              + " ("
              + TalksWords.source(first)
              + ")");
    }
  }

  private String speaker(Telling telling) {
    Participant source = telling.round().source();
    return source == null ? "" : " [says " + words.who(source) + "]";
  }

  private void offer(Offer offer) {
    String by = offer.by().isEmpty() ? "Somebody who is not named" : words.names(offer.by());
    lines.print(
        2,
        by
            + (offer.sides().isEmpty() ? "" : ", to " + words.names(offer.sides()))
            + ": "
            + (offer.taken().isEmpty()
                ? "not taken up in the reports read"
                : "taken up by " + titles.getOrDefault(offer.taken(), offer.taken()))
            + "  ["
            + offer.key()
            + "]");
    tellings(offer.tellings());
  }

  private void tellings(List<Telling> tellings) {
    for (Telling telling : tellings) {
      lines.print(
          4,
          day(telling.day())
              + " "
              + Lines.flat(telling.round().evidence().words())
              + " ("
              + TalksWords.source(telling)
              + ")");
    }
  }

  private void expected(Expected expected) {
    Place venue = expected.venue();
    lines.print(
        2,
        words.between(expected.sides())
            + (venue == null ? "" : ", " + venue.name())
            + ", "
            + (expected.when() == null
                ? "day not told"
                : TalksWords.days(expected.when().begin(), expected.when().end()))
            + ": "
            + TalksWords.state(expected)
            + (expected.held().isEmpty()
                ? ""
                : " as " + titles.getOrDefault(expected.held(), expected.held()))
            + "  ["
            + expected.key()
            + "]");
    tellings(expected.tellings());
    if (!expected.called().isEmpty()) {
      lines.print(4, "called off:");
      tellings(expected.called());
    }
  }
}
