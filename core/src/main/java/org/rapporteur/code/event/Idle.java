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
 * Acts in which nothing passes between parties: nobody acts, only the press is met, it is weather,
 * traffic, a career or a ceremony, or an everyday sense of the word.
 */
final class Idle {

  private static final Set<String> MAYBE = Set.of("could", "may", "might", "can");

  private Idle() {}

  /**
   * Whether nothing passes between parties: nobody acts ("the evidence supports the claim"), it is
   * only met with the press, or nobody is met.
   */
  static boolean is(Scene scene, Draft draft) {
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
    if (draft.type() == PloverType.CONSULT
        && draft.sources().size() == 1
        && within(scene, draft.trigger(), "@conferring")
        && pressed(scene, draft)) {
      return true;
    }
    boolean talks =
        draft.type() == PloverType.CONSULT
            || draft.type() == PloverType.REQUEST
            || draft.type() == PloverType.AGREE;
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
            .allMatch(p -> Standing.person(scene, p) || p.sector().equals("GOV"))
        && draft.targets().stream().noneMatch(Standing::known);
  }

  /** "Held a press conference": with nobody but the press. */
  private static boolean pressed(Scene scene, Draft draft) {
    return scene.tree().tokens().stream()
        .anyMatch(
            t ->
                draft.trigger().covers(t.span())
                    && scene.tree().children(t).stream()
                        .anyMatch(c -> c.lemma().equals("press") || c.lemma().equals("news")));
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
    boolean turns =
        verb.lemma().equals("turn")
            && draft.type() == PloverType.REQUEST
            && tree.children(verb).stream().noneMatch(c -> c.lemma().equals("for"));
    boolean heart =
        draft.cameo().startsWith("173")
            && tree.children(verb).stream().anyMatch(c -> c.lemma().equals("cardiac"));
    boolean contempt =
        verb.lemma().equals("hold")
            && draft.type() == PloverType.COERCE
            && tree.children(verb).stream()
                .anyMatch(
                    c ->
                        c.lemma().equals("in")
                            && tree.below(c).stream().anyMatch(b -> b.lemma().equals("contempt")));
    boolean kin =
        draft.type() == PloverType.PROTEST
            && draft.sources().stream()
                .map(p -> Standing.head(scene, p))
                .anyMatch(h -> h != null && Standing.of(scene, h, "@kin"));
    boolean proposes =
        draft.type() == PloverType.AGREE
            && verb.lemma().equals("propose")
            && draft.targets().stream().noneMatch(t -> addressed(scene, t));
    boolean lets =
        draft.entry().trigger().equals("let")
            && draft.type() == PloverType.REJECT
            && draft.targets().isEmpty();
    boolean health =
        draft.type() == PloverType.COERCE && scene.words(draft.trigger()).contains("health");
    // "ended his campaign for president": whatever the target is taken to be
    boolean ended =
        draft.yields() && new Clause(tree, verb).objects().stream().anyMatch(o -> career(scene, o));
    boolean granted =
        verb.lemma().equals("take")
            && tree.below(verb).stream().anyMatch(c -> c.lemma().equals("granted"));
    boolean business =
        draft.type() == PloverType.CONCEDE
            && draft.targets().isEmpty()
            && verb.lemma().equals("suspend")
            && new Clause(tree, verb)
                .objects().stream().anyMatch(o -> Standing.of(scene, o, "@business"));
    boolean access =
        draft.type() == PloverType.RETREAT
            && draft.cameo().startsWith("086")
            && draft.targets().isEmpty();
    boolean other =
        granted || business || access || turns || heart || contempt || kin || proposes || lets;
    return other || from || wishes || health || ended || caution(scene, draft);
  }

  /** "Proposed talks to Velmark": who is named after the verb's own "to" or "with". */
  private static boolean addressed(Scene scene, Participant target) {
    Token head = Standing.head(scene, target);
    Token above = head == null ? null : scene.tree().head(head);
    return above != null
        && Set.of("to", "with", "between").contains(above.lemma())
        && !above.relation().equals("aux");
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
    boolean of =
        draft.type() == PloverType.CONSULT
            && lemma.equals("speak")
            && draft.targets().isEmpty()
            && scene.tree().children(draft.anchor()).stream().anyMatch(c -> c.lemma().equals("of"));
    return speech || of || draft.type() == PloverType.REJECT && lemma.equals("confirm");
  }

  /** "A record held by": no arrest. */
  private static boolean record(Scene scene, Draft draft) {
    if (!draft.cameo().startsWith("173") || !draft.anchor().lemma().equals("hold")) {
      return false;
    }
    Token above = scene.tree().head(draft.anchor());
    List<Token> held =
        draft.anchor().relation().equals("acl") && above != null
            ? List.of(above)
            : new Clause(scene.tree(), draft.anchor()).objects();
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
}
