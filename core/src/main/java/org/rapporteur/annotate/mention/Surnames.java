package org.rapporteur.annotate.mention;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which persons of a document a surname may mean. Not shared. */
final class Surnames {

  /** Where the family's name comes first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "PRK", "KOR", "TWN", "KHM");

  private static final String UNKNOWN = "?";

  private final Map<String, Set<String>> persons = new HashMap<>();

  /** Adds a person by all names in full. */
  void add(String id, String name, String country) {
    String[] words = plain(name).split(" ", -1);
    boolean first = FAMILY_FIRST.contains(country) && words.length > 1;
    add(first ? words[0] : words[words.length - 1], id);
  }

  /** Adds somebody who is no actor, but may be meant by the surname. */
  void addUnknown(String name) {
    String plain = plain(name);
    add(plain.substring(plain.lastIndexOf(' ') + 1), UNKNOWN);
  }

  private void add(String surname, String id) {
    int hyphen = surname.startsWith("al-") ? 3 : 0;
    persons.computeIfAbsent(surname.substring(hyphen), n -> new LinkedHashSet<>()).add(id);
  }

  boolean knows(String lower) {
    return persons.containsKey(plain(lower));
  }

  /** Whether all of that surname are no actors of record. */
  boolean nobody(String lower) {
    return Set.of(UNKNOWN).equals(persons.get(plain(lower)));
  }

  /** The one person of that surname, or null if there are several. */
  @Nullable String only(String lower) {
    Set<String> ids = persons.get(plain(lower));
    String id = ids == null || ids.size() != 1 ? null : ids.iterator().next();
    return UNKNOWN.equals(id) ? null : id;
  }

  /** Lower case without accents. */
  static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The name as part of an id: "tomas-reld". */
  static String slug(String name) {
    return plain(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
