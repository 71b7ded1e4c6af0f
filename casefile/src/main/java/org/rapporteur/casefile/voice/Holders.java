package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.When;

/** Who held an office when somebody spoke who is called by the office alone. */
final class Holders {

  private final Map<String, List<Actor>> byOffice = new HashMap<>();

  Holders(List<Actor> actors) {
    for (Actor actor : actors) {
      actor.tenures().stream()
          .map(tenure -> tenure.office())
          .distinct()
          .forEach(office -> byOffice.computeIfAbsent(office, o -> new ArrayList<>()).add(actor));
    }
  }

  /**
   * The speaker, by the person's key if exactly one person known to the case held the office on all
   * the days on which it may have been said.
   */
  Speaker named(Speaker speaker, @Nullable When when) {
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
}
