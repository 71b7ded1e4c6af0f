package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.knowledge.LightVerb;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Events that a noun names: under a verb that lends itself ("carried out a raid", "the talks
 * collapsed"), or standing free with both its parties ("after Ardania's raid on Velmark").
 */
final class NounPass implements EventPass {

  /** Prepositions under which a free noun is told as a fact. */
  private static final Set<String> FACTUAL =
      Set.of("after", "following", "amid", "during", "since", "despite", "in", "before");

  /** The mode of a joint act that came to nothing; it is told, and not counted. */
  private static final String FAILED = "failed";

  private static final Set<String> ACCUSING = Set.of("of", "for", "over");

  /** "three days of talks", "a series of raids". */
  private static final Set<String> MEASURES =
      Set.of(
          "hour",
          "day",
          "week",
          "month",
          "round",
          "series",
          "spate",
          "wave",
          "string",
          "number",
          "set",
          "campaign",
          "dozen",
          "hundred");

  @Override
  public String name() {
    return "event nouns";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      if ((token.noun() || gerund(token))
          && drafts.stream().noneMatch(d -> d.trigger().covers(token.span()))) {
        Draft draft = fill(scene, token);
        if (draft != null) {
          all.add(draft);
        }
      }
    }
    return all;
  }

  /** "Fighting broke out": tagged as a verb where it stands as a noun. */
  private static boolean gerund(Token token) {
    return token.tag().equals("VBG")
        && Set.of("nsubj", "nsubjpass", "dobj", "pobj").contains(token.relation());
  }

  private static @Nullable Draft fill(Scene scene, Token noun) {
    for (LexiconEntry entry : entries(scene, noun)) {
      Draft draft = underVerb(scene, noun, entry);
      if (draft == null) {
        draft = alleged(scene, noun, entry);
      }
      if (draft == null) {
        draft = free(scene, noun, entry);
      }
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static List<LexiconEntry> entries(Scene scene, Token noun) {
    for (Token child : scene.tree().children(noun)) {
      boolean before = child.index() == noun.index() - 1;
      if (before && (child.relation().equals("compound") || child.relation().equals("nmod"))) {
        List<LexiconEntry> compound = scene.lexicon().nouns(child.lemma() + "_" + noun.lemma());
        if (!compound.isEmpty()) {
          return compound;
        }
      }
    }
    return scene
        .lexicon()
        .nouns(gerund(noun) ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma());
  }

  private static @Nullable Draft underVerb(Scene scene, Token noun, LexiconEntry entry) {
    Tree tree = scene.tree();
    Token first = noun;
    Token verb = tree.head(noun);
    if (noun.relation().equals("conj") && verb != null && verb.noun()) {
      first = verb;
      verb = tree.head(verb);
    }
    Token holder = verb == null ? null : tree.head(verb);
    if (noun.relation().equals("pobj") && holder != null && MEASURES.contains(holder.lemma())) {
      first = holder;
      verb = tree.head(holder);
    }
    String trigger = null;
    if (verb != null && first.relation().equals("pobj") && !verb.verb()) {
      // "responded with attacks", "came under fire"
      Token preposition = verb;
      verb = tree.head(preposition);
      Token part = verb == null ? null : tree.child(verb, "dobj");
      boolean takes = part != null && part.text().equals("part");
      trigger = verb == null ? null : verb.lemma() + (takes ? "_part_" : "_") + preposition.lemma();
    }
    if (verb == null || !verb.verb()) {
      return null;
    }
    Clause clause = new Clause(tree, verb);
    boolean object = trigger != null || clause.objects().contains(first);
    boolean subject = !object && clause.surfaceSubject().contains(first);
    for (LightVerb light : scene.lexicon().lights(trigger == null ? tree.lemma(verb) : trigger)) {
      boolean event = light.subject() == LightVerb.Subject.EVENT;
      if (light.modality() == null || (event ? !subject : !object)) {
        continue;
      }
      Draft draft = lent(scene, noun, entry, clause, light);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static @Nullable Draft lent(
      Scene scene, Token noun, LexiconEntry entry, Clause clause, LightVerb light) {
    Frame frame = entry.frame();
    Parties parties = scene.parties();
    List<Participant> subject = parties.acting(clause.actors());
    List<Participant> sources = new ArrayList<>();
    List<Participant> targets = new ArrayList<>();
    switch (light.subject()) {
      case SOURCE -> {
        sources.addAll(subject);
        targets.addAll(parties.ofOrOwners(clause.prepositional(mutualAnd(frame), List.of(noun))));
        targets.addAll(parties.of(clause.datives()));
        if (targets.isEmpty()) {
          targets.addAll(
              parties.sidesOfPlaces(clause.prepositional(frame.targets(), List.of(noun))));
        }
        if (sources.isEmpty()) {
          sources.addAll(owners(scene, noun, frame));
        }
      }
      case TARGET -> {
        targets.addAll(subject);
        sources.addAll(parties.of(clause.prepositional(Set.of("from", "by"), List.of(noun))));
        if (sources.isEmpty()) {
          sources.addAll(owners(scene, noun, frame));
        }
      }
      case EVENT -> {
        sources.addAll(owners(scene, noun, frame));
        List<Token> where = parties.below(noun, Set.copyOf(frame.targets()));
        targets.addAll(parties.ofOrOwners(where));
        targets.addAll(targets.isEmpty() ? parties.sidesOfPlaces(where) : List.of());
        if (targets.isEmpty() && !light.failed()) {
          targets.addAll(parties.ofOrOwners(clause.objects()));
        }
        if (targets.isEmpty() && !light.failed()) {
          targets.addAll(parties.of(clause.prepositional(List.of("in"), clause.objects())));
        }
      }
    }
    List<Participant> others = VerbPass.without(Parties.distinct(targets), sources);
    boolean enough =
        !sources.isEmpty() && (!others.isEmpty() || frame.single() || sources.size() > 1)
            || sources.isEmpty()
                && !others.isEmpty()
                && (clause.passive() || light.subject() != LightVerb.Subject.SOURCE)
            || !sources.isEmpty()
                && light.subject() == LightVerb.Subject.SOURCE
                && !frame.reciprocal();
    if (!enough) {
      return null;
    }
    boolean ahead = light.announced() && entry.type().quad().cooperative();
    Modality modality =
        light.modality() == null ? Modality.DENIED : ahead ? Modality.PLANNED : light.modality();
    return new Draft(
        entry,
        clause.verb(),
        span(scene, noun),
        entry.type(),
        failed(scene, clause, light) ? FAILED : entry.mode(),
        entry.cameo(),
        sources,
        others,
        modality,
        null,
        "noun "
            + entry.trigger()
            + (light.failed() ? ", failed, under " : " under ")
            + light.verb()
            + " ("
            + entry.where()
            + ")");
  }

  /** "the talks collapsed", "the talks were declared a failure". */
  private static boolean failed(Scene scene, Clause clause, LightVerb light) {
    Token outcome = scene.tree().child(clause.verb(), "oprd", "dobj", "attr", "acomp", "xcomp");
    return light.failed()
        || (outcome != null && Set.of("failure", "fail", "failed").contains(outcome.lemma()));
  }

  private static List<String> mutualAnd(Frame frame) {
    List<String> all = new ArrayList<>(frame.targets());
    all.addAll(frame.mutual());
    if (frame.reciprocal()) {
      all.add("with");
    }
    return all;
  }

  private static List<Participant> owners(Scene scene, Token noun, Frame frame) {
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
    return Parties.distinct(found);
  }

  private static boolean named(Scene scene, Token token) {
    return scene.tree().mentionAt(token) != null;
  }

  /** "accused Ardania of air strikes on Velmark": the accused is who is said to have done it. */
  private static @Nullable Draft alleged(Scene scene, Token noun, LexiconEntry entry) {
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
    List<Token> where = scene.parties().below(noun, Set.copyOf(mutualAnd(entry.frame())));
    List<Participant> targets = VerbPass.without(scene.parties().ofOrOwners(where), sources);
    targets = targets.isEmpty() ? scene.parties().sidesOfPlaces(where) : targets;
    if (sources.isEmpty() || (targets.isEmpty() && !entry.frame().single())) {
      return null;
    }
    List<Participant> speakers = scene.parties().acting(clause.actors());
    return new Draft(
            entry,
            noun,
            span(scene, noun),
            entry.type(),
            entry.mode(),
            entry.cameo(),
            sources,
            targets,
            Modality.ALLEGED,
            null,
            "noun " + entry.trigger() + " under " + verb.lemma() + " (" + entry.where() + ")")
        .with(new Attribution(speakers.isEmpty() ? null : speakers.get(0), verb.span()));
  }

  private static @Nullable Draft free(Scene scene, Token noun, LexiconEntry entry) {
    Token above = scene.tree().head(noun);
    if (above == null
        || !noun.relation().equals("pobj")
        || !FACTUAL.contains(above.lemma())
        || scene.tree().negated(noun)) {
      return null;
    }
    Token verb = scene.tree().head(above);
    Frame frame = entry.frame();
    Parties parties = scene.parties();
    List<Participant> sources = owners(scene, noun, frame);
    List<Token> where = parties.below(noun, Set.copyOf(mutualAnd(frame)));
    List<Participant> targets = VerbPass.without(parties.ofOrOwners(where), sources);
    targets = targets.isEmpty() ? parties.sidesOfPlaces(where) : targets;
    boolean enough =
        !sources.isEmpty() && !targets.isEmpty() || frame.reciprocal() && sources.size() > 1;
    if (!enough || verb == null) {
      return null;
    }
    return new Draft(
        entry,
        noun,
        span(scene, noun),
        entry.type(),
        entry.mode(),
        entry.cameo(),
        sources,
        targets,
        Modality.DONE,
        null,
        "noun " + entry.trigger() + " after '" + above.lemma() + "' (" + entry.where() + ")");
  }

  private static Span span(Scene scene, Token noun) {
    Span span = noun.span();
    for (Token child : scene.tree().children(noun)) {
      if (child.relation().equals("compound") && child.index() == noun.index() - 1) {
        span = span.union(child.span());
      }
    }
    return span;
  }
}
