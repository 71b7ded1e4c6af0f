package org.rapporteur.code.conduct;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.event.Telling;
import org.rapporteur.knowledge.accord.Aspects;
import org.rapporteur.knowledge.accord.Aspects.Aspect;
import org.rapporteur.knowledge.accord.Aspects.Effect;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Token;

/** How real a finding is, by the words around it. */
final class Truth {

  private static final Aspects ASPECTS = Aspects.standard();

  /** What is hoped for or only thought about is told of nobody's conduct. */
  private static final Set<String> IDLE =
      Set.of(
          "hope",
          "wish",
          "want",
          "consider",
          "fear",
          "doubt",
          "imagine",
          "discuss",
          "worry",
          "need",
          "like");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> AFTER = Set.of("after", "once", "when", "until", "before");

  private static final Set<String> DEMANDS = Set.of("demand", "call", "request");

  private static final Set<String> PLANS =
      Set.of(
          "agreement",
          "deal",
          "plan",
          "step",
          "idea",
          "prospect",
          "possibility",
          "goal",
          "aim",
          "talks",
          "negotiation",
          "discussion",
          "hope",
          "proposal",
          "way",
          "means");

  private static final Set<String> NOT_YET = Set.of("until", "once", "before");

  private static final Set<String> CHARGES = Set.of("accusation", "allegation", "claim", "charge");

  private static final Set<String> REJECTING =
      Set.of("reject", "deny", "dismiss", "refute", "dispute");

  private static final Set<String> OPEN = Set.of("open", "ready", "close", "near", "opposed");

  private static final Set<String> DESIGNED = Set.of("design", "aim", "intend", "mean");

  private static final Set<String> CALLING = Set.of("on", "upon", "for");

  /** What is promised is no conduct. */
  private static final Set<String> PROMISES =
      Set.of("commitment", "promise", "pledge", "vow", "obligation", "undertaking");

  private static final Set<String> FAILING = Set.of("fail", "neglect");

  private static final int DEEP = 8;

  private final Scene scene;
  private final Tree tree;

  Truth(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** The finding as what governs its clause leaves it; null where nothing is left. */
  @Nullable Finding governed(Finding finding) {
    Token at = finding.anchor();
    for (int steps = 0; steps < DEEP; steps++) {
      Token head = tree.head(at);
      if (head == null) {
        return finding;
      }
      boolean clause = Set.of("xcomp", "pcomp").contains(at.relation());
      Token above = at.relation().equals("pcomp") ? tree.head(head) : head;
      Aspect aspect = clause && above != null ? ASPECTS.of("clause", tree.lemma(above)) : null;
      if (aspect != null && above != null && aspect.effect() == Effect.STOPS) {
        Sort sort = Nominal.hindered(finding.sort(), aspect.word());
        return sort == null
            ? null
            : finding.at(above, sort, finding.limit(), "under " + aspect.word());
      }
      if (!clause && !at.relation().equals("conj")) {
        return finding;
      }
      at = above == null ? head : above;
    }
    return finding;
  }

  /** How real it is; null where it is only hoped, thought or asked. */
  @Nullable Modality of(Finding finding) {
    Token at = finding.anchor();
    if (idle(at) || aimless(finding, at)) {
      return null;
    }
    Modality modality = shaped(at);
    Token first = tree.firstOfList(at);
    boolean shared =
        !first.equals(at)
            && first.verb()
            && at.tag().equals("VB")
            && tree.child(at, "nsubj", "nsubjpass") == null;
    if (shared && modality != null) {
      Modality above = shaped(first); // "urged them to stop and withdraw"
      modality = above == null ? null : Telling.less(modality, above);
    }
    return modality == null ? null : Telling.less(modality, finding.limit());
  }

  private @Nullable Modality shaped(Token at) {
    Modality modality = Telling.modality(scene, at);
    if (modality == null) {
      return null;
    }
    if (marked(at, CONDITIONS)) {
      return Modality.CONDITIONAL;
    }
    if (yet(at)) {
      return Modality.DENIED;
    }
    Token head = tree.head(at);
    if (head != null && at.relation().equals("advcl") && marked(at, AFTER)) {
      Modality main = Telling.modality(scene, head); // "will speak once troops withdraw"
      boolean ahead =
          main == Modality.PLANNED || main == Modality.CONDITIONAL || marked(at, NOT_YET);
      boolean present =
          Set.of("VBZ", "VBP", "VB").contains(at.tag())
              || tree.children(at).stream()
                  .anyMatch(c -> Set.of("is", "are").contains(c.text()) && c.index() < at.index());
      modality = ahead && present ? Telling.less(modality, Modality.PLANNED) : modality;
    }
    if (modality.happened() && Telling.ahead(scene, at)) {
      return Modality.PLANNED; // "after they leave at the end of next year"
    }
    return infinitive(at, Telling.less(modality, named(at)));
  }

  /** "Its demand of releasing them": as real as what the noun above names. */
  private Modality named(Token anchor) {
    Token preposition = tree.head(anchor);
    Token above = preposition == null ? null : tree.head(preposition);
    if (preposition != null && CHARGES.contains(preposition.lemma()) && preposition.noun()) {
      boolean rejected = above != null && REJECTING.contains(above.lemma());
      return rejected ? Modality.DENIED : Modality.ALLEGED; // "rejected charges that it armed"
    }
    if (above != null && anchor.relation().equals("pcomp") && OPEN.contains(above.lemma())) {
      return Modality.PLANNED; // "is open to holding"
    }
    Token noun = preposition == null ? null : tree.head(preposition);
    if (!anchor.relation().equals("pcomp") || noun == null || !noun.noun()) {
      return Modality.DONE;
    }
    return DEMANDS.contains(noun.lemma())
        ? Modality.DEMANDED
        : PLANS.contains(noun.lemma()) ? Modality.PLANNED : Modality.DONE;
  }

  /** "Call on Velmark to free them" asks; a bare infinitive has not happened. */
  private Modality infinitive(Token anchor, Modality modality) {
    boolean to = tree.children(anchor).stream().anyMatch(c -> c.tag().equals("TO"));
    if (!to || tree.head(anchor) == null) {
      return modality;
    }
    boolean perfect = tree.children(anchor).stream().anyMatch(c -> c.lemma().equals("have"));
    if (perfect && modality == Modality.PLANNED) {
      return Modality.ALLEGED; // "are said to have been killed"
    }
    boolean bare = !Set.of("xcomp", "pcomp").contains(anchor.relation());
    Modality most = called(anchor) ? Modality.DEMANDED : bare ? Modality.PLANNED : Modality.DONE;
    return Telling.less(modality, most);
  }

  private boolean called(Token anchor) {
    Token head = tree.head(anchor);
    for (int steps = 0; head != null && steps < 4; steps++) {
      if (head.lemma().equals("call")) {
        return tree.below(head).stream().anyMatch(c -> CALLING.contains(c.lemma()));
      }
      boolean through = !head.verb() || head.relation().equals("conj");
      head = through || head.equals(tree.head(anchor)) ? tree.head(head) : null;
    }
    return false;
  }

  private boolean marked(Token anchor, Set<String> marks) {
    Token mark = tree.child(anchor, "mark");
    return mark != null && marks.contains(mark.lemma());
  }

  /** "An effort to stop infiltration": of nobody in particular. */
  private boolean aimless(Finding finding, Token anchor) {
    Token head = tree.head(anchor);
    return head != null
        && (head.noun() || head.tag().equals("VBN") && DESIGNED.contains(head.lemma()))
        && (finding.actors().isEmpty() || PROMISES.contains(head.lemma()))
        && Set.of("acl", "relcl", "xcomp").contains(anchor.relation())
        && tree.child(anchor, "nsubj", "nsubjpass", "auxpass") == null
        && tree.children(anchor).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private boolean idle(Token anchor) {
    Token at = anchor;
    for (int steps = 0; at != null && steps < DEEP; steps++) {
      Token mark = tree.child(at, "mark");
      boolean asks = mark != null && mark.lemma().equals("if") && at.relation().equals("ccomp");
      if (mark != null && mark.lemma().equals("whether") || asks) {
        return true;
      }
      Token head = tree.head(at);
      boolean below = Set.of("xcomp", "ccomp", "pcomp", "dobj", "conj").contains(at.relation());
      if (head != null && below && IDLE.contains(head.lemma())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** "Has yet to meet", "failed to meet". */
  private boolean yet(Token anchor) {
    Token at = anchor;
    for (int steps = 0; steps < 3; steps++) {
      boolean to = tree.children(at).stream().anyMatch(c -> c.tag().equals("TO"));
      Token head = tree.head(at);
      if (to && tree.children(at).stream().anyMatch(c -> c.lemma().equals("yet"))) {
        return true;
      }
      if (head == null || !Set.of("xcomp", "conj", "advcl", "acl").contains(at.relation())) {
        return false;
      }
      boolean yet = tree.children(head).stream().anyMatch(c -> c.lemma().equals("yet"));
      if (to && (yet && Set.of("have", "be").contains(head.lemma()) || failing(head))) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private boolean failing(Token head) {
    return FAILING.contains(head.lemma()) && !tree.negated(head);
  }
}
