package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/**
 * Reads the text of an accord, a joint statement or a declaration into commitments: who binds
 * himself to do what. Stateless; shared between threads. Takes time in proportion to the length.
 */
public final class CommitmentCoder {

  /** Headings less likely than this are not told. */
  private static final double LIKELY = 0.2;

  /** Words; fewer do not tell what a promise is about. */
  private static final int FEW = 4;

  /** A promise may stand under so many headings. */
  private static final int MOST = 3;

  private final Lexicon lexicon;
  private final @Nullable HeadingJudge headings;

  /** A coder that puts nothing under headings. */
  public CommitmentCoder(Lexicon lexicon) {
    this(lexicon, null);
  }

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   * @param headings who puts promises under headings; null to do without, which is faster
   */
  public CommitmentCoder(Lexicon lexicon, @Nullable HeadingJudge headings) {
    this.lexicon = lexicon;
    this.headings = headings;
  }

  /**
   * Codes a text in which parties bind themselves.
   *
   * @param annotated the text
   * @return commitments in text order; one for each act that is promised
   */
  public List<Commitment> code(Annotated annotated) {
    return code(
        annotated.sentences().stream()
            .map(sentence -> Scene.of(annotated, sentence, lexicon))
            .toList());
  }

  /** The same, over the scenes of all sentences of a text, in order. */
  List<Commitment> code(List<Scene> scenes) {
    List<Commitment> found = new ArrayList<>();
    List<Participant> signatories = Signatories.of(scenes);
    Lead lead = null;
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.question()) {
        continue;
      }
      lead = lead == null || !lead.holds(scene, paragraph) ? null : lead;
      paragraph = scene.sentence().paragraph();
      List<Bound> bounds = Bindings.find(scene);
      if (bounds.isEmpty() && lead != null) {
        bounds = lead.item(scene);
      }
      for (Bound bound : bounds) {
        found.add(commitment(scene, bound, lead, signatories));
      }
      Lead next = Lead.of(scene);
      lead = next == null ? lead : next;
    }
    return found;
  }

  private Commitment commitment(
      Scene scene, Bound bound, @Nullable Lead lead, List<Participant> signatories) {
    Tree tree = scene.tree();
    Annotated annotated = scene.annotated();
    List<Participant> parties = scene.parties().acting(bound.who());
    parties = parties.isEmpty() && lead != null ? lead.parties() : parties;
    List<Token> who = bound.who().isEmpty() && lead != null ? lead.who() : bound.who();
    boolean named = parties.stream().anyMatch(party -> !party.actor().isEmpty());
    parties = !named && Signatories.meant(who) && !signatories.isEmpty() ? signatories : parties;
    Token action = bound.action();
    Span promise = promise(tree, bound);
    Token object = object(tree, action);
    List<Participant> others = Sides.others(scene, promise, parties);
    Deadline deadline = Deadlines.find(scene, promise);
    When when =
        annotated.document().published() == null
            ? null
            : When.day(annotated.document().published(), When.Source.PUBLICATION);
    return new Commitment(
        scene.id("k", promise.toString() + bound.cue().span()),
        bound.firm() ? Commitment.Force.FIRM : Commitment.Force.SOFT,
        bearing(scene, bound, parties),
        parties,
        action.verb() ? tree.lemma(action) : action.lemma(),
        promise,
        object == null ? null : tree.subtree(object),
        others,
        condition(tree, action),
        deadline,
        deadline != null || specific(scene, promise),
        headings(scene, promise),
        when,
        null,
        bound.cue().span(),
        Evidence.of(annotated.document(), scene.sentence().span()),
        bound.rule());
  }

  /** By the words of the promise; by the whole sentence where these are few. */
  private List<Commitment.Placed> headings(Scene scene, Span promise) {
    if (headings == null) {
      return List.of();
    }
    String words = scene.words(promise);
    return likely(
        headings, words.split("\\s+").length < FEW ? scene.words(scene.sentence().span()) : words);
  }

  /** The headings of a promise that are worth telling, the likeliest first. */
  public static List<Commitment.Placed> likely(HeadingJudge headings, String text) {
    return headings.headings(text).stream()
        .filter(placed -> placed.share() >= LIKELY && !placed.heading().equals(Headings.NONE))
        .limit(MOST)
        .toList();
  }

  /** The verb or noun with all that hangs on it, without conjuncts that are acts of their own. */
  private static Span promise(Tree tree, Bound bound) {
    Token action = bound.action();
    int begin = action.span().begin();
    int end = action.span().end();
    if (bound.rule().equals(Lead.POINT)) {
      for (Token each : tree.tokens()) {
        end = Character.isLetterOrDigit(each.text().codePointAt(0)) ? each.span().end() : end;
      }
      return new Span(begin, Math.max(begin + 1, end)); // a point of a list is one promise
    }
    for (Token each : tree.below(action)) {
      Token top = top(tree, each, action);
      boolean other = top.relation().equals("conj") && top.verb() == action.verb();
      boolean subject = top.relation().startsWith("nsubj") || top.tag().equals("MD");
      boolean mark = Set.of("punct", "cc").contains(top.relation());
      if (!other && !subject && !mark && !each.tag().equals("TO")) {
        begin = action.verb() ? begin : Math.min(begin, each.span().begin());
        end = Math.max(end, each.span().end());
      }
    }
    return new Span(begin, end);
  }

  /** What hangs right on the action, over a word below it. */
  private static Token top(Tree tree, Token below, Token action) {
    Token top = below;
    Token head = tree.head(top);
    while (head != null && !head.equals(action)) {
      top = head;
      head = tree.head(top);
    }
    return top;
  }

  private static @Nullable Token object(Tree tree, Token action) {
    if (!action.verb()) {
      Token of = tree.child(action, "prep");
      return of == null ? null : tree.child(of, "pobj");
    }
    List<Token> objects = new Clause(tree, action).objects();
    return objects.isEmpty() ? null : objects.get(0);
  }

  private static @Nullable Span condition(Tree tree, Token action) {
    for (Token child : tree.children(action)) {
      boolean clause = child.relation().equals("advcl") || child.relation().equals("prep");
      if (clause
          && tree.children(child).stream()
              .anyMatch(
                  c ->
                      c.relation().equals("mark")
                          && (c.lemma().equals("if")
                              || c.lemma().equals("unless")
                              || c.lemma().equals("once")))) {
        return tree.subtree(child);
      }
    }
    return null;
  }

  private static Commitment.Bearing bearing(Scene scene, Bound bound, List<Participant> parties) {
    boolean each =
        scene.tree().tokens().stream()
            .filter(t -> Math.abs(t.index() - bound.cue().index()) < 6)
            .anyMatch(t -> t.lemma().equals("each") || t.lemma().equals("respective"));
    boolean plural =
        parties.size() > 1
            || bound.who().stream()
                .anyMatch(
                    t ->
                        t.tag().endsWith("S")
                            || t.lemma().equals("we")
                            || t.lemma().equals("they")
                            || t.lemma().equals("both"));
    return each
        ? Commitment.Bearing.EACH
        : plural || parties.isEmpty() ? Commitment.Bearing.JOINT : Commitment.Bearing.ONE;
  }

  /** A number, a name, a time, or a body is named: something that can be looked up. */
  private static boolean specific(Scene scene, Span promise) {
    boolean times =
        scene.annotated().times(scene.sentence().index()).stream()
            .anyMatch(t -> promise.covers(t.span()));
    return times || numbered(scene, promise);
  }

  /** Whether a number or a name is in it. */
  static boolean numbered(Scene scene, Span promise) {
    return scene.tree().tokens().stream()
        .filter(t -> promise.covers(t.span()))
        .anyMatch(t -> t.tag().equals("CD") || t.tag().startsWith("NNP"));
  }
}
