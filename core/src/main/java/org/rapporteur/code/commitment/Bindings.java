package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.ActWords;
import org.rapporteur.knowledge.accord.BindingWords;
import org.rapporteur.model.Token;

/**
 * Finds where somebody binds himself: "shall" and "will", binding verbs, nouns and adjectives, each
 * followed through to the verb or noun that says to what. Stateless.
 */
final class Bindings {

  private static final BindingWords WORDS = BindingWords.standard();

  private static final ActWords ACTS = ActWords.standard();

  private Bindings() {}

  /** All of a sentence, by place of the action; each action once. */
  static List<Bound> find(Scene scene) {
    List<Bound> found = new ArrayList<>();
    for (Token token : scene.tree().tokens()) {
      List<Bound> here = new ArrayList<>();
      if (token.tag().equals("MD")) {
        modal(scene, token, here);
      } else if (token.tag().startsWith("VB")) {
        verb(scene, token, here);
        adjective(scene, token, here);
        obliged(scene, token, here);
      } else if (token.tag().startsWith("JJ")) {
        adjective(scene, token, here);
      } else if (token.noun()) {
        noun(scene, token, here);
      }
      for (Bound each : here) {
        if (found.stream().noneMatch(f -> f.action().equals(each.action()))) {
          found.add(each);
        }
      }
    }
    // "shall establish a council": one promise, though to establish one is one by itself
    found.removeIf(f -> found.stream().anyMatch(other -> other.action().equals(f.cue())));
    found.sort(Comparator.comparingInt(bound -> bound.action().index()));
    return found;
  }

  private static void modal(Scene scene, Token modal, List<Bound> found) {
    Tree tree = scene.tree();
    String word = modal.text().toLowerCase(Locale.ROOT);
    boolean shall = word.equals("shall");
    Token verb = tree.head(modal);
    if (!shall && !word.equals("will") && !word.equals("'ll") || verb == null || !verb.verb()) {
      return;
    }
    List<Token> who = new Clause(tree, verb).surfaceSubject();
    for (Token each : tree.conjuncts(verb)) {
      boolean other = !each.equals(verb) && tree.child(each, "nsubj", "nsubjpass") != null;
      boolean finite = !each.equals(verb) && !Set.of("VB", "VBN").contains(each.tag());
      if (!other && !finite && each.verb() && binds(scene, each, who, shall)) {
        for (Token action : Taken.actions(tree, each)) {
          found.add(new Bound(modal, action, who, true, word));
        }
      }
    }
  }

  private static boolean binds(Scene scene, Token verb, List<Token> who, boolean shall) {
    Tree tree = scene.tree();
    String lemma = verb.lemma();
    boolean passive = new Clause(tree, verb).passive();
    boolean state = ACTS.is("state", lemma) && !passive && tree.child(verb, "xcomp") == null;
    if (shall) {
      boolean there = tree.child(verb, "expl") != null;
      return !ACTS.is("reading", lemma) && (!state || there || lemma.equals("have"));
    }
    boolean told = verb.relation().equals("relcl") && ACTS.is("effect", lemma);
    if (state || told || asks(tree, verb)) {
      return false;
    }
    Promisers.Sort sort = Promisers.of(scene, who);
    return switch (sort) {
      case PARTY -> !passive || !ACTS.is("thinking", lemma);
      case BODY -> passive ? ACTS.is("done", lemma) : !ACTS.is("effect", lemma);
      case OTHER -> passive && ACTS.is("done", lemma);
    };
  }

  /** "If it will", "what they will": nothing is promised where it is asked or supposed. */
  private static boolean asks(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.tag().equals("WP")
                    || c.relation().equals("mark") && Set.of("if", "whether").contains(c.lemma()));
  }

  private static void verb(Scene scene, Token verb, List<Bound> found) {
    Tree tree = scene.tree();
    BindingWords.Entry entry = WORDS.entry("verb", verb.lemma());
    if (entry == null || tree.negated(verb) || verb.tag().equals("VBG") && !heads(tree, verb)) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> who = clause.passive() ? clause.actors() : clause.surfaceSubject();
    boolean agreed = clause.passive() && ACTS.is("together", verb.lemma());
    if (!agreed && Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    List<Token> actions = Taken.of(tree, verb, entry.takes());
    Token passed = agreed ? tree.child(verb, "nsubjpass") : null;
    if (passed != null) {
      Taken.objects(tree, passed, entry.takes(), actions);
    }
    for (Token action : actions) {
      found.add(new Bound(verb, action, who, entry.firm(), "verb " + verb.lemma()));
    }
  }

  private static boolean heads(Tree tree, Token verb) {
    Token head = tree.head(verb);
    return head != null && Set.of("advcl", "conj").contains(verb.relation());
  }

  private static void adjective(Scene scene, Token word, List<Bound> found) {
    Tree tree = scene.tree();
    String lemma = word.text().toLowerCase(Locale.ROOT);
    BindingWords.Entry entry = WORDS.entry("adjective", lemma);
    if (entry == null) {
      return;
    }
    Token verb = word.tag().startsWith("VB") ? word : tree.head(word);
    if (verb == null || !verb.verb() || tree.negated(verb)) {
      return;
    }
    List<Token> who = new Clause(tree, verb).surfaceSubject();
    if (Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    for (Token action : Taken.of(tree, word, entry.takes())) {
      found.add(new Bound(word, action, who, entry.firm(), "adjective " + lemma));
    }
  }

  /** "The teams are to meet in May." */
  private static void obliged(Scene scene, Token be, List<Bound> found) {
    Tree tree = scene.tree();
    boolean are = be.lemma().equals("be") && Set.of("VBZ", "VBP").contains(be.tag());
    Token below = are ? tree.child(be, "xcomp") : null;
    boolean to =
        below != null
            && below.verb()
            && tree.infinitive(below)
            && below.index() <= be.index() + 4
            && tree.child(be, "attr", "acomp") == null;
    List<Token> who = to ? new Clause(tree, be).surfaceSubject() : List.of();
    if (to && below != null && Promisers.of(scene, who) != Promisers.Sort.OTHER) {
      found.add(new Bound(be, below, who, true, "be to"));
    }
  }

  private static void noun(Scene scene, Token noun, List<Bound> found) {
    Tree tree = scene.tree();
    BindingWords.Entry entry = WORDS.entry("noun", noun.lemma());
    Token above = tree.head(tree.firstOfList(noun));
    if (entry == null || above == null) {
      return;
    }
    Token possessor = tree.child(noun, "poss");
    boolean said = above.verb() && ACTS.is("saying", above.lemma());
    List<Token> who =
        said
            ? new Clause(tree, above).surfaceSubject()
            : possessor == null ? List.of() : List.of(possessor);
    if (Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    List<Token> actions = Taken.of(tree, noun, entry.takes());
    if (actions.isEmpty() && said && entry.takes().contains("to")) {
      // "underlined their resolve to close the camps": the parser may hang it on the verb
      actions = Taken.of(tree, above, Set.of("person"), noun.index());
    }
    for (Token action : actions) {
      found.add(new Bound(noun, action, who, entry.firm(), "noun " + noun.lemma()));
    }
  }
}
