package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * How real an event is: its own auxiliaries and negation, then every clause above it up to the main
 * one. Drops what a question asks, what a verb above says does not happen, and what only spells out
 * an event already found above ("agreed to meet" is one event).
 */
final class RealityPass implements EventPass {

  private static final Set<String> MOTION =
      Set.of("travel", "fly", "arrive", "come", "go", "journey", "return");

  private static final Set<String> CALLING =
      Set.of("call", "phone", "telephone", "ring", "write", "cable");

  private static final Set<String> LAUNCHING =
      Set.of("launch", "mount", "begin", "start", "conduct", "lead");

  private static final Set<String> OPERATIONS =
      Set.of("operation", "raid", "sweep", "crackdown", "offensive", "manhunt");

  private static final Set<String> HEDGES =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "whether");

  private static final Set<Modality> SPELT_OUT =
      Set.of(
          Modality.PLANNED,
          Modality.OFFERED,
          Modality.THREATENED,
          Modality.DEMANDED,
          Modality.REFUSED);

  @Override
  public String name() {
    return "reality";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    if (scene.question()) {
      return List.of();
    }
    Set<Integer> events = new TreeSet<>();
    drafts.forEach(d -> events.add(d.anchor().index()));
    List<Draft> real = new ArrayList<>();
    for (Draft draft : drafts) {
      Modality modality = modality(scene, draft.anchor(), draft.modality(), draft.type(), events);
      if (modality == null) {
        continue;
      }
      real.add(
          modality == draft.modality()
              ? draft
              : draft.with(modality, "modality " + modality.name().toLowerCase(Locale.ROOT)));
    }
    return real;
  }

  /**
   * How real the words around leave what a verb or noun names.
   *
   * @param anchor the verb or noun
   * @param start what it is by itself
   * @param type of the event it names, or null for what is none
   * @param events indices of the words that name events of their own
   * @return null where it does not happen at all
   */
  static @Nullable Modality modality(
      Scene scene, Token anchor, Modality start, @Nullable PloverType type, Set<Integer> events) {
    Tree tree = scene.tree();
    Token at = anchor;
    Modality modality = own(tree, at, start);
    for (int steps = 0; steps <= tree.tokens().size(); steps++) {
      Token head = tree.head(at);
      if (head == null) {
        // "Ardania to release twelve fishermen": as headlines write it
        boolean coming =
            at.tag().equals("VB")
                && tree.infinitive(at)
                && tree.child(at, "nsubj", "nsubjpass") != null;
        return coming ? Reality.less(modality, Modality.PLANNED) : modality;
      }
      switch (at.relation()) {
        case "conj" -> modality = sharedWithFirst(tree, at, head, modality);
        case "xcomp", "ccomp", "pcomp" -> {
          Token embedder = at.relation().equals("pcomp") ? tree.head(head) : head;
          if (embedder != null && at.relation().equals("pcomp") && head.relation().equals("conj")) {
            embedder = tree.head(embedder); // "accused of entering … and of bombing"
          }
          if (embedder == null
              || beyondSemicolon(scene, at, embedder)
              || condition(tree, at, embedder)) {
            return modality;
          }
          boolean told = embedder.lemma().equals("tell") && !tree.infinitive(at);
          Embedding embedding = told ? null : embedding(scene, embedder, head);
          Token asked = tree.child(at, "mark");
          if (asked != null && Set.of("whether", "if").contains(asked.lemma())) {
            return Reality.less(modality, Modality.CONDITIONAL); // "has not said whether it will"
          }
          Modality list = listed(tree, embedder);
          boolean outer = events.contains(embedder.index()) && embedder.index() != anchor.index();
          if (embedding != null && embedding.modality() == null) {
            return tree.negated(embedder) ? modality : null;
          }
          if (embedding != null && embedding.modality() != null) {
            if (outer && SPELT_OUT.contains(embedding.modality())) {
              return null;
            }
            modality = under(tree, embedder, embedding.modality(), modality);
          } else if (list != null) {
            modality = Reality.less(modality, list);
          } else if (embedder.noun()) {
            modality =
                Reality.less(modality, Reality.NOUNS.getOrDefault(embedder.lemma(), Modality.DONE));
          } else if (outer && at.relation().equals("xcomp")) {
            return null;
          } else if (at.relation().equals("xcomp") && tree.infinitive(at)) {
            modality = Reality.less(modality, purpose(tree, type, embedder));
          }
          head = embedder;
        }
        case "advcl" -> {
          Token mark = tree.child(at, "mark");
          if (mark != null && (CONDITIONS.contains(mark.lemma()) || yetToCome(tree, at, mark))) {
            modality = Reality.less(modality, Modality.CONDITIONAL);
          } else if (tree.infinitive(at)) {
            modality = Reality.less(modality, purpose(tree, type, head));
          }
          if (mark != null || tree.child(at, "nsubj") != null) {
            return modality;
          }
        }
        case "acl" -> {
          modality =
              Reality.less(modality, Reality.NOUNS.getOrDefault(head.lemma(), Modality.DONE));
          return tree.infinitive(at) ? Reality.less(modality, Modality.PLANNED) : modality;
        }
        case "csubj" -> {
          // "assaulting a reporter is an offence": nobody has
          return at.tag().equals("VBG") ? Reality.less(modality, Modality.CONDITIONAL) : modality;
        }
        case "relcl", "appos", "nmod", "parataxis" -> {
          return modality;
        }
        case "dobj" -> {
          // "offered help in mediating": what the verb makes of the noun holds for what is under it
          Embedding embedding = scene.lexicon().embedding(tree.lemma(head));
          boolean below = at.index() != anchor.index();
          if (below && embedding != null && embedding.modality() != null) {
            modality = Reality.less(modality, embedding.modality());
          }
        }
        default -> {
          if (!head.verb() && !head.noun() && !head.tag().equals("IN")) {
            return modality;
          }
        }
      }
      at = head;
      if (at.verb() && !events.contains(at.index())) {
        modality = Reality.less(modality, modalOf(tree, at));
      }
    }
    return modality;
  }

  /**
   * An infinitive tells a plan; but who "travelled to Ostrel to meet" the other did meet, who
   * "called to thank" did thank, and an operation that is launched to arrest arrests.
   */
  private static Modality purpose(Tree tree, @Nullable PloverType type, Token above) {
    boolean met = type == PloverType.CONSULT && MOTION.contains(above.lemma());
    boolean called =
        CALLING.contains(above.lemma())
            && tree.child(above, "dobj", "dative", "oprd") != null
            && (type == PloverType.SUPPORT || type == PloverType.CONCEDE);
    Token launched = tree.child(above, "dobj");
    boolean begun =
        launched != null
            && type == PloverType.COERCE
            && LAUNCHING.contains(above.lemma())
            && OPERATIONS.contains(launched.lemma());
    return met || called || begun ? Modality.DONE : Modality.PLANNED;
  }

  /** "Ardania threatened to attack should Velmark move": the later clause is only the condition. */
  private static boolean condition(Tree tree, Token clause, Token head) {
    Token subject = tree.child(head, "nsubj", "nsubjpass");
    return clause.index() < head.index()
        && subject != null
        && tree.children(head).stream()
            .anyMatch(
                c ->
                    c.index() > clause.index()
                        && c.index() < subject.index()
                        && c.text().equals("should"));
  }

  /** "Ardania attacked; Velmark offered talks": the first is not what is offered. */
  private static boolean beyondSemicolon(Scene scene, Token clause, Token verb) {
    return clause.index() < verb.index()
        && scene
            .annotated()
            .document()
            .text()
            .substring(clause.span().end(), verb.span().begin())
            .contains(";");
  }

  /** By "keep from", "be unwilling" where these are listed, else by the verb alone. */
  private static @Nullable Embedding embedding(Scene scene, Token embedder, Token preposition) {
    String lemma = scene.tree().lemma(embedder);
    Embedding longer = scene.lexicon().embedding(embedder.lemma() + "_" + preposition.lemma());
    if (longer == null && embedder.tag().startsWith("JJ")) {
      longer = scene.lexicon().embedding("be_" + embedder.lemma());
    }
    return longer == null ? scene.lexicon().embedding(lemma) : longer;
  }

  /** What the verb's own words make of it. */
  private static Modality own(Tree tree, Token verb, Modality start) {
    Modality modality = start;
    Modality modal = modalOf(tree, verb);
    Token subject = tree.child(verb, "nsubj", "nsubjpass");
    // "no troops attacked" is as negative as "troops did not attack"
    Token object = tree.child(verb, "dobj");
    boolean negated =
        tree.negated(verb)
            || (subject != null && tree.negated(subject))
            || (object != null && verb.verb() && no(tree, object));
    if (modal == Modality.DONE && verb.tag().equals("VBG") && presentBe(tree, verb)) {
      modality = Reality.less(modality, Modality.ONGOING);
    }
    modality = Reality.less(modality, modal);
    if (negated) {
      modality = modal == Modality.PLANNED ? Modality.REFUSED : Modality.DENIED;
    }
    for (Token child : tree.children(verb)) {
      if (HEDGES.contains(child.lemma())) {
        modality = Reality.less(modality, Modality.ALLEGED);
      }
    }
    return modality;
  }

  /** "signed no agreement". */
  private static boolean no(Tree tree, Token noun) {
    return tree.children(noun).stream()
        .anyMatch(c -> c.relation().equals("det") && c.lemma().equals("no"));
  }

  private static Modality modalOf(Tree tree, Token verb) {
    Token subject = tree.child(verb, "nsubj", "nsubjpass");
    for (Token child : tree.children(verb)) {
      boolean inverted = subject != null && child.index() < subject.index();
      if (inverted && child.lemma().equals("should")) {
        return Modality.CONDITIONAL;
      }
      if (child.tag().equals("MD")) {
        if (child.lemma().equals("would") && perfect(tree, verb)) {
          return Modality.CONDITIONAL;
        }
        Modality modal = Reality.MODALS.get(child.text().toLowerCase(Locale.ROOT));
        if (modal != null) {
          return modal;
        }
      }
    }
    return Modality.DONE;
  }

  /** "Would have attacked": and so did not. */
  private static boolean perfect(Tree tree, Token verb) {
    return verb.tag().equals("VBN")
        && tree.children(verb).stream().anyMatch(c -> c.lemma().equals("have"));
  }

  /** "Their demands include dissolving parliament": as real as the noun; null if there is none. */
  private static @Nullable Modality listed(Tree tree, Token verb) {
    Token subject =
        Set.of("include", "be", "involve", "range").contains(verb.lemma())
            ? tree.child(verb, "nsubj")
            : null;
    if (subject == null) {
      return null;
    }
    return subject.lemma().equals("demand")
        ? Modality.DEMANDED
        : Reality.NOUNS.get(subject.lemma());
  }

  /** "Until the president leaves office": the present of what is still to come. */
  private static boolean yetToCome(Tree tree, Token verb, Token mark) {
    return Set.of("until", "till", "before", "once").contains(mark.lemma())
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && tree.child(verb, "aux") == null;
  }

  private static Modality sharedWithFirst(Tree tree, Token at, Token first, Modality modality) {
    boolean ownSubject = tree.child(at, "nsubj", "nsubjpass") != null;
    boolean bare = at.tag().equals("VB") && tree.child(at, "aux") == null;
    return !ownSubject && bare ? Reality.less(modality, modalOf(tree, first)) : modality;
  }

  private static Modality under(Tree tree, Token embedder, Modality embedded, Modality inner) {
    if (embedded == Modality.DENIED && tree.negated(embedder)) {
      return Reality.less(inner, Modality.ALLEGED);
    }
    if (embedded == Modality.DONE && tree.negated(embedder)) {
      return Modality.DENIED;
    }
    boolean granting =
        embedder.tag().equals("VBG")
            && Set.of("advcl", "acl").contains(embedder.relation())
            && Set.of("allow", "enable", "permit", "let").contains(embedder.lemma());
    if (granting) {
      return Reality.less(inner, Modality.CONDITIONAL); // "…, allowing the court to ban it"
    }
    // "a bill that would have allowed them to deport": what is only thought of allows nothing
    boolean imagined = tree.children(embedder).stream().anyMatch(c -> c.lemma().equals("would"));
    return Reality.less(
        inner, embedded == Modality.DONE && imagined ? Modality.CONDITIONAL : embedded);
  }

  private static boolean presentBe(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.lemma().equals("be")
                    && Set.of("am", "is", "are", "'s", "'re").contains(c.text()));
  }
}
