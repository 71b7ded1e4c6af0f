package org.rapporteur.code.talks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** What the sides could not agree on, and whose fault it is said to be. Stateless. */
final class Quarrel {

  private static final Set<Outcome> BAD =
      Set.of(Outcome.COLLAPSED, Outcome.NO_AGREEMENT, Outcome.SUSPENDED, Outcome.CANCELLED);

  private static final Set<String> WHY =
      Set.of("after", "over", "when", "because", "as", "due", "amid");

  private static final Set<String> OVER =
      Set.of("disagreement", "difference", "deadlock", "dispute", "impasse", "disagree", "differ");

  private static final Set<String> INTERVALS =
      Set.of("minute", "hour", "day", "week", "month", "year", "shortly", "soon", "long");

  /** What an accusation about talks speaks of. */
  private static final Set<String> TALKS =
      Set.of(
          "talks",
          "negotiation",
          "dialogue",
          "delegation",
          "negotiator",
          "position",
          "faith",
          "authority",
          "mandate",
          "outcome",
          "failure",
          "collapse",
          "breakdown",
          "walkout",
          "deadlock",
          "round");

  private static final Set<String> REACHING =
      Set.of("announce", "sign", "reach", "adopt", "conclude", "strike", "produce");

  private static final Set<String> ACCORDS =
      Set.of(
          "framework",
          "agreement",
          "deal",
          "understanding",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "roadmap",
          "memorandum",
          "treaty");

  private Quarrel() {}

  static boolean bad(Outcome outcome) {
    return BAD.contains(outcome);
  }

  /** The words for what they could not agree on; null where the sentence has none. */
  static @Nullable Span sticking(Finding finding) {
    Tree tree = finding.scene.tree();
    Token verb = finding.verb;
    if (bad(finding.outcome) && verb != null) {
      for (Token child : tree.children(verb)) {
        Span words = after(tree, child, verb);
        if (words != null) {
          return trimmed(tree, words);
        }
      }
    }
    for (Token token : tree.tokens()) {
      boolean over = OVER.contains(token.lemma()) && bad(finding.outcome);
      for (Token child : over ? tree.children(token) : List.<Token>of()) {
        Token below = child.lemma().equals("over") ? tree.child(child, "pobj") : null;
        if (below != null) {
          return trimmed(tree, tree.subtree(below));
        }
      }
      if (token.lemma().equals("point") && hasSticking(tree, token)) {
        Token be = tree.head(token);
        Token attr = be == null ? null : tree.child(be, "attr", "ccomp", "nsubj");
        if (attr != null && !attr.equals(token)) {
          return trimmed(tree, tree.subtree(attr));
        }
      }
      if (token.lemma().equals("agree") && tree.negated(token)) {
        for (Token child : tree.children(token)) {
          Token below = child.lemma().equals("on") ? tree.child(child, "pobj", "pcomp") : null;
          if (below != null) {
            return trimmed(tree, tree.subtree(below));
          }
        }
      }
    }
    return null;
  }

  private static boolean hasSticking(Tree tree, Token point) {
    return tree.children(point).stream().anyMatch(c -> c.text().equalsIgnoreCase("sticking"));
  }

  private static @Nullable Span after(Tree tree, Token child, Token verb) {
    if (child.index() < verb.index()) {
      return null;
    }
    if (child.relation().equals("advcl")) {
      Token mark = tree.child(child, "mark", "advmod");
      Token asked =
          tree.children(child).stream()
              .filter(c -> WHY.contains(c.lemma()))
              .findFirst()
              .orElse(mark);
      return asked != null && WHY.contains(asked.lemma()) && !interval(tree, asked)
          ? new Span(asked.span().end(), Math.max(asked.span().end(), tree.subtree(child).end()))
          : null;
    }
    if (child.relation().equals("prep") && WHY.contains(child.lemma())) {
      Token below = tree.child(child, "pobj");
      boolean time =
          below != null
              && Set.of("day", "hour", "week", "month", "round", "meeting").contains(below.lemma());
      return below == null || time || below.tag().equals("CD") ? null : tree.subtree(below);
    }
    return null;
  }

  /** "Nine days after": when, and not why. */
  private static boolean interval(Tree tree, Token after) {
    return tree.tokens().stream()
        .anyMatch(t -> t.index() == after.index() - 1 && INTERVALS.contains(t.lemma()));
  }

  /** Without what follows a semicolon, and without blanks and marks at both ends. */
  private static Span trimmed(Tree tree, Span span) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    for (Token token : tree.tokens()) {
      if (!span.covers(token.span())) {
        continue;
      }
      if (token.text().equals(";") && end >= 0) {
        break;
      }
      if (!token.relation().equals("punct")) {
        begin = Math.min(begin, token.span().begin());
        end = Math.max(end, token.span().end());
      }
    }
    return end < 0 ? span : new Span(begin, end);
  }

  /** The fault that an accusation finds with a side of the talks, or null. */
  static @Nullable Blame blame(Statement statement, Scene scene, Set<String> sides) {
    boolean talks =
        scene.tree().tokens().stream()
            .filter(t -> statement.content().stream().anyMatch(c -> c.covers(t.span())))
            .anyMatch(t -> Cue.names(t) || TALKS.contains(t.lemma()) || peaceEfforts(scene, t));
    Participant speaker = statement.speaker();
    List<Participant> at =
        statement.about().stream()
            .filter(p -> sides.contains(p.side()))
            .filter(p -> speaker == null || !p.side().equals(speaker.side()))
            .toList();
    if (!talks || at.isEmpty()) {
      return null;
    }
    Span words = statement.content().get(0);
    for (Span each : statement.content()) {
      words = words.union(each);
    }
    return new Blame(at, speaker, words);
  }

  private static boolean result(Tree tree, Token verb) {
    return new Clause(tree, verb)
        .objects().stream().anyMatch(o -> ACCORDS.contains(o.lemma()) && !tree.negated(o));
  }

  private static boolean peaceEfforts(Scene scene, Token token) {
    Token head = scene.tree().head(token);
    return token.lemma().equals("peace")
        && head != null
        && Set.of("effort", "process", "push", "bid").contains(head.lemma());
  }

  /** Whether something was agreed, by the events of the sentence or by what the same verbs say. */
  static boolean agreed(List<Event> events, Finding finding) {
    Tree tree = finding.scene.tree();
    Token verb = finding.verb;
    for (Token other : verb == null ? List.<Token>of() : tree.conjuncts(tree.firstOfList(verb))) {
      boolean done =
          !tree.negated(other) && (other.tag().equals("VBD") || other.tag().equals("VBN"));
      boolean agreed = REACHING.contains(other.lemma()) && result(tree, other);
      if (done && agreed) {
        return true;
      }
    }
    return events.stream()
        .filter(e -> finding.scene.sentence().span().covers(e.trigger()))
        .anyMatch(
            e ->
                e.type() == PloverType.AGREE
                    && e.counts()
                    && e.sources().stream().map(Participant::side).distinct().count() > 1);
  }
}
