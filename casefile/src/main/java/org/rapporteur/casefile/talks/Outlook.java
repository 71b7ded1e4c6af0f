package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.talks.Expected.State;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/** What lies ahead: offers that stand, and meetings that are expected. */
final class Outlook {

  /** A round that begins or ends this many days from those that were promised is the one. */
  private static final int NEAR = 2;

  /** Where no day is promised: the next round of the same sides is the one, this many days long. */
  private static final int NEXT = 30;

  private final List<Sheaf> all;
  private final List<Sheaf> rounds;
  private final Map<String, String> texts;
  private final @Nullable LocalDate day;

  /**
   * For a case.
   *
   * @param all that is told
   * @param texts of documents, by id
   * @param day the day it is known to, or null
   */
  Outlook(List<Sheaf> all, Map<String, String> texts, @Nullable LocalDate day) {
    this.all = all;
    this.rounds = all.stream().filter(s -> !s.offered() && !s.ahead()).toList();
    this.texts = texts;
    this.day = day;
  }

  List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (Sheaf sheaf : all) {
      List<Telling> told =
          sheaf.tellings().stream().filter(t -> t.outcome() == Outcome.OFFERED).toList();
      if (!told.isEmpty()) {
        offers.add(offer(sheaf, told));
      }
    }
    return offers;
  }

  private Offer offer(Sheaf sheaf, List<Telling> told) {
    TreeSet<String> by = sheaf.third();
    boolean third = !by.isEmpty();
    if (!third) {
      told.stream()
          .map(t -> t.round().source())
          .filter(Objects::nonNull)
          .forEach(p -> by.add(p.side()));
    }
    List<String> sides = sheaf.sides().stream().filter(s -> !by.contains(s)).toList();
    LocalDate made = sheaf.reported();
    String taken =
        rounds.stream()
            .filter(r -> later(r, made) && !by.isEmpty())
            .filter(
                r ->
                    third
                        ? r.third().stream().anyMatch(by::contains)
                            && (sides.isEmpty() || Sheaf.related(sides, r.sides()))
                        : r.sides().containsAll(by) && r.sides().containsAll(sides))
            .map(Sheaf::key)
            .findFirst()
            .orElse("");
    return new Offer(sheaf.key(), List.copyOf(by), sides, told, taken);
  }

  /** What was reported before an offer, or began before it, did not take it up. */
  private static boolean later(Sheaf round, @Nullable LocalDate made) {
    LocalDate begin = round.begin();
    LocalDate reported = round.reported();
    return made != null
        && begin != null
        && reported != null
        && begin.isAfter(made)
        && reported.isAfter(made);
  }

  List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (Sheaf sheaf : all) {
      List<Telling> told =
          sheaf.tellings().stream().filter(t -> t.outcome() == Outcome.SCHEDULED).toList();
      if (!told.isEmpty() || sheaf.ahead()) {
        expected.add(scheduled(sheaf, told));
      }
      int count = 0;
      for (Telling telling : sheaf.tellings()) {
        FollowUp next = telling.round().followUp();
        if (next != null) {
          count++;
          expected.add(followUp(sheaf, telling, next, sheaf.key() + "-next-" + count));
        }
      }
    }
    return expected;
  }

  private Expected scheduled(Sheaf sheaf, List<Telling> told) {
    List<Telling> called = called(sheaf.tellings());
    List<Telling> source = told.isEmpty() ? called : told;
    When when =
        source.stream()
            .map(t -> t.round().when())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Place venue =
        source.stream()
            .map(t -> t.round().venue())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String held = sheaf.ahead() ? held(sheaf, when, source.get(0).day()) : sheaf.key();
    if (called.isEmpty() && held.isEmpty()) {
      called = calledElsewhere(sheaf, when, source.get(0).day());
    }
    Telling first = source.get(0);
    return new Expected(
        sheaf.key(),
        sheaf.sides(),
        when,
        venue,
        first.round().evidence().words(),
        told,
        state(held, called, when),
        held,
        called);
  }

  private Expected followUp(Sheaf sheaf, Telling telling, FollowUp next, String key) {
    String text = texts.getOrDefault(telling.report().document(), "");
    String held = held(sheaf, next.when(), telling.day());
    return new Expected(
        key,
        sheaf.sides(),
        next.when(),
        null,
        next.words().end() <= text.length() ? next.words().of(text) : "",
        List.of(telling),
        state(held, List.of(), next.when()),
        held,
        List.of());
  }

  private State state(String held, List<Telling> called, @Nullable When when) {
    if (!held.isEmpty()) {
      return State.HELD;
    }
    if (!called.isEmpty()) {
      return State.CANCELLED;
    }
    boolean over = when != null && day != null && day.isAfter(when.end());
    return over ? State.PASSED : State.EXPECTED;
  }

  private static List<Telling> called(List<Telling> tellings) {
    return tellings.stream().filter(t -> t.outcome() == Outcome.CANCELLED).toList();
  }

  /** The round of the same sides that a promised meeting was, or nothing. */
  private String held(Sheaf promised, @Nullable When when, @Nullable LocalDate told) {
    for (Sheaf round : rounds) {
      boolean another =
          !round.key().equals(promised.key()) && Sheaf.related(promised.sides(), round.sides());
      if (another && (denied(round) || putOff(round))) {
        continue;
      }
      if (another && (when == null ? next(round, told) : near(round, when))) {
        return round.key();
      }
    }
    return "";
  }

  private static boolean denied(Sheaf round) {
    return round.tellings().stream().allMatch(t -> t.outcome() == Outcome.DENIED);
  }

  /** Whether no more is told of it than that it was put off: then it was not held. */
  private static boolean putOff(Sheaf round) {
    return round.tellings().stream().allMatch(t -> t.outcome() == Outcome.SUSPENDED);
  }

  private static boolean near(Sheaf round, When when) {
    LocalDate begin = round.begin();
    LocalDate end = round.end();
    return begin != null
        && end != null
        && !begin.isAfter(when.end().plusDays(NEAR))
        && !end.isBefore(when.begin().minusDays(NEAR));
  }

  private static boolean next(Sheaf round, @Nullable LocalDate told) {
    LocalDate begin = round.begin();
    return told != null
        && begin != null
        && later(round, told)
        && !begin.isAfter(told.plusDays(NEXT));
  }

  /** Talks of the same sides that are told not to be, or put off, on these days or with no day. */
  private List<Telling> calledElsewhere(
      Sheaf promised, @Nullable When when, @Nullable LocalDate told) {
    List<Telling> called = new ArrayList<>();
    for (Sheaf other : all) {
      if (other.key().equals(promised.key()) || !Sheaf.related(promised.sides(), other.sides())) {
        continue;
      }
      for (Telling telling : putOff(other) ? other.tellings() : called(other.tellings())) {
        When own = telling.round().when();
        LocalDate at = telling.day();
        boolean days = own == null || when == null || near(other, when);
        boolean after = told != null && at != null && !at.isBefore(told);
        boolean before = at != null && (when == null || !at.isAfter(when.end()));
        if (days && after && before) {
          called.add(telling);
        }
      }
    }
    return called;
  }
}
