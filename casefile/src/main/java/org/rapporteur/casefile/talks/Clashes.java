package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.Report;

/** Finds what of a sitting's outcomes does not go together. */
final class Clashes {

  private Clashes() {}

  /** The first of each: outcomes, tellers and sort. */
  static List<Clash> of(List<Turn> turns) {
    Map<String, Clash> found = new LinkedHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      for (Turn other : turns.subList(i + 1, turns.size())) {
        Clash clash = of(turns.get(i), other);
        if (clash != null) {
          found.putIfAbsent(
              clash.sort()
                  + " "
                  + clash.one().outcome()
                  + clash.one().teller()
                  + clash.other().outcome()
                  + clash.other().teller(),
              clash);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static @Nullable Clash of(Turn a, Turn b) {
    if (!Compatibility.against(a.outcome(), b.outcome())) {
      return null;
    }
    LocalDate first = a.about();
    LocalDate second = b.about();
    int order = first == null || second == null ? 0 : first.compareTo(second);
    boolean later = order != 0;
    boolean turned = order > 0;
    Turn one = turned ? b : a;
    Turn other = turned ? a : b;
    if (later && Compatibility.follows(one.outcome(), other.outcome())) {
      return null;
    }
    boolean sides =
        !one.teller().equals(other.teller())
            && one.teller().sort() != Account.Sort.REPORTS
            && other.teller().sort() != Account.Sort.REPORTS;
    if (later && !sides) {
      return new Clash(Clash.Sort.REVISED, one, other);
    }
    // one outlet that tells both on one day tells what came first and what came then
    boolean apart = sides || !one.teller().equals(other.teller()) || !outlets(one, other);
    return apart ? new Clash(Clash.Sort.CONTRADICTED, one, other) : null;
  }

  /** Whether every outlet that tells the one tells the other too. */
  private static boolean outlets(Turn one, Turn other) {
    Set<String> first = outlets(one);
    Set<String> second = outlets(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static Set<String> outlets(Turn turn) {
    List<Report> reports = new ArrayList<>();
    turn.tellings().forEach(t -> reports.add(t.report()));
    turn.accords().forEach(n -> reports.add(n.report()));
    Set<String> outlets = new HashSet<>();
    reports.forEach(r -> outlets.add(r.outlet().isEmpty() ? r.document() : r.outlet()));
    return outlets;
  }
}
