package org.rapporteur.code.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** What in an event ahead makes it a threat, and of whom. */
final class Threats {

  private static final Set<String> ABLE = Set.of("can", "could", "would");

  private static final Set<String> ANSWERING =
      Set.of("respond", "answer", "retaliate", "reply", "react", "hit", "strike");

  private Threats() {}

  /**
   * "Ardania could destroy the fleet of Velmark, its minister said": what a side's own people say
   * that it could do to another is a threat, unless it is told of as a threat already.
   */
  static boolean boasted(Scene scene, Draft draft, List<Draft> all) {
    Attribution attribution = draft.attribution();
    Participant speaker = attribution == null ? null : attribution.source();
    if (speaker == null
        || draft.modality() != Modality.CONDITIONAL
        || draft.type() != PloverType.ASSAULT
        || AttributionPass.OBSERVERS.contains(speaker.sector())
        || scene.tree().negated(draft.anchor())
        || !able(scene, draft.anchor())) {
      return false;
    }
    boolean own =
        !speaker.country().isEmpty()
            && !draft.sources().isEmpty()
            && draft.sources().stream().allMatch(s -> s.country().equals(speaker.country()));
    boolean other =
        draft.targets().stream()
            .anyMatch(t -> !t.country().isEmpty() && !t.country().equals(speaker.country()));
    boolean told =
        all.stream()
            .anyMatch(
                d ->
                    d.type() == PloverType.THREATEN
                        && scene.tree().under(draft.anchor(), d.anchor()));
    return own && other && !told;
  }

  /** "warned that Ardania would answer any raid with ten times the force": with force. */
  static Draft inKind(Scene scene, Draft draft) {
    Token below =
        draft.type() == PloverType.THREATEN && draft.cameo().equals("130")
            ? new Clause(scene.tree(), draft.anchor()).complement()
            : null;
    boolean blow =
        below != null
            && ANSWERING.contains(below.lemma())
            && scene.tree().below(below).stream()
                .filter(Token::noun)
                .flatMap(t -> scene.lexicon().nouns(t.lemma()).stream())
                .anyMatch(e -> e.type() == PloverType.ASSAULT);
    return blow ? draft.as(PloverType.THREATEN, "138", "a blow for a blow") : draft;
  }

  private static boolean able(Scene scene, Token verb) {
    return scene.tree().children(verb).stream()
        .anyMatch(c -> c.tag().equals("MD") && ABLE.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * "He accused the Front of deceit and threatened to destroy their camps": whose "their" is, where
   * nothing else tells, is who was accused.
   */
  static Draft theirs(Scene scene, Draft draft, List<Draft> all) {
    Token anchor = draft.anchor();
    Tree tree = scene.tree();
    if (draft.type() != PloverType.THREATEN
        || !anchor.relation().equals("conj")
        || draft.targets().size() != 1
        || !open(scene, draft.targets().get(0))) {
      return draft;
    }
    for (Draft other : all) {
      boolean first = tree.head(anchor) != null && other.anchor().index() == anchor.head();
      if (first && other.targets().size() == 1 && Standing.known(other.targets().get(0))) {
        return draft.to(other.targets(), "theirs is of '" + other.anchor().text() + "'");
      }
    }
    return draft;
  }

  /** Somebody's people or things, and nothing tells whose. */
  private static boolean open(Scene scene, Participant target) {
    Token head = Standing.head(scene, target);
    Token owner = head == null ? null : owner(scene.tree(), head);
    Mention mention = owner == null ? null : scene.tree().mentionAt(owner);
    return target.country().isEmpty()
        && owner != null
        && (mention == null || mention.actors().isEmpty());
  }

  private static @Nullable Token owner(Tree tree, Token head) {
    return tree.children(head).stream()
        .filter(c -> c.tag().equals("PRP$") && c.lemma().equals("their"))
        .findFirst()
        .orElse(null);
  }
}
