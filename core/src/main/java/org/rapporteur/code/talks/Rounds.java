package org.rapporteur.code.talks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * Gathers the reports of many documents by sitting: the same sides, no other venue or number, and
 * days that overlap or adjoin; a report that names no two sides is known by venue or mediator. What
 * each report tells stays its own.
 */
public final class Rounds {

  /** Where no day of the sitting is told: reports this many days apart may be of the same one. */
  private static final int NEWS = 4;

  /**
   * One sitting.
   *
   * @param key that of its earliest report
   * @param reports by the day they were told, undated ones last
   */
  public record Round(String key, List<RoundReport> reports) {

    /** Copies the list. */
    public Round {
      reports = List.copyOf(reports);
    }
  }

  private Rounds() {}

  /**
   * Gathers reports.
   *
   * @param reports of one or many documents
   * @return sittings, the earliest told first; every report is in one
   */
  public static List<Round> of(List<RoundReport> reports) {
    Map<String, List<RoundReport>> byKey = new LinkedHashMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Rounds::told))
        .forEach(r -> byKey.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r));
    List<List<RoundReport>> gathered = new ArrayList<>();
    List<List<RoundReport>> unnamed = new ArrayList<>();
    for (List<RoundReport> sitting : byKey.values()) {
      if (!offered(sitting) && sides(sitting).size() < 2) {
        unnamed.add(sitting);
      } else {
        join(gathered, sitting, gathered.stream().filter(g -> same(g, sitting)).limit(1).toList());
      }
    }
    for (List<RoundReport> sitting : unnamed) {
      List<List<RoundReport>> candidates =
          gathered.stream().filter(g -> recognised(g, sitting)).toList();
      join(gathered, sitting, candidates.size() == 1 ? candidates : List.of());
    }
    return gathered.stream()
        .map(g -> g.stream().sorted(Comparator.comparing(Rounds::told)).toList())
        .map(g -> new Round(g.get(0).key(), g))
        .sorted(Comparator.comparing(r -> told(r.reports().get(0))))
        .toList();
  }

  private static void join(
      List<List<RoundReport>> gathered,
      List<RoundReport> sitting,
      List<List<RoundReport>> candidates) {
    if (candidates.isEmpty()) {
      gathered.add(new ArrayList<>(sitting));
    } else {
      candidates.get(0).addAll(sitting);
    }
  }

  /**
   * "The talks in Castan, mediated by Solmar": sides that are not named are known by the venue, or
   * by who mediates, where only one sitting fits. Without any day both must fit.
   */
  private static boolean recognised(List<RoundReport> one, List<RoundReport> unnamed) {
    boolean third = !Collections.disjoint(mediators(one), mediators(unnamed));
    boolean there = !Collections.disjoint(venues(one), venues(unnamed));
    if (offered(one) || !sides(one).containsAll(sides(unnamed)) || apart(one, unnamed)) {
      return false;
    }
    boolean dated = unnamed.stream().anyMatch(r -> day(r) != null);
    return dated ? (third || there) && days(one, unnamed) : third && there;
  }

  private static Set<String> venues(List<RoundReport> reports) {
    Set<String> found = new HashSet<>();
    for (RoundReport report : reports) {
      Place venue = report.venue();
      if (venue != null) {
        found.add(venue.id());
      }
    }
    return found;
  }

  private static LocalDate told(RoundReport report) {
    LocalDate told = report.told();
    return told == null ? LocalDate.MAX : told;
  }

  private static boolean same(List<RoundReport> one, List<RoundReport> other) {
    Set<String> sides = sides(one);
    Set<String> others = sides(other);
    boolean offers = offered(one) && offered(other);
    if (offered(one) != offered(other)) {
      return false;
    }
    boolean subset = sides.containsAll(others) || others.containsAll(sides);
    boolean named = offers ? !mediators(one).isEmpty() : sides.size() > 1 && others.size() > 1;
    if (!subset || !named || offers && !mediators(one).equals(mediators(other))) {
      return false;
    }
    return !apart(one, other) && days(one, other);
  }

  /** Whether a venue or a number differs. */
  private static boolean apart(List<RoundReport> one, List<RoundReport> other) {
    for (RoundReport a : one) {
      for (RoundReport b : other) {
        Place here = a.venue();
        Place there = b.venue();
        boolean elsewhere = here != null && there != null && !here.id().equals(there.id());
        if (elsewhere || a.number() > 0 && b.number() > 0 && a.number() != b.number()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean days(List<RoundReport> one, List<RoundReport> other) {
    boolean told = false;
    boolean near = false;
    for (RoundReport a : one) {
      for (RoundReport b : other) {
        When first = a.when();
        When second = b.when();
        if (first != null && second != null) {
          told = true;
          near |= Sittings.near(first, second, Math.max(a.days(), b.days()));
        }
      }
    }
    if (told) {
      return near;
    }
    boolean ahead = ahead(one) != ahead(other);
    return !ahead && news(one, other);
  }

  /** Days of the sitting, else of the news. */
  private static boolean news(List<RoundReport> one, List<RoundReport> other) {
    for (RoundReport a : one) {
      for (RoundReport b : other) {
        LocalDate first = day(a);
        LocalDate second = day(b);
        if (first != null
            && second != null
            && Math.abs(ChronoUnit.DAYS.between(first, second)) <= NEWS) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(RoundReport report) {
    When when = report.when();
    return when == null ? report.told() : when.end();
  }

  private static boolean offered(List<RoundReport> reports) {
    return reports.stream().allMatch(r -> r.outcome() == Outcome.OFFERED);
  }

  private static boolean ahead(List<RoundReport> reports) {
    return reports.stream().allMatch(r -> r.outcome() == Outcome.SCHEDULED);
  }

  private static Set<String> mediators(List<RoundReport> reports) {
    Set<String> found = new HashSet<>();
    reports.forEach(r -> r.mediators().forEach(p -> found.add(p.side())));
    return found;
  }

  private static Set<String> sides(List<RoundReport> reports) {
    Set<String> found = new HashSet<>();
    for (RoundReport report : reports) {
      report.parties().stream().map(Participant::side).forEach(found::add);
      report.delegations().forEach(d -> found.add(d.who().side()));
    }
    found.removeAll(mediators(reports));
    return found;
  }
}
