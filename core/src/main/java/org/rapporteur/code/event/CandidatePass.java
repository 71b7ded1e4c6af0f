package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Events of verbs that no lexicon entry fits: each subject with each object or prepositional object
 * is put before the judge, and the surest pair of a verb is kept if it is sure enough. What several
 * do to each other ("met", "signed") is whole without a target.
 */
final class CandidatePass implements EventPass {

  /** What the judge must be sure of for a verb that no rule knows. */
  private static final double SURE = 0.75;

  /** The same where neither party is known, or what is done to is a thing. */
  private static final double SURE_OF_NOBODY = 0.9;

  private static final Set<String> VAGUE = Set.of("move", "lead", "open");

  /** Verbs that say too little by themselves. */
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "have",
          "do",
          "get",
          "make",
          "take",
          "go",
          "come",
          "see",
          "use",
          "become",
          "seem",
          "receive",
          "include",
          "cover",
          "change",
          "say",
          "tell",
          "add",
          "note",
          "win",
          "lose",
          "keep",
          "leave",
          "die",
          "give",
          "call",
          "put",
          "set",
          "know",
          "think",
          "want",
          "need",
          "find",
          "show",
          "act",
          "announce",
          "run",
          "drop",
          "wear",
          "direct",
          "play",
          "fail",
          "turn",
          "start",
          "begin",
          "bring",
          "follow",
          "stand",
          "pay");

  private static final List<String> PREPOSITIONS =
      List.of(
          "to", "on", "against", "with", "for", "from", "in", "at", "over", "of", "into", "upon",
          "between", "among", "near", "toward", "towards", "along", "inside");

  private static final Frame ANY =
      new Frame(
          true, Set.of(), false, Set.of(), List.of(), List.of(), List.of(), false, true, false,
          false);

  private final Judge judge;

  CandidatePass(Judge judge) {
    this.judge = judge;
  }

  @Override
  public String name() {
    return "judge, unlisted verbs";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    Set<Integer> told = new HashSet<>();
    for (Draft draft : drafts) {
      boolean mutual = draft.entry().frame().reciprocal() && draft.sources().size() > 1;
      if (mutual || !draft.targets().isEmpty()) {
        told.add(draft.anchor().index());
      }
    }
    List<Draft> all = new ArrayList<>(drafts);
    Judging judging = null;
    for (Token verb : scene.tree().tokens()) {
      boolean auxiliary = verb.relation().startsWith("aux");
      if (!verb.tag().startsWith("VB") || auxiliary || told.contains(verb.index())) {
        continue;
      }
      judging = judging == null ? new Judging(judge, scene, drafts) : judging;
      Draft best = best(scene, verb, judging);
      if (best != null) {
        put(scene, all, best);
      }
    }
    return all;
  }

  /** In the place of what a rule found of this type and verb. */
  private static void put(Scene scene, List<Draft> all, Draft best) {
    Predicate<Draft> same = d -> d.anchor().equals(best.anchor()) && d.type() == best.type();
    Draft known = all.stream().filter(same).reduce((first, last) -> last).orElse(null);
    if (known != null
        && !known.sources().isEmpty()
        && best.targets().stream().allMatch(p -> Standing.thing(scene, p))) {
      return; // "declared a state of emergency": the rule knew why there is nobody
    }
    all.removeIf(same);
    // the rule's code and doers say more than the type alone; only the target was wanting
    all.add(
        known == null || known.sources().isEmpty()
            ? best
            : known.to(best.targets(), "target by the " + best.rule()));
  }

  /** What the judge must be sure of: more where the verb says little by itself. */
  private static double least(String lemma) {
    return VAGUE.contains(lemma) ? SURE_OF_NOBODY : SURE;
  }

  private @Nullable Draft best(Scene scene, Token verb, Judging judging) {
    if (EMPTY.contains(scene.tree().lemma(verb)) || !judge.knows("l:" + scene.tree().lemma(verb))) {
      return null;
    }
    Clause clause = new Clause(scene.tree(), verb);
    Pair best = null;
    Relation surest = null;
    for (Token source : clause.actors()) {
      for (Token target : others(clause)) {
        boolean two = !source.equals(target) && named(source) && named(target);
        Pair pair = two ? Pair.between(scene, source, target) : null;
        Relation relation = pair == null ? null : judging.relation(pair);
        if (relation != null && (surest == null || sure(relation) > sure(surest))) {
          best = pair;
          surest = relation;
        }
      }
    }
    return best == null || surest == null || sure(surest) < least(scene.tree().lemma(verb))
        ? null
        : draft(verb, best, surest);
  }

  private static List<Token> others(Clause clause) {
    List<Token> found = new ArrayList<>(clause.objects());
    found.addAll(clause.datives());
    found.addAll(clause.prepositional(PREPOSITIONS, clause.objects()));
    return found;
  }

  private static boolean named(Token head) {
    return head.noun() || head.tag().equals("PRP");
  }

  private static double sure(Relation relation) {
    String root = relation.root15();
    return root.isEmpty() ? 0 : relation.of15(root);
  }

  private static @Nullable Draft draft(Token verb, Pair pair, Relation relation) {
    PloverType type = relation.type();
    if (type == null) {
      return null;
    }
    Scene scene = pair.scene();
    Parties parties = scene.parties();
    List<Token> to = List.of(pair.target());
    List<Participant> sources = parties.orPhrase(List.of(pair.source()));
    List<Participant> targets = VerbPass.without(parties.ofOwnersOrPhrases(to), sources);
    targets = targets.isEmpty() ? parties.sidesOfPlaces(to) : targets;
    boolean known =
        Stream.concat(sources.stream(), targets.stream()).anyMatch(p -> !p.actor().isEmpty());
    boolean things = targets.stream().allMatch(p -> Standing.thing(scene, p));
    if (sources.isEmpty()
        || targets.isEmpty()
        || (things || !known) && sure(relation) < SURE_OF_NOBODY) {
      return null;
    }
    Codes.Code code = Codes.of(scene, verb, type);
    LexiconEntry entry =
        new LexiconEntry(
            verb.lemma(),
            ANY,
            type,
            code.mode(),
            code.cameo(),
            scene.lexicon().goldstein(code.cameo()),
            "",
            "",
            "judge");
    String rule = String.format(Locale.ROOT, "judge on '%s' (%.2f)", verb.text(), sure(relation));
    return Draft.of(entry, verb, verb.span(), sources, targets, Modality.DONE, rule);
  }
}
