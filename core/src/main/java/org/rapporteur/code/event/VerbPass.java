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
    for (Token child : scene.tree().childrenBy(verb, Set.of("prep"))) {
      List<Token> objects = new ArrayList<>(scene.tree().childrenBy(child, Set.of("pobj")));
      if (objects.isEmpty()) {
        objects.addAll(clause.objects());
      }
      for (LexiconEntry entry : withPreposition(scene, verb, child)) {
        // "climbed down the ladder" is no climbing down
        boolean particle = !entry.frame().object() && scene.tree().child(child, "pobj") != null;
        Draft draft = particle ? null : fill(scene, clause, entry, objects);
        if (draft != null) {
          return draft;
        }
      }
    }
    for (Token child : scene.tree().childrenBy(verb, Set.of("advmod"))) {
      // "brought home its troops"
      for (LexiconEntry entry : scene.lexicon().verbs(verb.lemma() + "_" + child.lemma())) {
        Draft draft = fill(scene, clause, entry, clause.objects());
        if (draft != null) {
          return draft;
        }
      }
    }
    for (LexiconEntry entry : scene.lexicon().verbs(scene.tree().lemma(verb))) {
      Draft draft = fill(scene, clause, entry, clause.objects());
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** Entries of "call on", and with a particle before the preposition "go back to". */
  private static List<LexiconEntry> withPreposition(Scene scene, Token verb, Token preposition) {
    String tail = "_" + preposition.lemma();
    List<LexiconEntry> all = new ArrayList<>(scene.lexicon().verbs(verb.lemma() + tail));
    String longer = scene.tree().lemma(verb);
    if (!longer.equals(verb.lemma())) {
      all.addAll(scene.lexicon().verbs(longer + tail));
    }
    return all;
  }

  private static @Nullable Draft fill(
      Scene scene, Clause clause, LexiconEntry entry, List<Token> objects) {
    Frame frame = entry.frame();
    if (!frame.objects().isEmpty() && matching(scene, clause, objects, frame) == null) {
      return null;
    }
    if (frame.direct() && clause.objects().isEmpty()) {
      return null;
    }
    if (!frame.subjects().isEmpty()
        && clause.actors().stream().noneMatch(a -> frame.subjects().contains(a.lemma()))) {
      return null;
    }
    if (frame.complement() && !complemented(scene, clause)) {
      return null;
    }
    boolean intransitive = frame.single() && !frame.object() && !frame.complement();
    if (intransitive && !clause.passive() && scene.tree().child(clause.verb(), "dobj") != null) {
      return null;
    }
    List<Participant> sources = scene.parties().orPhrase(clause.actors());
    List<Participant> targets = new Targets(scene, clause, entry, objects, sources).find();
    targets = without(targets, sources);
    boolean mutual = frame.reciprocal() && targets.isEmpty() && sources.size() > 1;
    boolean enough =
        !targets.isEmpty() && (!sources.isEmpty() || clause.passive())
            || !sources.isEmpty()
                && (frame.single() || frame.complement() || !frame.objects().isEmpty())
            || mutual;
    if (!enough) {
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

  private static @Nullable Token matching(
      Scene scene, Clause clause, List<Token> objects, Frame frame) {
    for (Token object : objects) {
      for (Token each : scene.tree().conjuncts(object)) {
        if (frame.objects().contains(each.lemma()) || Compound.stands(scene, each, frame)) {
          return each;
        }
        for (Token member : scene.parties().members(each)) {
          if (frame.objects().contains(member.lemma())) {
            return each; // "eleven of the prisoners"
          }
        }
        if (frame.objects().contains(Frame.SOMEBODY) && scene.parties().somebody(each)) {
          return each;
        }
      }
    }
    Token predicate = clause.predicate();
    return predicate != null && frame.objects().contains(predicate.lemma()) ? predicate : null;
  }

  private static Span trigger(Scene scene, Clause clause, Frame frame, List<Token> objects) {
    Span span = clause.verb().span();
    Token particle = scene.tree().child(clause.verb(), "prt");
    if (particle != null) {
      span = span.union(particle.span());
    }
    Token object = frame.objects().isEmpty() ? null : matching(scene, clause, objects, frame);
    return object == null ? span : span.union(object.span());
  }

  /** {@code targets} without those who act themselves. */
  static List<Participant> without(List<Participant> targets, List<Participant> sources) {
    List<String> keys = sources.stream().map(Parties::key).toList();
    return targets.stream().filter(t -> !keys.contains(Parties.key(t))).toList();
  }
}
