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
    return all;
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
      for (LexiconEntry entry : scene.lexicon().verbs(verb.lemma() + "_" + child.lemma())) {
        Draft draft = fill(scene, clause, entry, objects);
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

  private static @Nullable Draft fill(
      Scene scene, Clause clause, LexiconEntry entry, List<Token> objects) {
    Frame frame = entry.frame();
    if (!frame.objects().isEmpty() && matching(scene, objects, frame) == null) {
      return null;
    }
    if (frame.complement() && !complemented(scene, clause)) {
      return null;
    }
    boolean intransitive = frame.single() && !frame.object() && !frame.complement();
    if (intransitive && !clause.passive() && scene.tree().child(clause.verb(), "dobj") != null) {
      return null;
    }
    List<Participant> sources = scene.parties().acting(clause.actors());
    List<Participant> targets = targets(scene, clause, entry, objects, sources);
    targets = without(targets, sources);
    boolean mutual = frame.reciprocal() && targets.isEmpty() && sources.size() > 1;
    boolean enough =
        !targets.isEmpty() && (!sources.isEmpty() || clause.passive())
            || !sources.isEmpty() && (frame.single() || frame.complement())
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

  private static @Nullable Token matching(Scene scene, List<Token> objects, Frame frame) {
    for (Token object : objects) {
      for (Token each : scene.tree().conjuncts(object)) {
        if (frame.objects().contains(each.lemma())) {
          return each;
        }
      }
    }
    return null;
  }

  private static List<Participant> targets(
      Scene scene,
      Clause clause,
      LexiconEntry entry,
      List<Token> objects,
      List<Participant> sources) {
    Frame frame = entry.frame();
    boolean deed = !entry.type().quad().verbal();
    Parties parties = scene.parties();
    List<Participant> found = new ArrayList<>();
    if (frame.object() && frame.objects().isEmpty()) {
      found.addAll(parties.ofOrOwners(objects));
      found.addAll(found.isEmpty() && deed ? parties.sidesOfPlaces(objects) : List.of());
    }
    if (found.isEmpty() && !frame.targets().isEmpty()) {
      List<Token> where = clause.prepositional(frame.targets(), objects);
      found.addAll(parties.ofOrOwners(where));
      found.addAll(found.isEmpty() && deed ? parties.sidesOfPlaces(where) : List.of());
    }
    if (found.isEmpty() && !frame.objects().isEmpty()) {
      found.addAll(parties.of(clause.datives()));
      List<Token> others =
          objects.stream().filter(o -> !frame.objects().contains(o.lemma())).toList();
      if (found.isEmpty()) {
        found.addAll(parties.of(others));
      }
      if (found.isEmpty()) {
        // "expelled Velmarkian diplomats" has a target, "deployed its troops" has none
        found.addAll(
            parties.ofOrOwners(objects).stream().filter(p -> !p.country().isEmpty()).toList());
        found.removeIf(p -> sources.stream().anyMatch(s -> s.side().equals(p.side())));
      }
    }
    if (found.isEmpty() && frame.reciprocal()) {
      found.addAll(parties.of(clause.prepositional(List.of("with", "against"), objects)));
    }
    boolean among = frame.reciprocal() || sources.size() > 1;
    if (found.isEmpty() && frame.complement() && !among) {
      found.addAll(ofComplement(scene, clause, entry, objects));
      // "warned that Ardania would answer" is not a warning to Ardania when an Ardanian says it
      found.removeIf(
          p -> sources.stream().anyMatch(s -> !s.country().isEmpty() && s.side().equals(p.side())));
    }
    return Parties.distinct(found);
  }

  private static List<Participant> ofComplement(
      Scene scene, Clause clause, LexiconEntry entry, List<Token> objects) {
    Parties parties = scene.parties();
    List<Participant> found = new ArrayList<>(parties.of(objects));
    Token below = clause.complement();
    if (!found.isEmpty() || below == null) {
      return found;
    }
    Clause inner = new Clause(scene.tree(), below);
    List<Participant> actors = parties.of(clause.actors());
    boolean against =
        !inner.prepositional(List.of("against"), inner.objects()).isEmpty()
            && entry.type() == PloverType.AGREE;
    if (against) {
      // "promised Velmark's friends to act against Velmark" is no agreement with Velmark
      return List.of();
    }
    found.addAll(without(parties.of(inner.surfaceSubject()), actors));
    Token deeper = inner.complement();
    if (found.isEmpty() && deeper != null) {
      // "promised to help Velmark rebuild"
      found.addAll(without(parties.of(new Clause(scene.tree(), deeper).surfaceSubject()), actors));
    }
    if (found.isEmpty()) {
      found.addAll(without(parties.ofOrOwners(inner.objects()), actors));
    }
    if (found.isEmpty()) {
      found.addAll(
          without(
              parties.of(
                  inner.prepositional(
                      List.of("to", "with", "against", "on", "from"), inner.objects())),
              actors));
    }
    return found;
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
