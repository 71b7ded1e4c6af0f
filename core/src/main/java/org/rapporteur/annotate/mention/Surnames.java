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
  private final Map<String, Set<String>> offices = new HashMap<>();
  private final Map<String, Boolean> female = new HashMap<>();

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

  /**
   * Takes note of the office that a person is named with, and of a title's gender if it has one.
   */
  void told(String id, String office, @Nullable Boolean isFemale) {
    if (!office.isEmpty()) {
      offices.computeIfAbsent(id, n -> new LinkedHashSet<>()).add(office);
    }
    if (isFemale != null) {
      female.putIfAbsent(id, isFemale);
    }
  }

  /** The offices that a person is named with in the document. */
  Set<String> with(String id) {
    return offices.getOrDefault(id, Set.of());
  }

  /** Whether titles tell that a person is a woman; null if they tell nothing. */
  @Nullable Boolean female(String id) {
    return female.get(id);
  }

  private void add(String surname, String id) {
    int hyphen = surname.startsWith("al-") ? 3 : 0;
    persons.computeIfAbsent(surname.substring(hyphen), n -> new LinkedHashSet<>()).add(id);
  }

  /** Whether names of that state put the family's name first. */
  static boolean familyFirst(String country) {
    return FAMILY_FIRST.contains(country);
  }

  boolean knows(String lower) {
    return persons.containsKey(plain(lower));
  }

  /** Whether all of that surname are no actors of record. */
  boolean nobody(String lower) {
    return Set.of(UNKNOWN).equals(persons.get(plain(lower)));
  }

  /** All persons of that surname that are actors, and whether there are others. */
  Set<String> all(String lower) {
    return persons.getOrDefault(plain(lower), Set.of());
  }

  /** Whether the surname is that of somebody who is no actor, too. */
  boolean others(String lower) {
    return all(lower).contains(UNKNOWN);
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
