package org.rapporteur.annotate.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.PlaceEntry;
import org.rapporteur.knowledge.PlaceKind;

/** Which of several places of a name is meant, or none. */
final class Choice {

  private Choice() {}

  static @Nullable PlaceEntry of(
      String name,
      List<PlaceEntry> entries,
      int sentence,
      Countries countries,
      Map<String, PlaceEntry> settled) {
    PlaceEntry before = settled.get(name);
    if (before != null) {
      return before;
    }
    PlaceEntry chosen =
        entries.size() == 1 ? only(entries.get(0), countries) : best(entries, sentence, countries);
    if (chosen != null) {
      settled.put(name, chosen);
    }
    return chosen;
  }

  /** A town whose name is also another word counts only where its country is named. */
  private static @Nullable PlaceEntry only(PlaceEntry entry, Countries countries) {
    return !entry.ambiguous() || countries.named(entry.place().country()) ? entry : null;
  }

  private static @Nullable PlaceEntry best(
      List<PlaceEntry> entries, int sentence, Countries countries) {
    PlaceEntry near = one(entries, countries.near(sentence));
    if (near != null) {
      return near;
    }
    PlaceEntry inText = one(entries, countries.all());
    if (inText != null) {
      return inText;
    }
    // the most populous first; it must outweigh the rest by far
    PlaceEntry first = entries.get(0);
    boolean capital = first.kind() == PlaceKind.CAPITAL;
    boolean large =
        first.population() > 500_000 && first.population() > 10 * entries.get(1).population();
    return !first.ambiguous() && (capital || large) ? first : null;
  }

  /** The one that lies in any of the countries: a capital before the rest, then by people. */
  private static @Nullable PlaceEntry one(List<PlaceEntry> entries, Set<String> countries) {
    PlaceEntry only = null;
    Set<String> in = new HashSet<>();
    for (PlaceEntry entry : entries) {
      if (countries.contains(entry.place().country())) {
        in.add(entry.place().country());
        boolean better = only == null || entry.kind() == PlaceKind.CAPITAL;
        only = better ? entry : only;
      }
    }
    return in.size() == 1 ? only : null;
  }

  /** Those of the sort that the word beside the name tells: "province", "district", "city". */
  static List<PlaceEntry> sort(List<PlaceEntry> entries, String word) {
    Set<PlaceKind> kinds =
        switch (word) {
          case "province", "state", "region", "governorate", "oblast", "prefecture" ->
              Set.of(PlaceKind.REGION);
          case "district", "county", "agency" -> Set.of(PlaceKind.DISTRICT);
          case "city", "town", "village" -> Set.of(PlaceKind.CAPITAL, PlaceKind.TOWN);
          default -> Set.of();
        };
    List<PlaceEntry> fit = entries.stream().filter(e -> kinds.contains(e.kind())).toList();
    return fit.isEmpty() ? entries : fit;
  }
}
