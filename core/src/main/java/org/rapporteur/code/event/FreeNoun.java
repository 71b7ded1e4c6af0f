package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * What an event noun tells without a verb that lends itself: its owners, and the event itself where
 * it stands with both its parties.
 */
final class FreeNoun {

  /** Prepositions under which a free noun is told as a fact. */
  private static final Set<String> FACTUAL =
      Set.of("after", "following", "amid", "amidst", "during", "since", "despite", "in", "before");

  /** Prepositions under which a free noun of conflict is told as a fact. */
  private static final Set<String> OVER = Set.of("over", "upon");

  /** Verbs whose object, an event, has happened. */
  private static final Set<String> REACTING =
      Set.of(
          "condemn",
          "denounce",
          "deplore",
          "decry",
          "criticise",
          "criticize",
          "mourn",
          "regret",
          "investigate",
          "witness",
          "defend",
          "justify",
          "describe",
          "film",
          "recall",
          "hail",
          "welcome",
          "praise",
          "avenge");

  /** At which somebody who speaks is. */
  private static final Set<String> DURING = Set.of("during", "in", "at");

  private static final int DEEP = 4;

  private static final Set<String> ACCUSING = Set.of("of", "for", "over");

  private FreeNoun() {}

  static List<String> mutualAnd(Frame frame) {
    List<String> all = new ArrayList<>(frame.targets());
    all.addAll(frame.mutual());
    if (frame.reciprocal()) {
      all.add("with");
    }
    return all;
  }

  static List<Participant> owners(Scene scene, Token noun, Frame frame) {
    Parties parties = scene.parties();
    List<Participant> found = new ArrayList<>();
    if (frame.reciprocal()) {
      List<String> mutual = new ArrayList<>(frame.mutual());
      mutual.add("between");
      found.addAll(parties.of(parties.below(noun, Set.copyOf(mutual))));
    }
    List<Token> modifiers = new ArrayList<>();
    for (Token child : scene.tree().children(noun)) {
      if (Set.of("poss", "compound", "nmod", "amod").contains(child.relation())) {
        modifiers.add(child);
      }
    }
    found.addAll(0, parties.of(modifiers.stream().filter(m -> named(scene, m)).toList()));
    if (found.isEmpty()) {
      found.addAll(parties.acting(parties.below(noun, Set.copyOf(frame.actors()))));
    }
    if (found.isEmpty()) {
      found.addAll(parties.phrases(parties.below(noun, Set.of("by"))));
    }
    return Parties.distinct(found);
  }

  private static boolean named(Scene scene, Token token) {
    return scene.tree().mentionAt(token) != null;
  }

  /** "accused Ardania of air strikes on Velmark": the accused is who is said to have done it. */
  static @Nullable Draft alleged(Scene scene, Token noun, LexiconEntry entry) {
    Tree tree = scene.tree();
    Token preposition = tree.head(noun);
    Token verb = preposition == null ? null : tree.head(preposition);
    if (preposition == null || verb == null || !noun.relation().equals("pobj") || !verb.verb()) {
      return null;
    }
    Embedding embedding = scene.lexicon().embedding(tree.lemma(verb));
    if (embedding == null
        || embedding.modality() != Modality.ALLEGED
        || !ACCUSING.contains(preposition.lemma())) {
      return null;
    }
    Clause clause = new Clause(tree, verb);
    List<Participant> sources = scene.parties().of(clause.objects());
    List<Participant> targets = targets(scene, noun, entry.frame(), sources);
    if (sources.isEmpty() || (targets.isEmpty() && !entry.frame().single())) {
      return null;
    }
    List<Participant> speakers = scene.parties().acting(clause.actors());
    return Draft.of(
            entry,
            noun,
            span(scene, noun),
            sources,
            targets,
            Modality.ALLEGED,
            "noun " + entry.trigger() + " under " + verb.lemma() + " (" + entry.where() + ")")
        .with(new Attribution(speakers.isEmpty() ? null : speakers.get(0), verb.span()));
  }

  /** "after Ardania's raid on Velmark", "Ardania's raid on Velmark shocked the valley". */
  static @Nullable Draft told(Scene scene, Token noun, LexiconEntry entry) {
    Token above = scene.tree().head(noun);
    if (above == null || scene.tree().negated(noun) || !factual(scene, noun, above, entry)) {
      return null;
    }
    Frame frame = entry.frame();
    List<Participant> sources = owners(scene, noun, frame);
    List<Participant> targets = targets(scene, noun, frame, sources);
    List<Participant> met = parties(scene, noun, entry);
    if (!met.isEmpty() && met.equals(sources)) {
      sources = speakers(scene, above, met);
      targets = met;
    }
    if (targets.isEmpty()) {
      targets = VerbPass.without(inInfinitive(scene, noun), sources);
    }
    boolean enough =
        !sources.isEmpty() && !targets.isEmpty() || frame.reciprocal() && sources.size() > 1;
    if (!enough) {
      return null;
    }
    return Draft.of(
        entry,
        noun,
        span(scene, noun),
        sources,
        targets,
        Modality.DONE,
        "noun " + entry.trigger() + " after '" + above.lemma() + "' (" + entry.where() + ")");
  }

  /** With whom a talk is, where the noun names nobody else. */
  private static List<Participant> parties(Scene scene, Token noun, LexiconEntry entry) {
    return entry.type() == PloverType.CONSULT && entry.frame().reciprocal()
        ? scene.parties().of(scene.parties().below(noun, Set.of("with")))
        : List.of();
  }

  /** "praised the pact during a meeting with Velmark's envoy": who praised is who met. */
  private static List<Participant> speakers(Scene scene, Token preposition, List<Participant> met) {
    if (!DURING.contains(preposition.lemma()) || !met.stream().allMatch(Standing::known)) {
      return List.of();
    }
    Token at = scene.tree().head(preposition);
    for (int steps = 0; at != null && !at.verb() && steps < DEEP; steps++) {
      at = scene.tree().head(at);
    }
    Clause clause = at == null || !at.verb() ? null : new Clause(scene.tree(), at);
    return clause == null || clause.passive()
        ? List.of()
        : VerbPass.without(scene.parties().of(clause.actors()), met);
  }

  /** Those below the noun whom it concerns: parties, else whose places, else phrases. */
  private static List<Participant> targets(
      Scene scene, Token noun, Frame frame, List<Participant> sources) {
    Parties parties = scene.parties();
    List<Token> where = parties.below(noun, Set.copyOf(mutualAnd(frame)));
    List<Participant> targets = VerbPass.without(parties.ofOrOwners(where), sources);
    targets = targets.isEmpty() ? parties.sidesOfPlaces(where) : targets;
    return targets.isEmpty() ? parties.phrases(where) : targets;
  }

  /** "its refusal to talk to Velmark": whom what is refused, promised or threatened is about. */
  static List<Participant> inInfinitive(Scene scene, Token noun) {
    Token below = scene.tree().child(noun, "acl");
    if (below == null || !scene.tree().infinitive(below)) {
      return List.of();
    }
    Clause clause = new Clause(scene.tree(), below);
    List<Token> heads = new ArrayList<>(clause.objects());
    heads.addAll(clause.prepositional(List.of("with", "to", "on", "from", "against"), heads));
    return scene.parties().ofOrOwners(heads);
  }

  /** Whether what stands here is told as having happened. */
  private static boolean factual(Scene scene, Token noun, Token above, LexiconEntry entry) {
    Tree tree = scene.tree();
    if (noun.relation().equals("pobj")) {
      boolean conflict = !entry.type().quad().cooperative() && OVER.contains(above.lemma());
      return (conflict || FACTUAL.contains(above.lemma())) && tree.head(above) != null;
    }
    if (!above.verb() || tree.negated(above)) {
      return false;
    }
    boolean modal =
        tree.children(above).stream()
            .anyMatch(c -> c.tag().equals("MD") || c.relation().equals("mark"));
    if (noun.relation().equals("nsubj")) {
      return !modal && scene.lexicon().lights(tree.lemma(above)).isEmpty();
    }
    return noun.relation().equals("dobj") && !modal && REACTING.contains(above.lemma());
  }

  static Span span(Scene scene, Token noun) {
    Span span = noun.span();
    for (Token child : scene.tree().children(noun)) {
      if (child.relation().equals("compound") && child.index() == noun.index() - 1) {
        span = span.union(child.span());
      }
    }
    return span;
  }
}
