package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.When;

/**
 * Who held an office when somebody spoke who is called by the office alone, and whose surname it is
 * where a document has no more than that.
 */
final class Holders {

  /** "Mr Reld", "Foreign Minister Reld": titles, and one word behind them. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Gen|General|President|Premier|Prime|Foreign|Defence|Defense"
              + "|Interior|Information|Minister|Secretary|Ambassador|Mullah|Maulvi|Sheikh)\\.?\\s+)*+"
              + "((?:[Aa]l-)?\\p{Lu}[\\p{L}'’]{2,})");

  private final Map<String, List<Actor>> byOffice = new HashMap<>();
  private final Map<String, Set<Actor>> bySurname = new HashMap<>();

  Holders(List<Actor> actors) {
    for (Actor actor : actors) {
      actor.tenures().stream()
          .map(tenure -> tenure.office())
          .distinct()
          .forEach(office -> byOffice.computeIfAbsent(office, o -> new ArrayList<>()).add(actor));
      if (actor.kind() == Actor.Kind.PERSON) {
        surnames(actor)
            .forEach(s -> bySurname.computeIfAbsent(s, n -> new LinkedHashSet<>()).add(actor));
      }
    }
  }

  /** The last words of all its names that have several. */
  private static Stream<String> surnames(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.names().stream())
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> plain(name.substring(name.lastIndexOf(' ') + 1)))
        .distinct();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /**
   * The speaker, by the person's key if exactly one person known to the case held the office on all
   * the days on which it may have been said; a surname alone is that of the one person known to the
   * case who bears it.
   */
  Speaker named(Speaker speaker, @Nullable When when) {
    Actor only = speaker.standing() == Standing.UNKNOWN ? bearer(speaker.key()) : null;
    if (only != null) {
      return Speaker.of(only, when);
    }
    List<Actor> known = byOffice.getOrDefault(speaker.key(), List.of());
    if (when == null || known.isEmpty()) {
      return speaker;
    }
    List<Actor> then =
        known.stream()
            .filter(
                actor ->
                    actor.tenures().stream()
                        .anyMatch(
                            held ->
                                held.office().equals(speaker.key())
                                    && (held.holds(when.begin()) || held.holds(when.end()))))
            .toList();
    return then.size() == 1
        ? new Speaker(then.get(0).id(), then.get(0).name(), speaker.side(), speaker.standing())
        : speaker;
  }

  private @Nullable Actor bearer(String key) {
    Matcher surname = SURNAME.matcher(key);
    Set<Actor> bearers =
        surname.matches() ? bySurname.getOrDefault(plain(surname.group(1)), Set.of()) : Set.of();
    return bearers.size() == 1 ? bearers.iterator().next() : null;
  }
}
