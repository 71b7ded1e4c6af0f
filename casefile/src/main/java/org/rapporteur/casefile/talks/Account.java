package org.rapporteur.casefile.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Participant;

/**
 * What is told of a sitting on one word.
 *
 * @param teller whose word
 * @param tellings in the order they were told
 */
public record Account(Teller teller, List<Telling> tellings) {

  /** Whose word it is. */
  public enum Sort {
    /** A side of the talks, or a party of the case. */
    PARTY,
    /** A mediator or host of the talks, or a mediator of the case. */
    MEDIATOR,
    /** Another state, organisation or person. */
    THIRD,
    /** The reports' own, or that of other media. */
    REPORTS
  }

  /**
   * Whose word something stands on.
   *
   * @param sort in which role
   * @param side id of the side, or the words that name the speaker; empty for the reports' own
   */
  public record Teller(Sort sort, String side) {

    /** The reports themselves. */
    public static final Teller REPORTS = new Teller(Sort.REPORTS, "");
  }

  /** Copies the list. */
  public Account {
    tellings = List.copyOf(tellings);
  }

  /**
   * Who is who at a sitting.
   *
   * @param sides of the talks, and parties of the case
   * @param third mediators and hosts of the talks, and mediators of the case
   */
  record Roles(Set<String> sides, Set<String> third) {

    /** Copies the sets. */
    Roles {
      sides = Set.copyOf(sides);
      third = Set.copyOf(third);
    }

    Teller of(@Nullable Participant source, Report report) {
      // an outlet that quotes another, or corrects itself, gives no side's account
      boolean press =
          source == null
              || source.sector().equals("MED")
              || report.outlets().contains(source.label())
              || report.outlet().equals(source.label());
      if (source == null || press) {
        return Teller.REPORTS;
      }
      String side = source.side();
      if (third.contains(side) && !sides.contains(side)) {
        return new Teller(Sort.MEDIATOR, side);
      }
      return new Teller(sides.contains(side) ? Sort.PARTY : Sort.THIRD, side);
    }
  }

  /** The accounts of a sitting: parties, mediators, third ones, the reports' own. */
  static List<Account> of(List<Telling> tellings, Roles roles) {
    Map<Teller, List<Telling>> by = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      by.computeIfAbsent(
              roles.of(telling.round().source(), telling.report()), t -> new ArrayList<>())
          .add(telling);
    }
    return by.entrySet().stream()
        .map(e -> new Account(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Account a) -> a.teller().sort())
                .thenComparing(a -> a.teller().side()))
        .toList();
  }
}
