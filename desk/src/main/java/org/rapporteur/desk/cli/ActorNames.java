package org.rapporteur.desk.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.ActorSummary;
import org.rapporteur.casefile.question.Actors;
import org.rapporteur.desk.casework.Stages;

/** What actors are called: as the case's documents name them, else as knowledge does. */
final class ActorNames {

  private ActorNames() {}

  /** Gives the name of a side, actor or office by its id, or the id itself. */
  static UnaryOperator<String> of(CaseFile file, Stages.Loader loader) {
    Map<String, String> names = new HashMap<>();
    for (ActorSummary actor : file.ask(new Actors())) {
      names.put(actor.id(), actor.name());
    }
    return id ->
        names.computeIfAbsent(
            id,
            unknown -> {
              String name = loader.name(unknown);
              return name.isEmpty() ? unknown : name;
            });
  }
}
