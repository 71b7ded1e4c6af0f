package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Map<String, Modality> MODALS =
      Map.ofEntries(
          Map.entry("will", Modality.PLANNED),
          Map.entry("'ll", Modality.PLANNED),
          Map.entry("wo", Modality.PLANNED),
          Map.entry("shall", Modality.PLANNED),
          Map.entry("would", Modality.PLANNED),
          Map.entry("can", Modality.CONDITIONAL),
          Map.entry("could", Modality.CONDITIONAL),
          Map.entry("may", Modality.CONDITIONAL),
          Map.entry("might", Modality.CONDITIONAL),
          Map.entry("must", Modality.DEMANDED),
          Map.entry("should", Modality.DEMANDED),
          Map.entry("ought", Modality.DEMANDED));

  /** Nouns that make what is under them less than a fact. */
  private static final Map<String, Modality> NOUNS =
      Map.ofEntries(
          Map.entry("accusation", Modality.ALLEGED),
          Map.entry("allegation", Modality.ALLEGED),
          Map.entry("claim", Modality.ALLEGED),
          Map.entry("charge", Modality.ALLEGED),
          Map.entry("rumour", Modality.ALLEGED),
          Map.entry("fear", Modality.CONDITIONAL),
          Map.entry("risk", Modality.CONDITIONAL),
          Map.entry("prospect", Modality.CONDITIONAL),
          Map.entry("possibility", Modality.CONDITIONAL),
          Map.entry("chance", Modality.CONDITIONAL),
          Map.entry("option", Modality.CONDITIONAL),
          Map.entry("threat", Modality.THREATENED),
          Map.entry("offer", Modality.OFFERED),
          Map.entry("promise", Modality.OFFERED),
          Map.entry("help", Modality.PLANNED),
          Map.entry("plan", Modality.PLANNED),
          Map.entry("hope", Modality.PLANNED),
          Map.entry("proposal", Modality.PLANNED),
          Map.entry("idea", Modality.PLANNED),
          Map.entry("aim", Modality.PLANNED),
          Map.entry("goal", Modality.PLANNED),
          Map.entry("intention", Modality.PLANNED),
          Map.entry("attempt", Modality.PLANNED),
          Map.entry("effort", Modality.PLANNED),
          Map.entry("bid", Modality.PLANNED),
          Map.entry("way", Modality.PLANNED));

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
      Modality modality = modality(scene, draft, events);
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

  private static @Nullable Modality modality(Scene scene, Draft draft, Set<Integer> events) {
    Tree tree = scene.tree();
    Token at = draft.anchor();
    Modality modality = own(tree, at, draft.modality());
    for (int steps = 0; steps <= tree.tokens().size(); steps++) {
      Token head = tree.head(at);
      if (head == null) {
        return modality;
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
          Embedding embedding = embedding(scene, embedder, head);
          boolean outer =
              events.contains(embedder.index()) && embedder.index() != draft.anchor().index();
          if (embedding != null && embedding.modality() == null) {
            return tree.negated(embedder) ? modality : null;
          }
          if (embedding != null && embedding.modality() != null) {
            if (outer && SPELT_OUT.contains(embedding.modality())) {
              return null;
            }
            modality = under(tree, embedder, embedding.modality(), modality);
          } else if (embedder.noun()) {
            modality = less(modality, NOUNS.getOrDefault(embedder.lemma(), Modality.DONE));
          } else if (outer && at.relation().equals("xcomp")) {
            return null;
          } else if (at.relation().equals("xcomp") && infinitive(tree, at)) {
            modality = less(modality, purpose(tree, draft, embedder));
          }
          head = embedder;
        }
        case "advcl" -> {
          Token mark = tree.child(at, "mark");
          if (mark != null && CONDITIONS.contains(mark.lemma())) {
            modality = less(modality, Modality.CONDITIONAL);
          } else if (infinitive(tree, at)) {
            modality = less(modality, purpose(tree, draft, head));
          }
          if (mark != null || tree.child(at, "nsubj") != null) {
            return modality;
          }
        }
        case "acl" -> {
          modality = less(modality, NOUNS.getOrDefault(head.lemma(), Modality.DONE));
          return infinitive(tree, at) ? less(modality, Modality.PLANNED) : modality;
        }
        case "relcl", "appos", "nmod", "parataxis" -> {
          return modality;
        }
        case "dobj" -> {
          // "offered help in mediating": what the verb makes of the noun holds for what is under it
          Embedding embedding = scene.lexicon().embedding(tree.lemma(head));
          boolean below = at.index() != draft.anchor().index();
          if (below && embedding != null && embedding.modality() != null) {
            modality = less(modality, embedding.modality());
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
        modality = less(modality, modalOf(tree, at));
      }
    }
    return modality;
  }

  /**
   * An infinitive tells a plan; but who "travelled to Ostrel to meet" the other did meet, who
   * "called to thank" did thank, and an operation that is launched to arrest arrests.
   */
  private static Modality purpose(Tree tree, Draft draft, Token above) {
    boolean met = draft.type() == PloverType.CONSULT && MOTION.contains(above.lemma());
    boolean called =
        CALLING.contains(above.lemma())
            && tree.child(above, "dobj", "dative", "oprd") != null
            && (draft.type() == PloverType.SUPPORT || draft.type() == PloverType.CONCEDE);
    Token launched = tree.child(above, "dobj");
    boolean begun =
        launched != null
            && draft.type() == PloverType.COERCE
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
      modality = less(modality, Modality.ONGOING);
    }
    modality = less(modality, modal);
    if (negated) {
      modality = modal == Modality.PLANNED ? Modality.REFUSED : Modality.DENIED;
    }
    for (Token child : tree.children(verb)) {
      if (HEDGES.contains(child.lemma())) {
        modality = less(modality, Modality.ALLEGED);
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
        Modality modal = MODALS.get(child.text().toLowerCase(Locale.ROOT));
        if (modal != null) {
          return modal;
        }
      }
    }
    return Modality.DONE;
  }

  private static Modality sharedWithFirst(Tree tree, Token at, Token first, Modality modality) {
    boolean ownSubject = tree.child(at, "nsubj", "nsubjpass") != null;
    boolean bare = at.tag().equals("VB") && tree.child(at, "aux") == null;
    return !ownSubject && bare ? less(modality, modalOf(tree, first)) : modality;
  }

  private static Modality under(Tree tree, Token embedder, Modality embedded, Modality inner) {
    if (embedded == Modality.DENIED && tree.negated(embedder)) {
      return less(inner, Modality.ALLEGED);
    }
    if (embedded == Modality.DONE && tree.negated(embedder)) {
      return Modality.DENIED;
    }
    // "a bill that would have allowed them to deport": what is only thought of allows nothing
    boolean imagined = tree.children(embedder).stream().anyMatch(c -> c.lemma().equals("would"));
    return less(inner, embedded == Modality.DONE && imagined ? Modality.CONDITIONAL : embedded);
  }

  private static boolean presentBe(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.lemma().equals("be")
                    && Set.of("am", "is", "are", "'s", "'re").contains(c.text()));
  }

  private static boolean infinitive(Tree tree, Token verb) {
    return tree.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private static final List<Modality> BY_REALITY =
      List.of(
          Modality.DENIED,
          Modality.REFUSED,
          Modality.THREATENED,
          Modality.OFFERED,
          Modality.DEMANDED,
          Modality.CONDITIONAL,
          Modality.PLANNED,
          Modality.ALLEGED,
          Modality.ONGOING,
          Modality.DONE);

  /** The less real of the two. */
  static Modality less(Modality one, Modality other) {
    return BY_REALITY.indexOf(one) <= BY_REALITY.indexOf(other) ? one : other;
  }
}
