package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * What somebody calls another, or the other's stance: "described Velmark's stance as a lack of good
 * faith" is a charge, "described Velmark as a brotherly neighbour" is praise.
 */
final class VerdictPass implements EventPass {

  private static final Set<String> CALLING =
      Set.of("call", "describe", "brand", "label", "term", "see", "regard", "view", "portray");

  /** Faults that one has towards another. */
  private static final Set<String> FAULTS =
      Set.of(
          "insincerity",
          "insincere",
          "betrayal",
          "treachery",
          "treacherous",
          "deceit",
          "deception",
          "duplicity",
          "hypocrisy",
          "aggression",
          "arrogance",
          "hostility",
          "provocation",
          "mockery",
          "sabotage");

  /** What a fault is shown by, as is a merit: "a sign of bad faith". */
  private static final Set<String> LACKING = Set.of("lack", "absence", "want");

  private static final Set<String> VIRTUES = Set.of("faith", "sincerity", "honesty", "sincere");

  private static final Set<String> BAD = Set.of("bad", "ill");

  private static final Set<String> NEAR =
      Set.of("brotherly", "fraternal", "friendly", "brother", "friend", "good");

  private static final Set<String> NEIGHBOURS =
      Set.of("neighbour", "neighbor", "brother", "friend", "partner", "ally", "nation", "country");

  @Override
  public String name() {
    return "verdicts";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      boolean calls = token.tag().startsWith("VB") && CALLING.contains(token.lemma());
      if (calls && !Draft.taken(drafts, token)) {
        Draft draft = verdict(scene, token);
        if (draft != null) {
          all.add(draft);
        }
      }
    }
    return all;
  }

  private static @Nullable Draft verdict(Scene scene, Token verb) {
    Clause clause = new Clause(scene.tree(), verb);
    if (clause.passive()) {
      return null;
    }
    List<Token> objects = clause.objects();
    Token said = said(clause);
    boolean fault = said != null && fault(scene.tree(), said);
    boolean praise = said != null && !fault && near(scene.tree(), said);
    if (said == null || !fault && !praise) {
      return null;
    }
    List<Participant> sources = scene.parties().acting(clause.actors());
    List<Participant> targets =
        VerbPass.without(scene.parties().ofOrOwners(objects), sources).stream()
            .filter(Standing::known)
            .toList();
    LexiconEntry entry = entry(scene, fault);
    if (sources.isEmpty() || targets.isEmpty() || entry == null) {
      return null;
    }
    return Draft.of(
        entry,
        verb,
        verb.span().union(said.span()),
        sources,
        targets,
        Modality.DONE,
        "verdict '" + said.text() + "' (" + entry.where() + ")");
  }

  /** What the object is called: after "as", beside the object, or the object itself. */
  private static @Nullable Token said(Clause clause) {
    List<Token> as = clause.prepositional(Set.of("as"), clause.objects());
    if (!as.isEmpty()) {
      return as.get(0);
    }
    Token predicate = clause.predicate();
    boolean called = clause.verb().lemma().equals("call") && !clause.objects().isEmpty();
    // "called Velmark's position evidence of bad faith" is read as one noun phrase
    return predicate != null || !called ? predicate : clause.objects().get(0);
  }

  private static boolean fault(Tree tree, Token said) {
    if (FAULTS.contains(said.lemma())) {
      return true;
    }
    boolean lacking = LACKING.contains(said.lemma());
    for (Token token : tree.below(said)) {
      if (VIRTUES.contains(token.lemma())) {
        Token head = tree.head(token);
        boolean bad = tree.children(token).stream().anyMatch(c -> BAD.contains(c.lemma()));
        boolean not =
            token.lemma().equals("sincere")
                && (tree.negated(token) || head != null && tree.negated(head));
        return lacking || bad || not;
      }
      boolean of = token.relation().equals("pobj") || token.relation().equals("conj");
      if (of && FAULTS.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "a brotherly neighbour", "a friend". */
  private static boolean near(Tree tree, Token said) {
    boolean people = NEIGHBOURS.contains(said.lemma());
    boolean warm =
        NEAR.contains(said.lemma())
            || tree.children(said).stream().anyMatch(c -> NEAR.contains(c.lemma()))
            || Set.of("friend", "partner", "ally").contains(said.lemma());
    return people && warm && !tree.negated(said);
  }

  private static @Nullable LexiconEntry entry(Scene scene, boolean fault) {
    PloverType type = fault ? PloverType.ACCUSE : PloverType.SUPPORT;
    String cameo = fault ? "111" : "051";
    return scene.lexicon().verbs(fault ? "criticise" : "praise").stream()
        .filter(e -> e.type() == type && e.cameo().equals(cameo))
        .findFirst()
        .orElse(null);
  }
}
