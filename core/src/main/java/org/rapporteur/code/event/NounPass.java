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
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.knowledge.LightVerb;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * Events that a noun names: under a verb that lends itself ("carried out a raid", "the talks
 * collapsed"), or standing free with both its parties ("after Ardania's raid on Velmark").
 */
final class NounPass implements EventPass {

  /** The mode of a joint act that came to nothing; it is told, and not counted. */
  static final String FAILED = "failed";

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
          "hundred",
          "act",
          "barrage",
          "bout",
          "burst",
          "flurry",
          "night",
          "outbreak",
          "rash",
          "spell",
          "thousand");

  /** Prepositions under which those concerned may stand though the noun names others. */
  private static final Set<String> LOOSE =
      Set.of(
          "against",
          "on",
          "upon",
          "in",
          "at",
          "near",
          "along",
          "across",
          "around",
          "outside",
          "inside",
          "over",
          "throughout",
          "with",
          "from",
          "for",
          "to");

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
        draft = FreeNoun.alleged(scene, noun, entry);
      }
      if (draft == null) {
        draft = FreeNoun.told(scene, noun, entry);
      }
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static List<LexiconEntry> entries(Scene scene, Token noun) {
    int dash = noun.index() - 1;
    if (dash > 0 && scene.tree().tokens().get(dash).text().equals("-")) {
      String whole = scene.tree().tokens().get(dash - 1).lemma() + "-" + noun.lemma();
      if (!scene.lexicon().nouns(whole).isEmpty()) {
        return scene.lexicon().nouns(whole); // "sit-in" comes in three pieces
      }
    }
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
    List<Participant> subject = parties.orPhrase(clause.actors());
    List<Participant> sources = new ArrayList<>();
    List<Participant> targets = new ArrayList<>();
    switch (light.subject()) {
      case SOURCE -> {
        sources.addAll(subject);
        targets.addAll(
            parties.ofOrOwners(clause.prepositional(FreeNoun.mutualAnd(frame), List.of(noun))));
        targets.addAll(parties.of(clause.datives()));
        if (targets.isEmpty()) {
          targets.addAll(elsewhere(scene, clause.prepositional(frame.targets(), List.of(noun))));
        }
        if (VerbPass.without(targets, sources).isEmpty() && !frame.reciprocal()) {
          List<Token> where = clause.prepositional(LOOSE, List.of(noun));
          targets.addAll(parties.ofOrOwners(where));
          targets.addAll(targets.isEmpty() ? parties.sidesOfPlaces(where) : List.of());
        }
        if (VerbPass.without(targets, sources).isEmpty() && !frame.reciprocal()) {
          targets.addAll(FreeNoun.inInfinitive(scene, noun));
        }
        if (sources.isEmpty()) {
          sources.addAll(FreeNoun.owners(scene, noun, frame));
        }
      }
      case TARGET -> {
        targets.addAll(subject);
        sources.addAll(parties.of(clause.prepositional(Set.of("from", "by"), List.of(noun))));
        if (sources.isEmpty()) {
          sources.addAll(FreeNoun.owners(scene, noun, frame));
        }
      }
      case EVENT -> {
        sources.addAll(FreeNoun.owners(scene, noun, frame));
        List<Token> where = parties.below(noun, Set.copyOf(frame.targets()));
        targets.addAll(parties.ofOrOwners(where));
        if (targets.isEmpty()) {
          targets.addAll(
              sources.isEmpty() ? parties.sidesOfPlaces(where) : elsewhere(scene, where));
        }
        if (targets.isEmpty() && !light.failed()) {
          targets.addAll(parties.ofOrOwners(clause.objects()));
        }
        if (targets.isEmpty() && !light.failed()) {
          List<Token> at = clause.prepositional(LOOSE, clause.objects());
          targets.addAll(parties.of(at));
          boolean placed = targets.isEmpty() && !frame.reciprocal();
          targets.addAll(placed ? parties.sidesOfPlaces(at) : List.of());
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
    if (!enough || frame.needy() && others.isEmpty()) {
      return null;
    }
    boolean ahead = light.announced() && entry.type().quad().cooperative();
    Modality modality =
        light.modality() == null ? Modality.DENIED : ahead ? Modality.PLANNED : light.modality();
    String under = (light.failed() ? ", failed, under " : " under ") + light.verb();
    Draft draft =
        Draft.of(
            entry,
            clause.verb(),
            FreeNoun.span(scene, noun),
            sources,
            others,
            modality,
            "noun " + entry.trigger() + under + " (" + entry.where() + ")");
    return failed(scene, clause, light) ? draft.in(FAILED) : draft;
  }

  /** Those in whose country the places lie, else the phrases as they stand. */
  private static List<Participant> elsewhere(Scene scene, List<Token> where) {
    List<Participant> sides = scene.parties().sidesOfPlaces(where);
    sides = sides.isEmpty() ? scene.parties().beyond(where) : sides;
    return sides.isEmpty() ? scene.parties().phrases(where) : sides;
  }

  /** "the talks collapsed", "the talks were declared a failure". */
  private static boolean failed(Scene scene, Clause clause, LightVerb light) {
    Token outcome = scene.tree().child(clause.verb(), "oprd", "dobj", "attr", "acomp", "xcomp");
    return light.failed()
        || (outcome != null && Set.of("failure", "fail", "failed").contains(outcome.lemma()));
  }
}
