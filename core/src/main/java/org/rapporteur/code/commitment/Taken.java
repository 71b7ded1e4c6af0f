package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.ActWords;
import org.rapporteur.model.Token;

/** What a binding word takes: the verbs and nouns below it that say to what it binds. Stateless. */
final class Taken {

  private static final ActWords ACTS = ActWords.standard();

  private Taken() {}

  /** The verbs and nouns that say to what a word binds, as its entry says how they follow. */
  static List<Token> of(Tree tree, Token word, Set<String> takes) {
    return of(tree, word, takes, word.index());
  }

  /** The same, of what stands behind a place in the sentence. */
  static List<Token> of(Tree tree, Token word, Set<String> takes, int behind) {
    List<Token> actions = new ArrayList<>();
    for (Token child : tree.children(word)) {
      boolean clause = Set.of("xcomp", "ccomp", "acl", "advcl").contains(child.relation());
      boolean to = tree.infinitive(child);
      boolean after = child.index() > behind;
      if (clause && child.verb() && after) {
        boolean that =
            takes.contains("that") && child.relation().equals("ccomp") && future(tree, child);
        boolean infinitive = (takes.contains("to") || takes.contains("person")) && to;
        boolean ing = takes.contains("ing") && child.tag().equals("VBG");
        if (that
            || infinitive && (!child.relation().equals("advcl") || takes.contains("person"))
            || ing) {
          actions.addAll(verbs(tree, child));
        }
      } else if (child.relation().equals("prep") && after) {
        prepositional(tree, child, takes, actions);
      } else if (child.relation().equals("dobj") && after) {
        objects(tree, child, takes, actions);
        Token told = takes.contains("person") ? tree.child(child, "relcl", "acl") : null;
        if (told != null && tree.infinitive(told)) {
          actions.addAll(verbs(tree, told)); // "tasked the council to report"
        }
      }
    }
    return actions;
  }

  private static boolean future(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.tag().equals("MD")
                    && Set.of("will", "shall", "should", "would", "must").contains(c.lemma()));
  }

  private static void prepositional(
      Tree tree, Token preposition, Set<String> takes, List<Token> actions) {
    String word = preposition.lemma();
    boolean on = takes.contains("on") && Set.of("on", "upon").contains(word);
    boolean to = word.equals("to") && (takes.contains("ing") || takes.contains("toward"));
    boolean of = word.equals("of") && takes.contains("of");
    boolean plans = word.equals("for") && takes.contains("for");
    for (Token below : tree.children(preposition)) {
      if (below.relation().equals("pcomp") && below.verb() && (on || to || of)) {
        actions.addAll(verbs(tree, below));
      } else if (below.relation().equals("pobj") && below.noun()) {
        boolean act = on || plans || of || to && takes.contains("toward");
        for (Token each : tree.conjuncts(below)) {
          if (act && !ACTS.is("value", each.lemma())) {
            actions.add(each);
          }
        }
      }
    }
  }

  /** Adds what of an object and its conjuncts is an act, or names one. */
  static void objects(Tree tree, Token object, Set<String> takes, List<Token> actions) {
    for (Token each : tree.conjuncts(object)) {
      boolean act = takes.contains("act") && each.noun() && !ACTS.is("value", each.lemma());
      boolean begins =
          takes.contains("of")
              && ACTS.is("beginning", each.lemma())
              && tree.children(each).stream().anyMatch(c -> c.lemma().equals("of"));
      boolean thing =
          (takes.contains("body") || takes.contains("of")) && ACTS.is("thing", each.lemma());
      if (act || begins || thing) {
        actions.add(each);
      } else if (takes.contains("plan")
          && Set.of("plan", "intention", "decision").contains(each.lemma())) {
        actions.addAll(of(tree, each, Set.of("to", "for")));
      }
    }
  }

  private static List<Token> verbs(Tree tree, Token first) {
    List<Token> all = new ArrayList<>();
    for (Token each : tree.conjuncts(first)) {
      boolean own = each.equals(first) || tree.child(each, "nsubj", "nsubjpass") == null;
      if (own && each.verb()) {
        all.addAll(actions(tree, each));
      }
    }
    return all;
  }

  /** "Will continue to support", "will work to free": the verb that counts. */
  static List<Token> actions(Tree tree, Token verb) {
    boolean leads = ACTS.is("leading", verb.lemma());
    Token below = leads ? tree.child(verb, "xcomp") : null;
    if (leads && below == null && tree.child(verb, "dobj") == null) {
      Token purpose = tree.child(verb, "advcl"); // "work to remove"
      below = purpose != null && tree.infinitive(purpose) ? purpose : null;
    }
    if (below == null || !below.verb()) {
      return List.of(verb);
    }
    return verbs(tree, below);
  }
}
