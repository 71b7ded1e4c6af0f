package org.rapporteur.code.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Which judged events are worth telling: likely ones between parties that can act and be acted on
 * in public. Ordinary news is full of verbs of politics in the mouths of athletes, firms and
 * weather.
 */
final class Worth {

  /** What is less likely than this is not told. */
  static final double LEAST = 0.25;

  /** The same between parties of whom nothing is known but the words. */
  private static final double LEAST_OF_NOBODY = 0.95;

  private static final Set<PloverType> SPOKEN =
      Set.of(
          PloverType.ACCUSE,
          PloverType.REQUEST,
          PloverType.SUPPORT,
          PloverType.REJECT,
          PloverType.CONSULT);

  private static final Set<PloverType> EVERYDAY =
      Set.of(PloverType.CONSULT, PloverType.AID, PloverType.COOPERATE, PloverType.RETREAT);

  private static final Set<String> MAYBE = Set.of("could", "may", "might", "can");

  private Worth() {}

  /**
   * Whether it is likely enough to be told. The less is known of the parties, the surer the judge
   * must be; what is done by nobody is told only of known parties.
   */
  static boolean likely(Scene scene, Draft draft) {
    boolean known = draft.targets().stream().anyMatch(Standing::known);
    if (draft.sources().isEmpty()) {
      if (draft.rule().startsWith("passive") && aside(scene, draft)) {
        return false;
      }
      return (draft.confidence() >= LEAST || happening(draft))
          && draft.targets().stream()
              .anyMatch(p -> !p.country().isEmpty() || Standing.known(p) && !generic(p));
    }
    boolean acts = draft.sources().stream().anyMatch(Standing::known);
    if (EVERYDAY.contains(draft.type())) {
      // a driver who meets a nurse: of record as sorts of people, and private all the same
      acts = draft.sources().stream().anyMatch(p -> Standing.known(p) && !Standing.common(p));
      known = draft.targets().stream().anyMatch(p -> Standing.known(p) && !Standing.common(p));
    }
    if (idle(scene, draft)) {
      return false;
    }
    if (acts || known) {
      return draft.confidence() >= LEAST;
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
    return draft.confidence() >= LEAST_OF_NOBODY && (crowd || !anybody) && !dull;
  }

  /**
   * Whether nothing passes between parties: nobody acts ("the evidence supports the claim"), it is
   * only met with the press, or nobody is met.
   */
  private static boolean idle(Scene scene, Draft draft) {
    if (draft.sources().stream().allMatch(p -> Standing.thing(scene, p))
        && !(draft.type() == PloverType.ASSAULT && acted(scene, draft))) {
      return true;
    }
    if (Standing.ownedThing(scene, draft)) {
      return true;
    }
    if (draft.sources().stream().anyMatch(p -> p.label().startsWith("any "))
        || draft.sources().stream().anyMatch(p -> weather(scene, p))
        || within(scene, draft.trigger(), "@weather")) {
      return true; // "name any group that backed it", "a storm warning"
    }
    if ((draft.yields() || draft.type() == PloverType.AGREE)
        && draft.targets().stream()
            .map(p -> Standing.head(scene, p))
            .anyMatch(h -> h != null && career(scene, h))) {
      return true; // "ended her campaign": nobody else's business
    }
    if (plain(scene, draft)
        || unsaid(scene, draft)
        || record(scene, draft)
        || crash(scene, draft)) {
      return true;
    }
    boolean people = draft.type() == PloverType.ASSAULT && draft.cameo().startsWith("182");
    if (people
        && !draft.targets().isEmpty()
        && draft.targets().stream().allMatch(p -> Standing.thing(scene, p))) {
      return true; // "executed a plan"
    }
    if (draft.type() == PloverType.PROTEST
        && (rally(scene, draft) || within(scene, draft.trigger(), "@ceremonies"))) {
      return true;
    }
    if (draft.type() == PloverType.COERCE
        && draft.sources().stream().allMatch(Standing::common)
        && draft.targets().stream().allMatch(p -> Standing.thing(scene, p))) {
      return true; // firemen who search a house
    }
    boolean talks = draft.type() == PloverType.CONSULT || draft.type() == PloverType.REQUEST;
    if (talks
        && Stream.concat(draft.sources().stream(), draft.targets().stream())
            .anyMatch(p -> Standing.press(scene, p))) {
      return true;
    }
    if (draft.targets().stream()
        .map(p -> Standing.head(scene, p))
        .anyMatch(h -> h != null && Standing.of(scene, h, "@animals"))) {
      return true;
    }
    return draft.type() == PloverType.CONSULT
        && draft.sources().size() == 1
        && !draft.targets().isEmpty()
        && draft.targets().stream().allMatch(p -> Standing.thing(scene, p));
  }

  /** "Held his first rally in the north": who runs for office, or holds one, does not protest. */
  private static boolean rally(Scene scene, Draft draft) {
    return within(scene, draft.trigger(), "@rallying")
        && draft.sources().stream()
            .allMatch(p -> p.actor().startsWith("person:") || p.sector().equals("GOV"))
        && draft.targets().stream().noneMatch(Standing::known);
  }

  private static boolean within(Scene scene, Span span, String name) {
    return scene.tree().tokens().stream()
        .anyMatch(t -> span.covers(t.span()) && Standing.of(scene, t, name));
  }

  /** "Typhoon Ofelia". */
  private static boolean weather(Scene scene, Participant participant) {
    return participant.span() != null
        && !Standing.known(participant)
        && within(scene, participant.span(), "@weather");
  }

  /** "His campaign". */
  private static boolean career(Scene scene, Token noun) {
    return Standing.of(scene, noun, "@careers") && scene.tree().owned(noun);
  }

  private static boolean own(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null && scene.tree().owned(head);
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

  /** "Sued in Velmark": words are said in a place, not to it. */
  static boolean merelyThere(Scene scene, Draft draft, Participant participant) {
    Token named = Standing.head(scene, participant);
    if (named != null && !Standing.known(participant) && Standing.of(scene, named, "@occasions")) {
      return true; // "in response to the outbreak"
    }
    Token head = SPOKEN.contains(draft.type()) ? named : null;
    Token above = head == null ? null : scene.tree().head(head);
    return above != null
        && head != null
        && (above.lemma().equals("in") || above.lemma().equals("at"))
        && (draft.anchor().equals(scene.tree().head(above))
            || draft.type() == PloverType.CONSULT && participant.actor().isEmpty())
        && Standing.placed(scene, head);
  }

  /** Everyday senses: "hails from", "wants" of nobody known, a health emergency, a caution. */
  private static boolean plain(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    Token verb = draft.anchor();
    boolean from =
        verb.lemma().equals("hail")
            && tree.children(verb).stream().anyMatch(c -> c.lemma().equals("from"));
    boolean wishes =
        verb.lemma().equals("want")
            && draft.type() == PloverType.REQUEST
            && draft.sources().stream().noneMatch(Standing::known);
    boolean health =
        draft.type() == PloverType.COERCE && scene.words(draft.trigger()).contains("health");
    // "ended his campaign for president": whatever the target is taken to be
    boolean ended =
        draft.yields() && new Clause(tree, verb).objects().stream().anyMatch(o -> career(scene, o));
    return from || wishes || health || ended || caution(scene, draft);
  }

  /** "Warned that the adviser could be misled": of others' doings one warns without a threat. */
  private static boolean caution(Scene scene, Draft draft) {
    boolean warns =
        draft.type() == PloverType.THREATEN
            && draft.anchor().lemma().equals("warn")
            && !draft.cameo().equals("138");
    Token below = warns ? new Clause(scene.tree(), draft.anchor()).complement() : null;
    if (below == null) {
      return false;
    }
    List<Token> subjects = new Clause(scene.tree(), below).surfaceSubject();
    boolean modal =
        scene.tree().children(below).stream()
            .anyMatch(c -> MAYBE.contains(c.lemma()) && c.tag().equals("MD"));
    List<String> sides = draft.sources().stream().map(Participant::side).toList();
    return modal
        && !subjects.isEmpty()
        && scene.parties().acting(subjects).stream().noneMatch(p -> sides.contains(p.side()));
  }

  /** "Would not confirm the account", "spoke to a think tank": words that do nothing to anybody. */
  private static boolean unsaid(Scene scene, Draft draft) {
    String lemma = draft.anchor().lemma();
    boolean speech =
        draft.type() == PloverType.CONSULT
            && lemma.equals("speak")
            && !draft.targets().isEmpty()
            && draft.targets().stream().noneMatch(Standing::known)
            && scene.tree().children(draft.anchor()).stream().anyMatch(c -> c.lemma().equals("to"));
    return speech || draft.type() == PloverType.REJECT && lemma.equals("confirm");
  }

  /** "A record held by": no arrest. */
  private static boolean record(Scene scene, Draft draft) {
    if (!draft.cameo().startsWith("173") || !draft.anchor().lemma().equals("hold")) {
      return false;
    }
    List<Token> held = new Clause(scene.tree(), draft.anchor()).objects();
    return !held.isEmpty()
        && held.stream().noneMatch(t -> Standing.people(scene, t) || t.tag().startsWith("NNP"));
  }

  /** A driver who kills riders is no attacker. */
  private static boolean crash(Scene scene, Draft draft) {
    return draft.type() == PloverType.ASSAULT
        && draft.sources().stream().noneMatch(Standing::known)
        && within(scene, scene.sentence().span(), "@traffic")
        && !within(scene, scene.sentence().span(), "@bombs");
  }

  /** "A car bomb killed": what strikes is named in place of who struck. */
  private static boolean acted(Scene scene, Draft draft) {
    Token head = Standing.head(scene, draft.sources().get(0));
    return head != null
        && (Standing.of(scene, head, "@bombs")
            || Standing.of(scene, head, "@munitions")
            || Standing.of(scene, head, "@warcraft")
            || !scene.lexicon().nouns(head.lemma()).isEmpty());
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
