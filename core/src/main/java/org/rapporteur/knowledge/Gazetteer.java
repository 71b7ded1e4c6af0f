package org.rapporteur.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Place;

/** The places by name. */
final class Gazetteer {

  private final Map<String, List<PlaceEntry>> byName = new HashMap<>();
  private final Map<String, PlaceEntry> byId = new HashMap<>();

  Gazetteer(Tables tables) {
    tables.each(
        Schema.PLACES,
        row -> {
          Place place =
              new Place(
                  row.filled("id"),
                  row.filled("name"),
                  row.cell("country"),
                  row.number("latitude"),
                  row.number("longitude"));
          PlaceEntry entry =
              new PlaceEntry(
                  place,
                  row.items("names"),
                  Words.of(PlaceKind.class, "kind", row.filled("kind")),
                  row.cell("within"),
                  row.cell("population").isEmpty() ? 0 : (long) row.number("population"),
                  row.yes("ambiguous"));
          byId.put(place.id(), entry);
          index(place.name(), entry);
          entry.names().forEach(name -> index(name, entry));
        });
    Comparator<PlaceEntry> order =
        Comparator.comparingLong(PlaceEntry::population)
            .reversed()
            .thenComparing(entry -> entry.place().id());
    byName.values().forEach(list -> list.sort(order));
  }

  private void index(String name, PlaceEntry entry) {
    List<PlaceEntry> list = byName.computeIfAbsent(plain(name), n -> new ArrayList<>(1));
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  List<PlaceEntry> named(String name) {
    return List.copyOf(byName.getOrDefault(plain(name), List.of()));
  }

  List<PlaceEntry> all() {
    return List.copyOf(byId.values());
  }

  /** Lower case, without accents, one sort of apostrophe and hyphen. */
  static String plain(String name) {
    boolean ascii = true;
    for (int i = 0; i < name.length() && ascii; i++) {
      ascii = name.charAt(i) < 128;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (ascii) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[‘’ʻʼ`]", "'")
        .replaceAll("[‐-–]", "-");
  }
}
