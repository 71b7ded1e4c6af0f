package org.rapporteur.code.event;

import java.util.Set;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** Who stands in a clause and is not the one acted on: whose word it is, and where it was. */
final class Beside {

  private static final Set<PloverType> SPOKEN =
      Set.of(
          PloverType.ACCUSE,
          PloverType.REQUEST,
          PloverType.SUPPORT,
          PloverType.REJECT,
          PloverType.CONSULT);

  private static final Set<String> APPOSED = Set.of("appos", "npadvmod");

  private static final Set<String> ACROSS = Set.of("across", "throughout", "through", "around");

  private Beside() {}

  /** "Voiced opposition to the plan": what is voiced is no party. */
  static boolean feeling(Scene scene, Draft draft, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null
        && head.lemma().equals("opposition")
        && head.relation().equals("dobj")
        && head.head() == draft.anchor().index()
        && scene.tree().child(head, "det") == null;
  }

  /** "According to the police": whose word it is, not to whom it was done. */
  static boolean hearsay(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    for (Token at = head; at != null; at = scene.tree().head(at)) {
      if (at.lemma().equals("according")) {
        return true;
      }
      if (at.relation().equals("root") || at.verb()) {
        return at.text().equalsIgnoreCase("according");
      }
    }
    return false;
  }

  /** "In response", "in anticipation of Ofelia". */
  private static boolean occasion(Scene scene, Token noun) {
    Token of = scene.tree().head(noun);
    Token above =
        of != null && of.tag().equals("IN") && !of.lemma().equals("in")
            ? scene.tree().head(of)
            : null;
    return Standing.of(scene, noun, "@occasions")
        || above != null && Standing.of(scene, above, "@occasions");
  }

  /** Whether a preposition hangs on the verb, or on what the verb and its object name together. */
  private static boolean hangs(Scene scene, Draft draft, Token preposition) {
    Token on = scene.tree().head(preposition);
    boolean object =
        on != null
            && draft.type() == PloverType.PROTEST
            && on.head() == draft.anchor().index()
            && draft.trigger().covers(on.span()); // "held a rally in Tarsk"
    return draft.anchor().equals(on) || object;
  }

  /** "Sued in Velmark": words are said in a place, not to it. */
  static boolean merelyThere(Scene scene, Draft draft, Participant participant) {
    Token named = Standing.head(scene, participant);
    if (named != null && !Standing.known(participant) && occasion(scene, named)) {
      return true; // "in response to the outbreak"
    }
    boolean protest = draft.type() == PloverType.PROTEST;
    Token head = SPOKEN.contains(draft.type()) || protest ? named : null;
    if (head != null && APPOSED.contains(head.relation())) {
      head = scene.tree().head(head); // "in Tarsk, Velmark"
    }
    Token above = head == null ? null : scene.tree().head(head);
    return above != null
        && head != null
        && (above.lemma().equals("in")
            || above.lemma().equals("at")
            || protest && ACROSS.contains(above.lemma()))
        && (hangs(scene, draft, above)
            || draft.type() == PloverType.CONSULT && participant.actor().isEmpty())
        && (Standing.placed(scene, head) || protest && Standing.of(scene, head, "@venues"));
  }
}
