package org.rapporteur.code.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Which judged events are worth telling: likely ones between parties that can act and be acted on
 * in public. Ordinary news is full of verbs of politics in the mouths of athletes, firms and
 * weather.
 */
final class Worth {

  /** What is less likely than this is not told. */
  static final double LEAST = 0.25;

  /** What goes on somewhere by nobody named: the judge, who weighs pairs, knows less of it. */
  private static final double UNHEARD = 0.18;

  /** The same of what somebody suffers, told by a verb. */
  private static final double HARDLY = 0.05;

  /** The same where a person acts of whom nothing is known. */
  private static final double LEAST_OF_UNNAMED = 0.6;

  /** The same between parties of whom nothing is known but the words. */
  private static final double LEAST_OF_NOBODY = 0.95;

  private static final Set<PloverType> EVERYDAY =
      Set.of(PloverType.CONSULT, PloverType.AID, PloverType.COOPERATE, PloverType.RETREAT);

  private Worth() {}

  /**
   * Whether it is likely enough to be told. The less is known of the parties, the surer the judge
   * must be; what is done by nobody is told only of known parties.
   */
  static boolean likely(Scene scene, Draft draft) {
    boolean known = draft.targets().stream().anyMatch(Standing::known);
    if (draft.sources().isEmpty()) {
      if (draft.type() == PloverType.COERCE
          && draft.rule().startsWith("noun")
          && draft.targets().stream().allMatch(t -> where(scene, t))) {
        return false; // "arrests were made in Velmark"
      }
      if (draft.rule().startsWith("passive") && (aside(scene, draft) || unsigned(draft))) {
        return false;
      }
      boolean heard = draft.confidence() > (draft.rule().startsWith("noun") ? UNHEARD : HARDLY);
      return (draft.confidence() >= LEAST || heard && happening(draft))
          && draft.targets().stream()
              .anyMatch(p -> !p.country().isEmpty() || Standing.known(p) && !generic(p));
    }
    boolean acts = draft.sources().stream().anyMatch(Standing::known);
    if (EVERYDAY.contains(draft.type())) {
      // a driver who meets a nurse: of record as sorts of people, and private all the same
      acts = draft.sources().stream().anyMatch(p -> Standing.known(p) && !Standing.common(p));
      known = draft.targets().stream().anyMatch(p -> Standing.known(p) && !Standing.common(p));
    }
    if (Idle.is(scene, draft)) {
      return false;
    }
    if (acts || known) {
      return draft.confidence() >= (unnamed(scene, draft) ? LEAST_OF_UNNAMED : LEAST);
    }
    return open(scene, draft) && draft.targets().stream().noneMatch(p -> own(scene, p));
  }

  /**
   * Whether an act between two of whom nothing is known is likely a public one: what people and
   * firms do with each other every day (they meet, help, return) is not, nor what "the people" do.
   */
  private static boolean open(Scene scene, Draft draft) {
    boolean anybody =
        draft.sources().stream()
            .map(p -> Standing.head(scene, p))
            .anyMatch(h -> h != null && Standing.of(scene, h, "@anybody"));
    boolean crowd = draft.type() == PloverType.PROTEST || draft.type() == PloverType.ASSAULT;
    if ((draft.cameo().equals("057") || draft.cameo().equals("036"))
        && draft.targets().size() == 1) {
      return false; // "signed with the club", "invited her co-star"
    }
    boolean everyday = EVERYDAY.contains(draft.type()) && !draft.cameo().startsWith("074");
    if (!draft.targets().isEmpty()
        && draft.sources().stream().allMatch(p -> Standing.person(scene, p))
        && draft.targets().stream().allMatch(p -> Standing.thing(scene, p))) {
      return false; // nobody known, and nobody to whom it is done
    }
    if (draft.targets().isEmpty() && draft.sources().size() == 1 && !crowd) {
      return false; // one of whom nothing is known, and nobody to whom it is done
    }
    if (draft.type() == PloverType.SUPPORT
        && draft.targets().stream().allMatch(p -> Standing.person(scene, p))) {
      return false; // praise and condolence among private persons
    }
    boolean alone = draft.sources().stream().anyMatch(p -> Standing.privately(scene, p));
    boolean met =
        draft.type() == PloverType.CONSULT
            && draft.targets().stream().noneMatch(p -> Standing.privately(scene, p));
    boolean business = draft.type() == PloverType.AID || draft.type() == PloverType.COOPERATE;
    boolean dull = everyday && (alone || business || draft.type() == PloverType.CONSULT && !met);
    boolean persons =
        draft.type() == PloverType.REQUEST
            && Stream.concat(draft.sources().stream(), draft.targets().stream())
                .allMatch(p -> Standing.person(scene, p));
    return draft.confidence() >= LEAST_OF_NOBODY && (crowd || !anybody) && !dull && !persons;
  }

  private static boolean unnamed(Scene scene, Draft draft) {
    return draft.sources().stream().allMatch(p -> !Standing.known(p) && Standing.person(scene, p));
  }

  private static boolean own(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null && scene.tree().owned(head);
  }

  private static boolean where(Scene scene, Participant target) {
    Token head = Standing.head(scene, target);
    return head != null && scene.tree().on(scene.tree().firstOfList(head), "in");
  }

  /** "The accord that was signed": words by nobody are nobody's. */
  private static boolean unsigned(Draft draft) {
    return draft.type().quad().verbal() && draft.type() != PloverType.ACCUSE;
  }

  /** "Both were acquitted in the senate": a passive is done to its subject, not to the place. */
  private static boolean aside(Scene scene, Draft draft) {
    List<Token> subjects = new Clause(scene.tree(), draft.anchor()).surfaceSubject();
    return draft.type() != PloverType.ASSAULT
        && draft.type() != PloverType.SANCTION
        && !subjects.isEmpty()
        && draft.targets().stream()
            .map(p -> Standing.head(scene, p))
            .noneMatch(h -> h != null && subjects.stream().anyMatch(s -> scene.tree().under(h, s)));
  }

  /** "An air strike in Velmark": who did it is open, that it happened is not. */
  private static boolean happening(Draft draft) {
    boolean main = Set.of("root", "conj", "ccomp").contains(draft.anchor().relation());
    return (draft.type() == PloverType.ASSAULT || draft.type() == PloverType.PROTEST)
        && (main || draft.rule().startsWith("noun"));
  }

  private static boolean generic(Participant participant) {
    return participant.actor().startsWith("~");
  }
}
