package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.code.talks.Rounds;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * All tellings of one sitting, held, offered or planned.
 *
 * @param key of the first report
 * @param tellings in the order told
 */
record Sheaf(String key, List<Telling> tellings) {

  private static final Set<Outcome> AHEAD = Set.of(Outcome.SCHEDULED, Outcome.CANCELLED);

  /** Gathers reports by sitting. */
  static List<Sheaf> of(List<FiledRound> filed) {
    IdentityHashMap<RoundReport, FiledRound> by = new IdentityHashMap<>();
    filed.forEach(f -> by.put(f.round(), f));
    return Rounds.of(filed.stream().map(FiledRound::round).toList()).stream()
        .map(
            round ->
                new Sheaf(
                    round.key(),
                    Telling.of(
                        round.reports().stream()
                            .map(r -> Objects.requireNonNull(by.get(r)))
                            .toList())))
        .toList();
  }

  boolean offered() {
    return tellings.stream().allMatch(t -> t.outcome() == Outcome.OFFERED);
  }

  /** Whether nothing is told of it but that it will be, or will not. */
  boolean ahead() {
    return tellings.stream().allMatch(t -> AHEAD.contains(t.outcome()));
  }

  /** Whose table it is: parties and those who sit there for them, in order of name. */
  List<String> sides() {
    TreeSet<String> sides = new TreeSet<>();
    for (Telling telling : tellings) {
      telling.round().parties().forEach(p -> sides.add(p.side()));
      telling.round().delegations().forEach(d -> sides.add(d.who().side()));
    }
    sides.removeAll(third());
    return List.copyOf(sides);
  }

  /** Mediators, and hosts that are no party. */
  TreeSet<String> third() {
    TreeSet<String> third = mediators();
    for (Telling telling : tellings) {
      Participant host = telling.round().host();
      boolean party =
          host != null
              && tellings.stream()
                  .flatMap(t -> t.round().parties().stream())
                  .anyMatch(p -> p.side().equals(host.side()));
      if (host != null && !party) {
        third.add(host.side());
      }
    }
    return third;
  }

  TreeSet<String> mediators() {
    TreeSet<String> found = new TreeSet<>();
    tellings.forEach(t -> t.round().mediators().forEach(p -> found.add(p.side())));
    return found;
  }

  /** Its first day: as the words give it, else that of the first report; or null. */
  @Nullable LocalDate begin() {
    LocalDate told = first(whens().map(When::begin));
    return told == null ? reported() : told;
  }

  /** Its last day, in the same way. */
  @Nullable LocalDate end() {
    LocalDate told = whens().map(When::end).max(LocalDate::compareTo).orElse(null);
    return told == null ? reported() : told;
  }

  /** The day of the first report, or null. */
  @Nullable LocalDate reported() {
    return first(tellings.stream().map(Telling::day));
  }

  /** Whether two sittings may be of the same sides: one may name more. */
  static boolean related(Collection<String> one, Collection<String> other) {
    return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  private Stream<When> whens() {
    return tellings.stream().map(t -> t.round().when()).filter(Objects::nonNull);
  }

  private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days) {
    return days.filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
  }
}
