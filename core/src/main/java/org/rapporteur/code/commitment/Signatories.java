package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * Whose text it is: the states, armed groups and organisations of states that its first sentences
 * name, up to the sentence with the second of them. "We" and "the Parties" are these, where there
 * are at least two.
 */
final class Signatories {

  /** Sentences in which they must be named. */
  private static final int FIRST = 6;

  private static final Set<String> ALL =
      Set.of("we", "party", "side", "participant", "signatory", "leader", "both", "our", "us");

  private Signatories() {}

  /** Those of a text; empty if fewer than two are named at its head. */
  static List<Participant> of(List<Scene> scenes) {
    List<Participant> found = new ArrayList<>();
    for (Scene scene : scenes.subList(0, Math.min(FIRST, scenes.size()))) {
      for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
        for (String id : mention.actors()) {
          Actor actor = scene.annotated().actors().get(id);
          if (actor != null && signs(actor)) {
            Participant named = scene.parties().participant(id, mention.span());
            found.add(
                new Participant(
                    named.actor(), named.label(), named.country(), named.sector(), null));
          }
        }
      }
      List<Participant> distinct = Parties.distinct(found);
      if (distinct.size() > 1) {
        return distinct;
      }
    }
    return List.of();
  }

  private static boolean signs(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || actor.kind() == Actor.Kind.ARMED_GROUP
        || actor.kind() == Actor.Kind.ORGANISATION && actor.sector().equals("IGO");
  }

  /** Whether the words for who is bound mean all whose text it is. */
  static boolean meant(List<Token> who) {
    return who.stream().anyMatch(t -> ALL.contains(t.lemma()) || t.text().equalsIgnoreCase("we"));
  }
}
