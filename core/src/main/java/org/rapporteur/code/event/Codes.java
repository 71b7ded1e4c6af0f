package org.rapporteur.code.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** The CAMEO code of an event whose type the judge has given. */
final class Codes {

  private Codes() {}

  /**
   * A code with its mode.
   *
   * @param cameo the CAMEO code
   * @param mode PLOVER's mode, or empty
   */
  record Code(String cameo, String mode) {}

  /** The code of the lexicon's nearest entry of this type, else that of the type as such. */
  static Code of(Scene scene, Token verb, PloverType type) {
    LexiconEntry near = nearest(scene, verb, type);
    return near == null ? new Code(plain(type), "") : new Code(near.cameo(), near.mode());
  }

  /**
   * The lexicon's nearest entry of this type: of the verb, else of an event noun that is its
   * object; null if there is none.
   */
  private static @Nullable LexiconEntry nearest(Scene scene, Token verb, PloverType type) {
    List<Token> objects = new Clause(scene.tree(), verb).objects();
    Optional<LexiconEntry> ofVerb =
        scene.lexicon().verbs(scene.tree().lemma(verb)).stream()
            .filter(e -> e.type() == type && fit(e, objects) > 0)
            .max(Comparator.comparingInt(e -> fit(e, objects)));
    return ofVerb
        .or(
            () ->
                objects.stream()
                    .flatMap(o -> scene.lexicon().nouns(o.lemma()).stream())
                    .filter(e -> e.type() == type)
                    .findFirst())
        .orElse(null);
  }

  /** An entry for this very object fits best, one for any object next. */
  private static int fit(LexiconEntry entry, List<Token> objects) {
    if (entry.frame().objects().isEmpty()) {
      return 1;
    }
    return objects.stream().anyMatch(o -> entry.frame().objects().contains(o.lemma())) ? 2 : 0;
  }

  /** The code of a type where nothing tells more. */
  private static String plain(PloverType type) {
    return switch (type) {
      case AGREE -> "030";
      case CONSULT -> "040";
      case SUPPORT -> "050";
      case CONCEDE -> "080";
      case COOPERATE -> "060";
      case AID -> "070";
      case RETREAT -> "084";
      case REQUEST -> "100";
      case ACCUSE -> "110";
      case REJECT -> "120";
      case THREATEN -> "130";
      case PROTEST -> "140";
      case SANCTION -> "160";
      case MOBILIZE -> "150";
      case COERCE -> "170";
      case ASSAULT -> "190";
    };
  }
}
