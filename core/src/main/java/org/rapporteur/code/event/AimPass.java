package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Aims what has hit a thing at the one behind it: an inquiry into the league is aimed at the
 * league, a truce along the border of two is between the two, troops withdrawn from a valley leave
 * that valley. Only things give way; who is somebody, by name or by what people are called, stays.
 */
final class AimPass implements EventPass {

  /** Types in which several do one thing together, so that the thing is not whom they do it to. */
  private static final Set<PloverType> TOGETHER =
      Set.of(PloverType.AGREE, PloverType.SUPPORT, PloverType.CONSULT, PloverType.COOPERATE);

  /** Types whose target is who or where it lands, not what is judged. */
  private static final Set<PloverType> LANDING =
      Set.of(
          PloverType.AGREE,
          PloverType.AID,
          PloverType.CONCEDE,
          PloverType.RETREAT,
          PloverType.COERCE,
          PloverType.SANCTION,
          PloverType.MOBILIZE,
          PloverType.PROTEST,
          PloverType.ASSAULT,
          PloverType.THREATEN);

  private static final Set<String> HEADS =
      Set.of("pobj", "dobj", "dative", "conj", "appos", "nsubj", "nsubjpass");

  private static final Set<String> DOWN =
      Set.of(
          "prep",
          "pobj",
          "dobj",
          "dative",
          "xcomp",
          "ccomp",
          "pcomp",
          "acl",
          "nmod",
          "poss",
          "compound",
          "appos",
          "attr",
          "amod",
          "conj",
          "advcl",
          "nsubj",
          "agent",
          "nsubjpass");

  /** Behind these stands why, when or by what means, not at whom. */
  private static final Set<String> ASIDE =
      Set.of(
          "by",
          "despite",
          "after",
          "before",
          "since",
          "until",
          "during",
          "according",
          "because",
          "amid",
          "following",
          "as",
          "under",
          "without",
          "due",
          "through",
          "when",
          "while",
          "if",
          "unless",
          "that",
          "which",
          "including",
          "via",
          "than",
          "like",
          "over");

  private static final List<String> MEASURES =
      List.of(
          "@lifted",
          "@ban",
          "@sanctions",
          "@agreement",
          "@ceasefire",
          "@meetings",
          "@protest",
          "@stoppage",
          "@measures");

  private static final List<String> GIVEN =
      List.of("@help", "@relief", "@money", "@goods", "@arms", "@troops", "@helpers");

  private static final Set<String> CLAUSES = Set.of("advcl", "ccomp");

  private static final int FAR = 30;

  @Override
  public String name() {
    return "aim";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> aimed = new ArrayList<>();
    for (Draft draft : drafts) {
      aimed.add(aim(scene, draft));
    }
    return FoldPass.once(aimed);
  }

  private static Draft aim(Scene scene, Draft draft) {
    boolean things = draft.targets().stream().allMatch(t -> Standing.thing(scene, t));
    if (!things || draft.modality() == Modality.DENIED) {
      return draft;
    }
    boolean together =
        TOGETHER.contains(draft.type())
            || draft.type() == PloverType.CONCEDE && draft.entry().frame().reciprocal();
    if (draft.sources().size() > 1 && together) {
      List<Participant> with = with(scene, draft);
      return with.isEmpty()
          ? draft.targets().isEmpty() ? draft : draft.to(List.of(), "with each other")
          : draft.to(with, "aimed 'with'");
    }
    Token object = object(scene, draft);
    boolean paper = object != null && Standing.of(scene, object, "@paper");
    boolean inquiry = object != null && Standing.of(scene, object, "@aims");
    List<Participant> found = List.of();
    if (draft.type() == PloverType.REJECT && paper && object != null) {
      List<Participant> whose =
          VerbPass.without(scene.parties().owners(List.of(object)), draft.sources());
      found = whose.isEmpty() ? nearest(scene, draft, object, true) : whose;
    } else if (draft.type() == PloverType.ACCUSE && inquiry) {
      found = nearest(scene, draft, draft.anchor(), false);
    } else if (object == null
        ? LANDING.contains(draft.type()) || draft.type() == PloverType.REJECT
        : LANDING.contains(draft.type()) && hollow(scene, draft, object)) {
      found = nearest(scene, draft, draft.anchor(), false);
    }
    return found.isEmpty() || suicidal(draft, found)
        ? draft
        : draft.to(found, "aimed past the thing");
  }

  /** "attacked along the frontier to defend Ardania", and it is Ardania who does. */
  private static boolean suicidal(Draft draft, List<Participant> found) {
    return draft.type() == PloverType.ASSAULT
        && !draft.sources().isEmpty()
        && found.stream()
            .allMatch(
                t ->
                    Standing.state(t)
                        && draft.sources().stream().allMatch(s -> s.country().equals(t.country())));
  }

  /** Whom a verb of agreeing names with "with". */
  private static List<Participant> with(Scene scene, Draft draft) {
    List<Token> with =
        new Clause(scene.tree(), draft.anchor()).prepositional(List.of("with"), List.of());
    return VerbPass.without(scene.parties().ofOrOwners(with), draft.sources());
  }

  private static @Nullable Token object(Scene scene, Draft draft) {
    return draft.targets().isEmpty() ? null : Standing.head(scene, draft.targets().get(0));
  }

  /**
   * Whether a thing only tells what is done: a measure, somebody's own things, or what is given or
   * promised. A house, a port or a town is itself what is hit or taken.
   */
  private static boolean hollow(Scene scene, Draft draft, Token object) {
    boolean given =
        (draft.type() == PloverType.AID || draft.type() == PloverType.AGREE)
            && GIVEN.stream().anyMatch(c -> Standing.of(scene, object, c));
    return scene.tree().owned(object)
        || given
        || MEASURES.stream().anyMatch(c -> Standing.of(scene, object, c))
        || !scene.lexicon().nouns(object.lemma()).isEmpty();
  }

  /** The nearest party, place or name behind a word; empty if there is none. */
  private static List<Participant> nearest(Scene scene, Draft draft, Token top, boolean byToo) {
    Tree tree = scene.tree();
    boolean yields = draft.yields();
    List<Token> below =
        tree.below(top).stream()
            .filter(t -> t.index() > draft.anchor().index() && t.index() < top.index() + FAR)
            .filter(t -> t.noun() && HEADS.contains(t.relation()))
            .filter(t -> draft.type() != PloverType.MOBILIZE || !Standing.of(scene, t, "@ranks"))
            .filter(t -> reached(tree, t, top, byToo, yields))
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    for (Token token : below) {
      List<Participant> found =
          VerbPass.without(scene.parties().ofOrOwners(List.of(token)), draft.sources());
      if (found.isEmpty() && token.tag().startsWith("NNP")) {
        found = VerbPass.without(scene.parties().sidesOfPlaces(List.of(token)), draft.sources());
      }
      if (!found.isEmpty()) {
        return Parties.distinct(found);
      }
    }
    for (Token token : below) {
      if (token.noun() && Standing.people(scene, token)) {
        return VerbPass.without(scene.parties().phrases(List.of(token)), draft.sources());
      }
    }
    return List.of();
  }

  private static boolean reached(Tree tree, Token token, Token top, boolean byToo, boolean yields) {
    for (Token at = token; at != null && at.index() != top.index(); at = tree.head(at)) {
      String word = at.lemma();
      boolean aside = ASIDE.contains(word) && !(byToo && word.equals("by"));
      boolean marked =
          at.verb()
              && (yields && at.relation().equals("advcl")
                  || CLAUSES.contains(at.relation()) && tree.child(at, "mark") != null
                  || byToo && at.relation().equals("acl") && tree.child(at, "mark") != null);
      // "with the latter confirming": what else went on meanwhile
      boolean beside = at.relation().equals("pcomp") && at.verb() && tree.on(at, "with");
      boolean other = at.verb() && at.relation().equals("conj"); // another act
      if (aside || marked || beside || other || !DOWN.contains(at.relation())) {
        return false;
      }
    }
    return true;
  }
}
