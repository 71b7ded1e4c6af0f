package org.rapporteur.code.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** The event that a verb names by an entry, where its clause fills the entry's frame. */
final class VerbFrame {

  /** Verbs that ask for something only with an infinitive and somebody to do it. */
  private static final Set<String> WISHES = Set.of("tell", "want", "direct", "require");

  private static final Set<String> TOWNS = Set.of("town", "city", "province");

  private VerbFrame() {}

  /** The event; null if the clause does not fill the frame with these as objects. */
  static @Nullable Draft fill(Scene scene, Clause clause, LexiconEntry entry, List<Token> objects) {
    Frame frame = entry.frame();
    if (!frame.objects().isEmpty() && matching(scene, clause, objects, frame) == null) {
      return null;
    }
    if (frame.direct() && clause.objects().isEmpty()) {
      return null;
    }
    if (frame.complement() && !complemented(scene, clause)) {
      return null;
    }
    if (!frame.subjects().isEmpty() && !scene.parties().headed(clause.actors(), frame.subjects())) {
      return null;
    }
    boolean intransitive = frame.single() && !frame.object() && !frame.complement();
    // "demonstrated its skill", "demonstrates that it can" are no demonstrations
    if (intransitive
        && !clause.passive()
        && scene.tree().child(clause.verb(), "dobj", "ccomp") != null) {
      return null;
    }
    if (frame.complement() && WISHES.contains(clause.verb().lemma()) && !wished(scene, clause)) {
      return null;
    }
    boolean attributive = Set.of("nmod", "amod").contains(clause.verb().relation());
    if (attributive && clause.actors().isEmpty() && entry.mode().equals("martial-law")) {
      return null; // "the deposed king": who he is, not what happened
    }
    if (natural(scene, clause.actors()) || Noise.is(scene, entry, clause, objects)) {
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
    targets = VerbPass.without(targets, sources);
    boolean mutual = frame.reciprocal() && targets.isEmpty() && sources.size() > 1;
    boolean enough =
        !targets.isEmpty() && (!sources.isEmpty() || clause.passive())
            || !sources.isEmpty()
                && (frame.single() || frame.complement() || !frame.objects().isEmpty())
            || mutual;
    boolean alone =
        targets.isEmpty()
            && (entry.type() == PloverType.COOPERATE && sources.size() < 2
                || sources.stream().noneMatch(VerbFrame::named));
    // "paid $750 in taxes": a sum is given only where it is said to whom
    Token ware = frame.objects().isEmpty() ? null : matching(scene, clause, objects, frame);
    boolean needy = frame.needy() || ware != null && ware.tag().equals("CD");
    if (!enough || alone && !clause.passive() || needy && targets.isEmpty()) {
      return null;
    }
    return Draft.of(
        entry,
        clause.verb(),
        trigger(scene, clause, frame, objects),
        sources,
        targets,
        Modality.DONE,
        (clause.passive() ? "passive " : "verb ") + entry.trigger() + " (" + entry.where() + ")");
  }

  /** Somebody known, or a name; not "a farmer". */
  private static boolean named(Participant participant) {
    String words = participant.label().replaceFirst("^(The|A|An|the|a|an) ", "");
    return !participant.actor().isEmpty()
        || !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }

  /** Weather, water and prices do nothing to anybody in the sense of the codebook. */
  private static boolean natural(Scene scene, List<Token> actors) {
    Set<String> forces = scene.lexicon().lemmasOfClass("@nature");
    return !actors.isEmpty()
        && actors.stream().allMatch(a -> forces.contains(a.lemma()) && !Noise.initials(a))
        && scene.parties().acting(actors).isEmpty();
  }

  /**
   * "told Velmark to leave", "wants Velmark to leave"; not "told Velmark that", "wants to leave".
   */
  private static boolean wished(Scene scene, Clause clause) {
    Token below = clause.complement();
    Tree tree = scene.tree();
    boolean infinitive = below != null && tree.infinitive(below);
    boolean somebody =
        !clause.objects().isEmpty() || below != null && tree.child(below, "nsubj") != null;
    return infinitive && somebody;
  }

  /** Whether there is a clause to complete the verb, and not an indirect question. */
  private static boolean complemented(Scene scene, Clause clause) {
    Token below = clause.complement();
    Token mark = below == null ? null : scene.tree().child(below, "mark");
    return below != null && (mark == null || !Set.of("if", "whether").contains(mark.lemma()));
  }

  private static @Nullable Token matching(
      Scene scene, Clause clause, List<Token> objects, Frame frame) {
    Token ware = Wares.matching(scene, objects, frame);
    if (ware != null) {
      return ware;
    }
    for (Token object : objects) {
      for (Token each : scene.tree().conjuncts(object)) {
        for (Token member : scene.parties().members(each)) {
          if (frame.objects().contains(member.lemma())) {
            return each; // "eleven of the prisoners"
          }
        }
        if (frame.objects().contains(Frame.SOMEBODY) && scene.parties().somebody(each)) {
          return each;
        }
        if (frame.objects().containsAll(TOWNS) && scene.parties().place(each)) {
          return each; // a frame that asks for towns and regions takes them by their names
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
}
