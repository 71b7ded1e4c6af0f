package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * Whom a gift is for when no argument says so: "gave forty million to pay for schools in Velmark".
 * Looks down from the verb along what spells out its object or purpose.
 */
final class Depths {

  /** What leads from a verb to what it is about; a clause with a subject of its own does not. */
  private static final Set<String> DOWN =
      Set.of(
          "prep",
          "pobj",
          "dobj",
          "dative",
          "conj",
          "xcomp",
          "pcomp",
          "advcl",
          "acl",
          "nmod",
          "poss",
          "compound",
          "appos",
          "attr",
          "amod");

  private final Scene scene;
  private final Clause clause;

  Depths(Scene scene, Clause clause) {
    this.scene = scene;
    this.clause = clause;
  }

  /**
   * The nearest party or place of a country that is none of the sources'; empty if there is none.
   */
  List<Participant> nearest(List<Participant> sources) {
    List<Token> below =
        scene.tree().below(clause.verb()).stream()
            .filter(t -> t.index() > clause.verb().index() && reached(t))
            .sorted((a, b) -> Integer.compare(a.index(), b.index()))
            .toList();
    for (Token token : below) {
      List<Participant> found = new ArrayList<>(scene.parties().of(List.of(token)));
      found.removeIf(p -> p.country().isEmpty());
      if (found.isEmpty() && token.tag().startsWith("NNP")) {
        found.addAll(placed(token));
      }
      found.removeIf(p -> sources.stream().anyMatch(s -> s.side().equals(p.side())));
      if (!found.isEmpty()) {
        return Parties.distinct(found);
      }
    }
    return List.of();
  }

  private List<Participant> placed(Token token) {
    return scene.tree().children(token).isEmpty() || token.relation().equals("pobj")
        ? scene.parties().sidesOfPlaces(List.of(token))
        : List.of();
  }

  private boolean reached(Token token) {
    Token at = token;
    while (at != null && at.index() != clause.verb().index()) {
      boolean aside =
          at.lemma().equals("by")
              || at.lemma().equals("despite")
              || at.lemma().equals("against")
              || at.lemma().equals("after")
              || at.lemma().equals("according");
      boolean subject = at.verb() && scene.tree().child(at, "nsubj", "nsubjpass", "mark") != null;
      if (aside || subject || !DOWN.contains(at.relation())) {
        return false;
      }
      at = scene.tree().head(at);
    }
    return true;
  }
}
