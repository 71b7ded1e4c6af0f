package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Participant;

/**
 * The talks of a case, as they were known on a day.
 *
 * @param asOf the last day looked at; null for a case in which nothing has a date
 * @param own those in which a party of the case takes part, or whose sides are not named; all where
 *     the case names no parties
 * @param others those of which no named side is a party of the case
 */
public record TalksBook(@Nullable LocalDate asOf, Part own, Part others) {

  /** Days after a round's last within which an accord of the same sides is told beside it. */
  private static final int SOON = 7;

  /**
   * Part of the talks.
   *
   * @param processes by the first day of their first round
   * @param offers in the order made
   * @param expected in the order of their days, those without a day last
   */
  public record Part(List<TalksProcess> processes, List<Offer> offers, List<Expected> expected) {

    /** Copies the lists. */
    public Part {
      processes = List.copyOf(processes);
      offers = List.copyOf(offers);
      expected = List.copyOf(expected);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
      return processes.isEmpty() && offers.isEmpty() && expected.isEmpty();
    }
  }

  /**
   * Composes the book.
   *
   * @param reports a reprint group's once
   * @param notices of accords; a reprint group's once
   * @param statements whose sentences faults are found in; a reprint group's once
   * @param texts of documents, by id: faults and follow-ups point beyond their sentence
   * @param parties of the case, or none for all
   * @param mediators of the case
   * @param asOf only what was published until then, and nothing undated; null for all that is there
   * @param last the last day of publication in the case, or null
   */
  public static TalksBook of(
      List<FiledRound> reports,
      List<FiledNotice> notices,
      List<FiledStatement> statements,
      Map<String, String> texts,
      List<String> parties,
      List<String> mediators,
      @Nullable LocalDate asOf,
      @Nullable LocalDate last) {
    LocalDate day = asOf == null ? last : asOf;
    List<Sheaf> all = Sheaf.of(reports.stream().filter(r -> known(r.report(), asOf)).toList());
    List<FiledNotice> made =
        notices.stream()
            .filter(n -> known(n.report(), asOf))
            .filter(n -> MADE.contains(n.notice().status()))
            .toList();
    Minutes minutes = new Minutes(Set.copyOf(parties), Set.copyOf(mediators), texts, statements);
    Outlook outlook = new Outlook(all, texts, day);
    List<TalksProcess> processes = processes(all, made, minutes);
    List<Offer> offers = outlook.offers();
    List<Expected> expected = new ArrayList<>(outlook.expected());
    expected.sort(Comparator.comparing(TalksBook::begin));
    Predicate<Collection<String>> own =
        sides -> parties.isEmpty() || sides.isEmpty() || sides.stream().anyMatch(parties::contains);
    return new TalksBook(
        day,
        part(processes, offers, expected, own),
        part(processes, offers, expected, own.negate()));
  }

  private static final Set<Status> MADE = Set.of(Status.AGREED, Status.ANNOUNCED, Status.SIGNED);

  private static Part part(
      List<TalksProcess> processes,
      List<Offer> offers,
      List<Expected> expected,
      Predicate<Collection<String>> of) {
    return new Part(
        processes.stream().filter(p -> of.test(p.sides())).toList(),
        offers.stream().filter(o -> of.test(around(o))).toList(),
        expected.stream().filter(e -> of.test(e.sides())).toList());
  }

  /** Where only the offerer is named, it is not known whose talks they are. */
  private static List<String> around(Offer offer) {
    if (offer.sides().isEmpty()) {
      return List.of();
    }
    List<String> around = new ArrayList<>(offer.sides());
    around.addAll(offer.by());
    return around;
  }

  private static LocalDate begin(Expected expected) {
    return expected.when() == null ? LocalDate.MAX : expected.when().begin();
  }

  /** A report counts from its day on; one without a day only where no day is asked for. */
  private static boolean known(Report report, @Nullable LocalDate asOf) {
    return asOf == null || report.published() != null && !report.published().isAfter(asOf);
  }

  private static List<TalksProcess> processes(
      List<Sheaf> all, List<FiledNotice> accords, Minutes minutes) {
    Map<List<String>, List<Sheaf>> by = new LinkedHashMap<>();
    all.stream()
        .filter(s -> !s.offered() && !s.ahead())
        .sorted(Comparator.comparing(TalksBook::day))
        .forEach(s -> by.computeIfAbsent(s.sides(), k -> new ArrayList<>()).add(s));
    List<TalksProcess> processes = new ArrayList<>();
    by.forEach(
        (sides, sheaves) -> {
          Map<Sheaf, List<FiledNotice>> after = after(sides, sheaves, accords);
          List<Sitting> rounds = new ArrayList<>();
          TreeSet<String> third = new TreeSet<>();
          for (Sheaf sheaf : sheaves) {
            third.addAll(sheaf.mediators());
            rounds.add(
                minutes.draw(sheaf, rounds.size() + 1, after.getOrDefault(sheaf, List.of())));
          }
          processes.add(new TalksProcess(sides, List.copyOf(third), rounds));
        });
    return processes;
  }

  /** Accords of the same sides, each with the last round before it, if that was not long ago. */
  private static Map<Sheaf, List<FiledNotice>> after(
      List<String> sides, List<Sheaf> rounds, List<FiledNotice> accords) {
    Map<Sheaf, List<FiledNotice>> after = new HashMap<>();
    for (FiledNotice accord : accords) {
      LocalDate day = Minutes.day(accord);
      Set<String> parties =
          accord.notice().parties().stream().map(Participant::side).collect(Collectors.toSet());
      if (day == null || !parties.equals(Set.copyOf(sides))) {
        continue;
      }
      Sheaf before = null;
      for (Sheaf round : rounds) {
        LocalDate end = round.end();
        boolean soon = end != null && !day.isBefore(end) && !day.isAfter(end.plusDays(SOON));
        before = soon ? round : before;
      }
      if (before != null) {
        after.computeIfAbsent(before, k -> new ArrayList<>()).add(accord);
      }
    }
    return after;
  }

  private static LocalDate day(Sheaf sheaf) {
    LocalDate day = sheaf.begin();
    return day == null ? LocalDate.MAX : day;
  }
}
