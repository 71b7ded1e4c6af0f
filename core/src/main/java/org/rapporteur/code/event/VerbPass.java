package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Events that a verb names, by the most specific lexicon entry whose frame its clause fills. */
final class VerbPass implements EventPass {

  @Override
  public String name() {
    return "verbs";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      if (token.tag().startsWith("VB") && !auxiliary(token)) {
        Draft draft = fill(scene, token);
        if (draft != null) {
          all.add(shared(draft, all));
        }
      }
    }
    return all.stream().map(draft -> spelt(scene, draft, all)).toList();
  }

  /** "agreed to lift its ban on Velmark": the target is that of what was agreed to. */
  private static Draft spelt(Scene scene, Draft draft, List<Draft> others) {
    if (!draft.targets().isEmpty() || !draft.entry().frame().complement()) {
      return draft;
    }
    Token below = new Clause(scene.tree(), draft.anchor()).complement();
    for (int depth = 0; below != null && depth < 3; depth++) {
      for (Draft other : others) {
        List<Participant> found = without(other.targets(), draft.sources());
        if (other.anchor().equals(below) && !found.isEmpty()) {
          return draft.to(found, "target of '" + below.text() + "'");
        }
      }
      below = new Clause(scene.tree(), below).complement();
    }
    return draft;
  }

  /** "accused Velmark of bad faith, warning of a reply": the first verb's target is meant too. */
  private static Draft shared(Draft draft, List<Draft> others) {
    Token anchor = draft.anchor();
    boolean hangs = anchor.relation().equals("advcl") || anchor.relation().equals("conj");
    boolean against = !draft.type().quad().cooperative() && draft.entry().frame().complement();
    if (!draft.targets().isEmpty() || !against || !hangs) {
      return draft;
    }
    for (Draft other : others) {
      if (other.anchor().index() == anchor.head() && !other.targets().isEmpty()) {
        return draft.to(other.targets(), "target of '" + other.anchor().text() + "'");
      }
    }
    return draft;
  }

  private static boolean auxiliary(Token token) {
    return token.relation().equals("aux") || token.relation().equals("auxpass");
  }

  private static @Nullable Draft fill(Scene scene, Token verb) {
    Clause clause = new Clause(scene.tree(), verb);
    // "called on Velmark": the preposition is part of the trigger and its object stands as object
    for (Token child : prepositions(scene, verb)) {
      List<Token> objects = new ArrayList<>(scene.tree().childrenBy(child, Set.of("pobj")));
      if (objects.isEmpty()) {
        objects.addAll(clause.objects());
      }
      List<LexiconEntry> entries =
          new ArrayList<>(scene.lexicon().verbs(verb.lemma() + "_" + child.lemma()));
      String whole = scene.tree().lemma(verb);
      for (Token below : scene.tree().childrenBy(child, Set.of("prep"))) {
        for (LexiconEntry entry :
            scene.lexicon().verbs(verb.lemma() + "_" + child.lemma() + "_" + below.lemma())) {
          List<Token> deeper = scene.tree().childrenBy(below, Set.of("pobj"));
          Draft draft = fill(scene, clause, entry, deeper); // "pulled out of the pact"
          if (draft != null) {
            return draft;
          }
        }
      }
      if (!whole.equals(verb.lemma())) {
        entries.addAll(0, scene.lexicon().verbs(whole + "_" + child.lemma())); // "come out on"
      }
      for (LexiconEntry entry : entries) {
        boolean moved = entry.frame().objects().isEmpty() && !clause.objects().isEmpty();
        if (moved && !entry.frame().subjects().isEmpty() && !clause.passive()) {
          continue; // "police moved the crowd into a hall" is not police moving into a hall
        }
        Draft draft = fill(scene, clause, entry, objects);
        if (draft != null) {
          return draft;
        }
      }
    }
    int dash = verb.index() - 1;
    if (dash > 0 && scene.tree().tokens().get(dash).text().equals("-")) {
      String whole = scene.tree().tokens().get(dash - 1).lemma() + "-" + verb.lemma();
      for (LexiconEntry entry : scene.lexicon().verbs(whole)) {
        Draft draft = fill(scene, clause, entry, clause.objects()); // "test-fired"
        if (draft != null) {
          return draft;
        }
      }
    }
    Draft lonely = null;
    for (LexiconEntry entry : scene.lexicon().verbs(scene.tree().lemma(verb))) {
      Draft draft = fill(scene, clause, entry, clause.objects());
      if (draft != null && !alone(scene, draft)) {
        return draft;
      }
      lonely = lonely == null ? draft : lonely;
    }
    return lonely;
  }

  /** The verb's prepositions and those of its particles: "stayed away from". */
  private static List<Token> prepositions(Scene scene, Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : scene.tree().children(verb)) {
      if (child.relation().equals("prep")) {
        found.add(child);
      } else if (child.relation().equals("advmod") || child.relation().equals("prt")) {
        found.addAll(scene.tree().childrenBy(child, Set.of("prep")));
      }
    }
    return found;
  }

  /** "held manoeuvres near Velmark": a joint act, yet nobody is told to share it. */
  private static boolean alone(Scene scene, Draft draft) {
    return draft.entry().frame().reciprocal()
        && draft.sources().size() == 1
        && scene.tree().below(draft.anchor()).stream()
            .noneMatch(t -> Set.of("with", "between", "alongside").contains(t.lemma()));
  }

  private static @Nullable Draft fill(
      Scene scene, Clause clause, LexiconEntry entry, List<Token> objects) {
    Frame frame = entry.frame();
    if (!frame.objects().isEmpty() && matching(scene, objects, frame) == null) {
      return null;
    }
    if (frame.complement() && !complemented(scene, clause)) {
      return null;
    }
    if (!frame.subjects().isEmpty() && !scene.parties().headed(clause.actors(), frame.subjects())) {
      return null;
    }
    boolean intransitive = frame.single() && !frame.object() && !frame.complement();
    if (intransitive && !clause.passive() && scene.tree().child(clause.verb(), "dobj") != null) {
      return null;
    }
    if (Noise.is(scene, entry, clause, objects)) {
      return null;
    }
    List<Participant> sources = scene.parties().orPhrase(clause.actors());
    if (sources.isEmpty() && clause.passive() && entry.type() == PloverType.MOBILIZE) {
      sources = scene.parties().orPhrase(objects); // "troops were sent": they are who is moved
    }
    boolean held = entry.type() == PloverType.COERCE || entry.cameo().equals("1822");
    if (sources.isEmpty() && clause.passive() && held) {
      // "was arrested in Velmark": whose country it is
      sources = scene.parties().of(scene.parties().below(clause.verb(), Set.of("in")));
    }
    List<Participant> targets = new Targets(scene, clause, entry, objects, sources).find();
    targets = without(targets, sources);
    boolean mutual = frame.reciprocal() && targets.isEmpty() && sources.size() > 1;
    boolean enough =
        !targets.isEmpty() && (!sources.isEmpty() || clause.passive())
            || !sources.isEmpty()
                && (frame.single() || frame.complement() || !frame.objects().isEmpty())
            || mutual;
    if (!enough || (frame.needy() && targets.isEmpty())) {
      return null;
    }
    return new Draft(
        entry,
        clause.verb(),
        trigger(scene, clause, frame, objects),
        entry.type(),
        entry.mode(),
        entry.cameo(),
        sources,
        targets,
        Modality.DONE,
        null,
        (clause.passive() ? "passive " : "verb ") + entry.trigger() + " (" + entry.where() + ")");
  }

  /** Whether there is a clause to complete the verb, and not an indirect question. */
  private static boolean complemented(Scene scene, Clause clause) {
    Token below = clause.complement();
    Token mark = below == null ? null : scene.tree().child(below, "mark");
    return below != null && (mark == null || !Set.of("if", "whether").contains(mark.lemma()));
  }

  private static @Nullable Token matching(Scene scene, List<Token> objects, Frame frame) {
    for (Token object : objects) {
      for (Token each : scene.tree().conjuncts(object)) {
        if (frame.objects().contains(each.lemma()) || Compound.stands(scene, each, frame)) {
          return each;
        }
      }
    }
    return null;
  }

  private static Span trigger(Scene scene, Clause clause, Frame frame, List<Token> objects) {
    Span span = clause.verb().span();
    Token particle = scene.tree().child(clause.verb(), "prt");
    if (particle != null) {
      span = span.union(particle.span());
    }
    Token object = frame.objects().isEmpty() ? null : matching(scene, objects, frame);
    return object == null ? span : span.union(object.span());
  }

  /** {@code targets} without those who act themselves. */
  static List<Participant> without(List<Participant> targets, List<Participant> sources) {
    List<String> keys = sources.stream().map(Parties::key).toList();
    return targets.stream().filter(t -> !keys.contains(Parties.key(t))).toList();
  }
}
