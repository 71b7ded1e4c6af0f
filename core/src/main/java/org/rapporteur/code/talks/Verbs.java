package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Token;

/** Talks that a sentence tells of by a verb, with no noun for them. */
final class Verbs {

  private static final Set<String> TALKING = Set.of("talk", "negotiate");
  private static final Set<String> DELEGATES =
      Set.of("negotiator", "delegation", "delegate", "representative", "team");
  private static final Set<String> RESULTS = Set.of("agreement", "deal", "breakthrough");
  private static final Set<String> UNREAL =
      Set.of("will", "may", "might", "could", "would", "should", "must", "can");

  /** What a mediation came to: no sitting is told of. */
  private static final Set<String> ENDS =
      Set.of("agreement", "end", "accord", "deal", "treaty", "peace", "truce", "ceasefire", "pact");

  private final Scene scene;
  private final Tree tree;
  private final Table table;

  Verbs(Scene scene, Table table) {
    this.scene = scene;
    this.tree = scene.tree();
    this.table = table;
  }

  /** The talks told of by a verb; where a noun names them already, none. */
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      Finding finding = token.verb() ? of(token) : null;
      if (finding != null) {
        found.add(finding);
      }
    }
    return found;
  }

  private @Nullable Finding of(Token verb) {
    String lemma = tree.lemma(verb);
    Clause clause = new Clause(tree, verb);
    if (verb.lemma().equals("mediate")) {
      return mediation(verb, clause);
    }
    boolean unreal =
        tree.negated(verb)
            || tree.infinitive(verb)
            || tree.children(verb).stream()
                .anyMatch(
                    c ->
                        c.relation().equals("aux") && UNREAL.contains(c.lemma())
                            || c.relation().equals("mark") && c.lemma().equals("if"));
    if (verb.lemma().equals("reach")) {
      return unreached(verb, clause);
    }
    if (unreal) {
      return null;
    }
    boolean left = Set.of("walk_out", "walk_away", "storm_out").contains(lemma);
    boolean table = tree.below(verb).stream().anyMatch(c -> c.lemma().equals("table"));
    if (left && (delegates(clause) || table)) {
      return finding(verb, Outcome.COLLAPSED, "delegates " + lemma);
    }
    boolean bare = verb.tag().equals("VBG") && tree.child(verb, "aux") == null;
    if (TALKING.contains(verb.lemma()) && !bare && !clause.passive() && several(clause)) {
      return finding(verb, Outcome.HELD, "two sides " + lemma);
    }
    if (verb.lemma().equals("meet") && !clause.passive() && !heading(verb)) {
      Finding meeting = finding(verb, Outcome.HELD, "met");
      meeting.weak = true;
      meeting.parties.addAll(this.table.sides(clause.objects()));
      return meeting;
    }
    return null;
  }

  /** "Who met.": a heading asks, and tells of nothing. */
  private boolean heading(Token verb) {
    return tree.head(verb) == null
        && tree.children(verb).stream().anyMatch(c -> c.tag().equals("WP"));
  }

  private boolean delegates(Clause clause) {
    return clause.actors().stream().anyMatch(a -> DELEGATES.contains(a.lemma()));
  }

  private boolean several(Clause clause) {
    List<Participant> sides = new ArrayList<>(table.sides(clause.actors()));
    sides.addAll(table.sides(clause.prepositional(Set.of("with"), List.of())));
    boolean two =
        clause.actors().stream()
            .anyMatch(
                a ->
                    tree.children(a).stream()
                        .anyMatch(
                            c ->
                                Set.of("two", "both").contains(c.text().toLowerCase(Locale.ROOT))));
    return sides.stream().map(Participant::side).distinct().count() > 1 || two && !sides.isEmpty();
  }

  /** "Offered to mediate", "offered its help in mediating the dispute", "mediated between them". */
  private @Nullable Finding mediation(Token verb, Clause clause) {
    if (tree.below(verb).stream().anyMatch(Cue::names)
        || verb.relation().equals("acl") && Cue.names(nounOf(verb))) {
      return null; // the noun is looked at by itself
    }
    Token above = tree.head(verb);
    for (int up = 0; up < 4 && above != null; up++) {
      if (Set.of("offer", "propose", "volunteer").contains(above.lemma()) && above.verb()) {
        Finding offer = finding(verb, Outcome.OFFERED, "offer to mediate");
        offer.mediators.addAll(table.sides(new Clause(tree, above).actors()));
        between(offer, clause);
        return offer;
      }
      above = tree.head(above);
    }
    boolean ended = clause.objects().stream().anyMatch(o -> ENDS.contains(o.lemma()));
    boolean told = verb.tag().equals("VBD") && !tree.negated(verb) && !ended;
    if (!told) {
      return null;
    }
    Finding held = finding(verb, Outcome.HELD, "mediated");
    held.mediators.addAll(table.sides(clause.actors()));
    between(held, clause);
    return held;
  }

  private Token nounOf(Token verb) {
    Token head = tree.head(verb);
    return head == null ? verb : head;
  }

  private void between(Finding finding, Clause clause) {
    finding.parties.addAll(
        table.sides(clause.prepositional(Set.of("between", "among"), clause.objects())));
  }

  /** "No agreement was reached", "failed to reach a deal". */
  private @Nullable Finding unreached(Token verb, Clause clause) {
    for (Token object : clause.objects()) {
      Token above = tree.head(verb);
      boolean failed = above != null && above.lemma().equals("fail");
      boolean not = tree.negated(object) || tree.negated(verb);
      if (RESULTS.contains(object.lemma()) && (not || failed)) {
        Finding none = finding(verb, Outcome.NO_AGREEMENT, "no " + object.lemma() + " reached");
        none.parties.addAll(table.sides(clause.actors()));
        return none;
      }
    }
    return null;
  }

  private Finding finding(Token verb, Outcome outcome, String rule) {
    return new Finding(scene, new Cue(verb, verb), new Told(outcome, verb, false, rule));
  }
}
