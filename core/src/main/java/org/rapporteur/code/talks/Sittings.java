package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/**
 * The sittings that one document tells of, gathered while it is read. A later sentence tells of the
 * sitting before it where nothing in it says otherwise: no other venue, number, day or side.
 */
final class Sittings {

  /** Days between two sentences' days that are still one sitting. */
  private static final int ADJOINING = 1;

  private final List<List<Finding>> sittings = new ArrayList<>();

  void take(Finding finding) {
    int found = -1;
    boolean points = finding.cue.definite(finding.scene.tree()) || !finding.cue.noun().noun();
    for (int i = sittings.size() - 1; i >= 0 && found < 0; i--) {
      found = same(sittings.get(i), finding, points, i == sittings.size() - 1) ? i : -1;
    }
    if (found < 0) {
      sittings.add(new ArrayList<>());
      found = sittings.size() - 1;
    }
    sittings.get(found).add(finding);
  }

  /** All sittings, each with what tells of it in text order. */
  List<List<Finding>> all() {
    return sittings;
  }

  private static boolean same(List<Finding> sitting, Finding next, boolean points, boolean last) {
    boolean offered = next.outcome == Outcome.OFFERED;
    boolean ahead = next.outcome == Outcome.SCHEDULED;
    for (Finding told : sitting) {
      boolean othersOffer = offered != (told.outcome == Outcome.OFFERED);
      boolean othersPlan = ahead && told.outcome != Outcome.SCHEDULED;
      if (othersOffer || othersPlan || differ(told, next)) {
        return false;
      }
    }
    if (offered && !shared(sitting, next)) {
      return false;
    }
    if (next.cue.noun().noun() && next.cue.another(next.scene.tree())) {
      return next.number > 0 && sitting.stream().anyMatch(t -> t.number == next.number);
    }
    if (next.weak) {
      return shared(sitting, next) && !next.parties.isEmpty();
    }
    boolean open = next.parties.isEmpty() || sitting.stream().allMatch(t -> t.parties.isEmpty());
    boolean back = points && last && open && !elsewhere(sitting, next);
    return shared(sitting, next) || back || follows(sitting, next) || last && opened(sitting, next);
  }

  /**
   * "The ministers met beside the summit. The talks in Castan had failed.": a meeting of no known
   * place or day is not the talks that are named by theirs.
   */
  private static boolean elsewhere(List<Finding> sitting, Finding next) {
    boolean named = next.venue != null || next.number > 0;
    return named && sitting.stream().allMatch(t -> t.weak && t.venue == null && t.when == null);
  }

  /** What has just been told and is not named otherwise: the same passage. */
  private static boolean follows(List<Finding> sitting, Finding next) {
    Finding before = sitting.get(sitting.size() - 1);
    int apart = next.scene.sentence().index() - before.scene.sentence().index();
    boolean bare = next.parties.isEmpty() && next.venue == null;
    return apart <= 2 && (bare || before.weak && next.sides().size() != 1);
  }

  /**
   * "Two men met in Castan" opens a report, and much later stands who they were: the meeting was in
   * the country of one of the two sides that are named next.
   */
  private static boolean opened(List<Finding> sitting, Finding next) {
    Finding opening = sitting.get(0);
    Place venue = opening.venue;
    return sitting.size() == 1
        && opening.weak
        && opening.parties.isEmpty()
        && opening.when != null
        && venue != null
        && next.sides().size() == 2
        && next.sides().contains(venue.country());
  }

  /** Whether a venue, a number or a side is shared. */
  private static boolean shared(List<Finding> sitting, Finding next) {
    Set<String> sides = new HashSet<>(next.sides());
    for (Finding told : sitting) {
      Place venue = told.venue;
      boolean there = venue != null && next.venue != null && venue.id().equals(next.venue.id());
      if (there || !Collections.disjoint(told.sides(), sides)) {
        return true;
      }
      if (next.outcome == Outcome.OFFERED
          && !Collections.disjoint(of(told.mediators), of(next.mediators))) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Finding told, Finding next) {
    Place a = told.venue;
    Place b = next.venue;
    if (a != null && b != null && !a.id().equals(b.id())) {
      return true;
    }
    if (told.number > 0 && next.number > 0 && told.number != next.number) {
      return true;
    }
    When w = told.when;
    if (w != null && next.when != null && !near(w, next.when, told.days)) {
      return true;
    }
    Set<String> one = told.sides();
    Set<String> other = next.sides();
    return one.size() > 1 && !other.isEmpty() && !one.containsAll(other)
        || other.size() > 1 && !one.isEmpty() && !other.containsAll(one);
  }

  static boolean near(When a, When b, int days) {
    int slack = ADJOINING + Math.max(0, days - 1);
    return !a.begin().isAfter(b.end().plusDays(slack))
        && !b.begin().isAfter(a.end().plusDays(slack));
  }

  private static Set<String> of(List<Participant> all) {
    Set<String> sides = new HashSet<>();
    all.forEach(p -> sides.add(p.side()));
    return sides;
  }

  /**
   * Whether a sitting is one of talks: two sides, or a third party and a side; an offer of
   * mediation needs only who offers, where the document tells of talks or of two sides.
   */
  static boolean talks(List<Finding> sitting, boolean others) {
    Set<String> sides = new HashSet<>();
    Set<String> third = new HashSet<>();
    boolean named = false;
    for (Finding told : sitting) {
      sides.addAll(told.sides());
      sides.addAll(of(told.delegates));
      third.addAll(of(told.mediators));
      third.addAll(host(told.host));
      named |= !told.weak;
    }
    sides.removeAll(third);
    return named
        && (sides.size() > 1 || !third.isEmpty() && !sides.isEmpty() || !third.isEmpty() && others);
  }

  private static Set<String> host(@Nullable Participant host) {
    return host == null ? Set.of() : Set.of(host.side());
  }
}
