package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * A round: one sitting of talks, with all that is told of it. Every list is in the order of first
 * telling, and two values of one thing stand beside each other.
 *
 * @param key stable as long as its first report is the first
 * @param order its place among the rounds of its process, from 1
 * @param numbers which it is said to be ("third round")
 * @param sides between whom: ids of sides, in order of name; fewer than two where the reports do
 *     not name them
 * @param venues where
 * @param when days of the sitting that the words give; never the day of publication
 * @param days how many days it is said to have taken
 * @param hosts who gave the room
 * @param mediators who brought them together
 * @param delegations who sat at the table
 * @param topics what was on the agenda: ids of the knowledge file of topics
 * @param sticking the words for what they could not agree on
 * @param accounts what is told, by whose word
 * @param turns the outcome over time
 * @param clashes outcomes that do not go together
 * @param denial who denies that it was, or null
 * @param faults who is said to be at fault
 */
public record Sitting(
    String key,
    int order,
    List<Said<Integer>> numbers,
    List<String> sides,
    List<Said<Place>> venues,
    List<Said<When>> when,
    List<Said<Integer>> days,
    List<Said<Participant>> hosts,
    List<Said<Participant>> mediators,
    List<Said<Delegation>> delegations,
    List<Said<String>> topics,
    List<Said<String>> sticking,
    List<Account> accounts,
    List<Turn> turns,
    List<Clash> clashes,
    @Nullable Denial denial,
    List<Fault> faults) {

  /** Copies the lists. */
  public Sitting {
    numbers = List.copyOf(numbers);
    sides = List.copyOf(sides);
    venues = List.copyOf(venues);
    when = List.copyOf(when);
    days = List.copyOf(days);
    hosts = List.copyOf(hosts);
    mediators = List.copyOf(mediators);
    delegations = List.copyOf(delegations);
    topics = List.copyOf(topics);
    sticking = List.copyOf(sticking);
    accounts = List.copyOf(accounts);
    turns = List.copyOf(turns);
    clashes = List.copyOf(clashes);
    faults = List.copyOf(faults);
  }

  /** All that is told, account by account. */
  public List<Telling> tellings() {
    return accounts.stream().flatMap(a -> a.tellings().stream()).toList();
  }

  /** The first day that the words give, or null where they give none. */
  public @Nullable LocalDate begin() {
    return when.stream().map(s -> s.value().begin()).min(LocalDate::compareTo).orElse(null);
  }

  /** The last day that the words give, or null where they give none. */
  public @Nullable LocalDate end() {
    return when.stream().map(s -> s.value().end()).max(LocalDate::compareTo).orElse(null);
  }

  /** The day of the first report, or null where none is dated. */
  public @Nullable LocalDate reported() {
    return tellings().stream()
        .map(Telling::day)
        .filter(d -> d != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The outcome told last, "held" only where no more is told; a report that looks back is not. */
  public Turn last() {
    Turn last = turns.get(0);
    for (Turn turn : turns) {
      boolean open = open(last) && !open(turn);
      boolean later = open(last) == open(turn) && !day(turn).isBefore(day(last));
      last = open || later ? turn : last;
    }
    return last;
  }

  private static boolean open(Turn turn) {
    return turn.outcome() == Outcome.HELD || turn.outcome() == Outcome.SCHEDULED;
  }

  /** Of what is not dated nobody knows that it was told last. */
  private static LocalDate day(Turn turn) {
    LocalDate about = turn.about();
    return about == null ? LocalDate.MIN : about;
  }

  /** Whether two accounts contradict each other. */
  public boolean contradicted() {
    return clashes.stream().anyMatch(c -> c.sort() == Clash.Sort.CONTRADICTED);
  }

  /** Whether a later report changes what an earlier one told. */
  public boolean revised() {
    return clashes.stream().anyMatch(c -> c.sort() == Clash.Sort.REVISED);
  }
}
