package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * How far the content of a verb reaches, as annotators of attribution mark it: its clause; else
 * what it is that somebody backs, doubts or discusses, with whom it is asked of; without relative
 * clauses after a comma, and without another's words.
 */
final class Extent {

  private static final Set<String> CORE = Set.of("ccomp", "xcomp", "oprd", "acomp", "attr");

  /** Where and when something is said is not what is said. */
  private static final Set<String> WHERE =
      Set.of("in", "on", "at", "by", "during", "after", "before", "since", "until", "via", "from");

  private static final Set<String> TRAILING =
      Set.of("relcl", "advcl", "acl", "appos", "npadvmod", "prep", "parataxis");

  private static final WordSenses SENSES = WordSenses.standard();

  private final Scene scene;
  private final Tree tree;
  private final String text;

  Extent(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.text = scene.annotated().document().text();
  }

  /** The content behind a verb; null if there is none. */
  @Nullable Span behind(Token verb) {
    Span core = null;
    Span object = null;
    Token with = null;
    boolean clause = false;
    for (Token child : tree.children(verb)) {
      if (child.index() < verb.index()) {
        continue;
      }
      String relation = child.relation();
      if (CORE.contains(relation)) {
        core = union(core, of(child));
        clause |= relation.equals("ccomp");
      } else if (relation.equals("dobj")) {
        object = union(object, of(child));
      } else if (relation.equals("prep") && with == null && !WHERE.contains(child.lemma())) {
        with = child;
      }
    }
    if (clause) {
      return core;
    }
    if (core != null) {
      return object == null ? core : object.union(core);
    }
    if (object != null) {
      Span told = told(verb);
      return told != null ? told : with == null ? object : object.union(of(with));
    }
    Token below = with == null ? null : tree.child(with, "pobj", "pcomp");
    return below == null ? null : of(below);
  }

  /** "took a swipe at Velmark", "made a case for talks": what the word of speech is about. */
  private @Nullable Span told(Token verb) {
    Token object = tree.child(verb, "dobj");
    boolean speech =
        object != null
            && Set.of("communication", "cognition", "act", "feeling")
                .contains(SENSES.mainNoun(object.lemma()))
            && Set.of("creation", "possession", "contact", "motion", "body", "competition")
                .contains(SENSES.mainVerb(verb.lemma()));
    if (object == null || !speech) {
      return null;
    }
    for (Token holder : List.of(object, verb)) {
      for (Token child : tree.childrenBy(holder, Set.of("prep"))) {
        Token below = tree.child(child, "pobj", "pcomp");
        if (below != null
            && child.index() > object.index()
            && (holder.equals(object) || !WHERE.contains(child.lemma()))) {
          return of(below);
        }
      }
      Token clause = tree.child(holder, "acl", "ccomp");
      if (clause != null && clause.index() > object.index() && holder.equals(object)) {
        return of(clause);
      }
    }
    return null;
  }

  /** What is talked about in the passive: "the plan was rejected by Velmark". */
  @Nullable Span subject(Token verb) {
    Token subject = tree.child(verb, "nsubjpass");
    return subject == null ? null : of(subject);
  }

  /** The words under one, without what is only hung on. */
  Span of(Token top) {
    Span span = top.span();
    for (Token child : tree.children(top)) {
      Span below = of(child);
      if (!hungOn(top, child, below)) {
        span = span.union(below);
      }
    }
    return span;
  }

  private boolean hungOn(Token top, Token child, Span below) {
    if (child.index() < top.index()) {
      return false;
    }
    if (child.relation().equals("conj")) {
      return top.verb() && anothers(child);
    }
    if (!TRAILING.contains(child.relation())) {
      return false;
    }
    String before = text.substring(Math.max(0, below.begin() - 2), below.begin());
    boolean aside =
        child.relation().equals("relcl")
            || top.verb() && Set.of("appos", "npadvmod").contains(child.relation());
    return before.contains(",") && aside || before.contains("—") || before.contains("–");
  }

  /** "… but 55 percent say", "… and argued": a word of speech of its own, not what is said. */
  private boolean anothers(Token verb) {
    SpeechCue cue = scene.lexicon().cue("verb", verb.lemma());
    Token subject = tree.child(verb, "nsubj");
    return Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
        && cue != null
        && cue.kind() != Statement.Kind.INTENT
        && cue.kind() != Statement.Kind.BELIEF
        && tree.child(verb, "mark") == null
        && (subject == null || !subject.tag().equals("PRP"));
  }

  private static Span union(@Nullable Span so, Span more) {
    return so == null ? more : so.union(more);
  }
}
