package org.rapporteur.code.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Span;
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
      Set.of("relcl", "advcl", "acl", "appos", "prep", "parataxis");

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
      return with == null ? object : object.union(of(with));
    }
    Token below = with == null ? null : tree.child(with, "pobj", "pcomp");
    return below == null ? null : of(below);
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
      return top.verb()
          && Set.of("VBD", "VBZ", "VBP").contains(child.tag())
          && scene.lexicon().cue("verb", child.lemma()) != null;
    }
    if (!TRAILING.contains(child.relation())) {
      return false;
    }
    String before = text.substring(Math.max(0, below.begin() - 2), below.begin());
    return before.contains(",") && child.relation().equals("relcl")
        || before.contains("—")
        || before.contains("–");
  }

  private static Span union(@Nullable Span so, Span more) {
    return so == null ? more : so.union(more);
  }
}
