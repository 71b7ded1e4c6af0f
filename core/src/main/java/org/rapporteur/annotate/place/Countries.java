package org.rapporteur.annotate.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;

/** Which countries a document names, and where. */
final class Countries {

  private final List<Set<String>> bySentence;
  private final Set<String> all = new HashSet<>();

  Countries(int sentences, List<Mention> mentions, Map<String, Actor> actors) {
    bySentence = new ArrayList<>(sentences);
    for (int s = 0; s < sentences; s++) {
      bySentence.add(new HashSet<>(2));
    }
    for (Mention mention : mentions) {
      for (String id : mention.actors()) {
        Actor actor = actors.get(id);
        if (actor != null && !actor.country().isEmpty()) {
          bySentence.get(mention.sentence()).add(actor.country());
          all.add(actor.country());
        }
      }
    }
  }

  Set<String> near(int sentence) {
    return bySentence.get(sentence);
  }

  Set<String> all() {
    return all;
  }

  boolean named(String country) {
    return all.contains(country);
  }
}
