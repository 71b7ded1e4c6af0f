package org.rapporteur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a cell: items separated by bars, each perhaps with {@code =} before it where
 * capitals matter, and with the days of its use after it, as in {@code Taliban@2021-08-15..}.
 */
final class Names {

  private final List<NameEntry> entries = new ArrayList<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final String actor;

  Names(String actor) {
    this.actor = actor;
  }

  /** Adds the names of a cell, all of one kind. */
  void add(List<String> items, NameKind kind, String names) {
    for (String item : items) {
      boolean exact = item.startsWith("=");
      String rest = exact ? item.substring(1) : item;
      int at = rest.indexOf('@');
      String word = (at < 0 ? rest : rest.substring(0, at)).strip();
      LocalDate from = null;
      LocalDate to = null;
      if (at >= 0) {
        String range = rest.substring(at + 1);
        int dots = range.indexOf("..");
        if (dots < 0) {
          throw new Row.Fault(
              "the days of '" + item + "' are not a range", "write name@2021-08-15..2024-01-31");
        }
        from = day(word, range.substring(0, dots));
        to = day(word, range.substring(dots + 2));
      }
      entries.add(new NameEntry(word, names, kind, exact || acronym(word), from, to));
      words.add(word);
    }
  }

  /** Adds the actor's own name, unless the cell has it already with its days. */
  void addMain(String name, NameKind kind) {
    if (!words.contains(name)) {
      entries.add(0, new NameEntry(name, actor, kind, acronym(name), null, null));
    }
    words.remove(name);
  }

  List<NameEntry> entries() {
    return entries;
  }

  /** The names as texts use them, without the main one, which {@link #addMain} removes. */
  List<String> words() {
    return List.copyOf(words);
  }

  private static @Nullable LocalDate day(String word, String text) {
    return Row.day("a day of the name " + word, text.strip());
  }

  /** Short words in capitals, such as US, WHO, ISIS, UN: other words when in lower case. */
  private static boolean acronym(String word) {
    return word.length() <= 6 && word.chars().noneMatch(Character::isLowerCase);
  }
}
