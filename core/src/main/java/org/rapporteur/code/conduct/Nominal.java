package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.Aspects;
import org.rapporteur.knowledge.accord.Aspects.Aspect;
import org.rapporteur.knowledge.accord.Aspects.Effect;
import org.rapporteur.knowledge.accord.ConductWords;
import org.rapporteur.knowledge.accord.ConductWords.Deed;
import org.rapporteur.knowledge.accord.ConductWords.Form;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/** Finds the deeds that a sentence tells by nouns: "suspended the exchange of prisoners". */
final class Nominal {

  private static final ConductWords WORDS = ConductWords.standard();
  private static final Aspects ASPECTS = Aspects.standard();
  private static final Set<String> TOWARD =
      Set.of("to", "with", "from", "against", "on", "in", "into", "at", "between");

  /** What ends a breach; who puts it off has not ended it. */
  private static final Set<String> ENDING = Set.of("stop", "halt", "cease", "suspend", "quit");

  private final Scene scene;
  private final Tree tree;
  private final Nouns nouns;

  Nominal(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.tree = scene.tree();
    this.nouns = nouns;
  }

  /** The deed that a noun names, where something makes a deed of it. */
  Optional<Finding> find(Token noun) {
    List<Deed> rows = WORDS.of(Form.NOUN, noun.lemma());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Governed governed = governed(noun);
    if (governed == null) {
      return Optional.empty();
    }
    List<Token> things = things(noun);
    for (Deed deed : rows) {
      Token thing =
          things.stream()
              .filter(t -> nouns.is(t, deed.object(), Set.of()))
              .findFirst()
              .orElse(null);
      boolean any = deed.object().contains("*") || deed.object().contains("-");
      List<Participant> actors = actors(noun, governed);
      if (thing == null && !any
          || !nouns.beside(deed.beside(), governed.verb(), List.of(noun), Nouns.sidesOf(actors))
          || !may(deed, governed)) {
        continue;
      }
      return Optional.ofNullable(finding(deed, noun, any ? null : thing, governed, actors));
    }
    return Optional.empty();
  }

  private @Nullable Finding finding(
      Deed deed, Token noun, @Nullable Token thing, Governed governed, List<Participant> actors) {
    Sort sort =
        governed.aspect().effect() == Effect.STOPS
            ? hindered(deed.sort(), governed.aspect().word())
            : deed.sort();
    if (sort == null) {
      return null;
    }
    List<Token> behind = nouns.expanded(nouns.behind(TOWARD, governed.verb(), List.of(noun)));
    List<Participant> others = new ArrayList<>();
    if (thing != null) {
      others.addAll(nouns.owners(thing));
    }
    behind.forEach(b -> others.addAll(nouns.owners(b)));
    List<Participant> named = Parties.distinct(others.stream().filter(Nouns::side).toList());
    return new Finding(
        governed.verb(),
        noun,
        noun.lemma(),
        sort,
        deed.headings(),
        null,
        null,
        thing == null ? noun : thing,
        actors,
        Deeds.without(named, actors),
        governed.aspect().modality(),
        "noun "
            + noun.lemma()
            + ", "
            + governed.aspect().place()
            + " of "
            + governed.aspect().word());
  }

  /** What a deed becomes that is stopped or put off; null where that says nothing. */
  static @Nullable Sort hindered(Sort sort, String word) {
    return switch (sort) {
      case FULFILMENT, STEP -> Sort.OBSTACLE;
      case BREACH -> ENDING.contains(word) ? Sort.FULFILMENT : null;
      case OBSTACLE -> null;
    };
  }

  private boolean may(Deed deed, Governed governed) {
    if (deed.who().what().isEmpty() || governed.aspect().effect() != Effect.GOES) {
      return true;
    }
    boolean any =
        nouns.expanded(new Clause(tree, governed.verb()).actors()).stream()
            .anyMatch(t -> nouns.is(t, deed.who().what(), Set.of()));
    return deed.who().forbidden() != any;
  }

  /** Who does it: the subject of the light verb, else whose the noun is. */
  private List<Participant> actors(Token noun, Governed governed) {
    boolean object = governed.aspect().place().equals("object");
    if (object && governed.aspect().effect() != Effect.TOLD) {
      return scene.parties().acting(new Clause(tree, governed.verb()).actors());
    }
    List<Token> owners = new ArrayList<>(tree.childrenBy(noun, Set.of("poss")));
    owners.addAll(scene.parties().below(noun, Set.of("by", "between")));
    return scene.parties().acting(owners);
  }

  /** "The release of prisoners", "the prisoner exchange". */
  private List<Token> things(Token noun) {
    List<Token> found = new ArrayList<>();
    found.addAll(scene.parties().below(noun, Set.of("of")));
    found.addAll(tree.childrenBy(noun, Set.of("compound", "nmod", "poss", "amod")));
    found.addAll(tree.childrenBy(noun, Set.of("dobj"))); // "reopening the crossing"
    return nouns.expanded(found);
  }

  /** What makes a deed of the noun. */
  private @Nullable Governed governed(Token noun) {
    Token first = tree.firstOfList(noun);
    Token head = tree.head(first);
    if (head == null) {
      return null;
    }
    String relation = first.relation();
    if (head.verb() && (relation.equals("dobj") || relation.equals("nsubjpass"))) {
      return governed("object", head);
    }
    if (head.verb() && relation.equals("nsubj")) {
      return governed(new Clause(tree, head).passive() ? "object" : "subject", head);
    }
    Token above = tree.head(head);
    boolean behind = relation.equals("pobj") || relation.equals("pcomp");
    if (behind && above != null && above.verb()) {
      Aspect aspect = ASPECTS.of("behind", head.lemma());
      boolean open = tree.children(above).stream().anyMatch(c -> c.tag().equals("MD"));
      return aspect == null || open ? null : new Governed(noun, aspect);
    }
    return null;
  }

  private @Nullable Governed governed(String place, Token verb) {
    Aspect aspect = ASPECTS.of(place, tree.lemma(verb));
    aspect = aspect == null ? ASPECTS.of(place, verb.lemma()) : aspect;
    return aspect == null ? null : new Governed(verb, aspect);
  }

  /**
   * What governs the noun.
   *
   * @param verb the verb; the noun itself behind a preposition
   * @param aspect what it makes of it
   */
  private record Governed(Token verb, Aspect aspect) {}
}
