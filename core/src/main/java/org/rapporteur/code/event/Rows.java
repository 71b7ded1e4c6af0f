package org.rapporteur.code.event;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;

/** Wars of words: politicians who "attack", "blast" or "battle" each other do so without arms. */
final class Rows {

  private static final Set<String> BLOWS =
      Set.of(
          "attack", "blast", "pound", "hit", "batter", "hammer", "assail", "bash", "target",
          "savage", "lash", "skewer", "pummel", "hound");

  /** "Attacked the mayor over his taxes". */
  private static final Set<String> MATTERS = Set.of("over", "for", "as", "about");

  private static final Set<String> ARMED =
      Set.of(
          "@arms",
          "@munitions",
          "@bombs",
          "@troops",
          "@army",
          "@aircraft",
          "@warcraft",
          "@militia");

  private static final Set<String> HURT =
      Set.of(
          "kill",
          "wound",
          "injure",
          "shoot",
          "stab",
          "knife",
          "hospital",
          "blood",
          "dead",
          "die",
          "punch",
          "fist",
          "troop",
          "gun");

  private Rows() {}

  /** What such an attack is: a charge; null where it is only a contest; else the draft as it is. */
  static @Nullable Draft of(Scene scene, Draft draft) {
    boolean people =
        draft.type() == PloverType.ASSAULT
            && !draft.sources().isEmpty()
            && Stream.concat(draft.sources().stream(), draft.targets().stream())
                .allMatch(p -> politician(scene, p));
    if (!people && !reproach(scene, draft) || armed(scene)) {
      return draft;
    }
    if (draft.rule().startsWith("noun")) {
      return null;
    }
    return BLOWS.contains(draft.anchor().lemma())
        ? draft.as(PloverType.ACCUSE, "111", "in words, so ACCUSE")
        : draft;
  }

  /** "Attacked the lawmakers for opposing": one is reproached for what one does. */
  private static boolean reproach(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    return draft.type() == PloverType.ASSAULT
            && BLOWS.contains(draft.anchor().lemma())
            && tree.children(draft.anchor()).stream()
                .filter(c -> c.lemma().equals("for"))
                .map(c -> tree.child(c, "pcomp"))
                .anyMatch(v -> v != null && v.tag().equals("VBG"))
        || draft.type() == PloverType.ASSAULT
            && BLOWS.contains(draft.anchor().lemma())
            && !draft.targets().isEmpty()
            && draft.targets().stream().allMatch(p -> Standing.person(scene, p))
            && tree.below(draft.anchor()).stream()
                .filter(c -> c.relation().equals("prep") && MATTERS.contains(c.lemma()))
                .anyMatch(
                    c ->
                        c.head() == draft.anchor().index()
                            || draft.targets().stream()
                                .map(p -> Standing.head(scene, p))
                                .anyMatch(h -> h != null && h.index() == c.head()));
  }

  private static boolean politician(Scene scene, Participant participant) {
    return participant.sector().equals("PTY") || Standing.person(scene, participant);
  }

  private static boolean armed(Scene scene) {
    return scene.tree().tokens().stream()
        .anyMatch(
            t ->
                HURT.contains(t.lemma()) || ARMED.stream().anyMatch(c -> Standing.of(scene, t, c)));
  }
}
