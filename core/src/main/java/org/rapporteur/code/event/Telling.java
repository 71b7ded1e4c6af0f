package org.rapporteur.code.event;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/**
 * What a sentence tells of a deed beside who does what: how real it is, when and where. As events
 * have it, for other records that stand on a verb or noun.
 */
public final class Telling {

  private Telling() {}

  /**
   * How real the words around leave what a verb or noun names.
   *
   * @param scene the sentence
   * @param anchor the verb or noun
   * @return null where the sentence asks, or where it does not happen at all ("avoided")
   */
  public static @Nullable Modality modality(Scene scene, Token anchor) {
    return scene.question()
        ? null
        : RealityPass.modality(scene, anchor, Modality.DONE, null, Set.of());
  }

  /**
   * The time told closest to it within its clause, else the day of publication, if there is one.
   */
  public static @Nullable When when(Scene scene, Token anchor, Modality modality) {
    return Details.told(scene, anchor, modality);
  }

  /** Whether its clause sets it on a day after that of the report. */
  public static boolean ahead(Scene scene, Token anchor) {
    LocalDate published = scene.annotated().document().published();
    When when = published == null ? null : Details.when(scene, anchor);
    return when != null && published != null && when.begin().isAfter(published);
  }

  /** The place named in its clause, nearest to {@code words}; null where none is. */
  public static @Nullable Place where(Scene scene, Token anchor, Span words) {
    return Details.where(scene, anchor, words);
  }

  /** On whose word it is told, with the cue; null where the report tells it by itself. */
  public static @Nullable Attribution attribution(Scene scene, Token anchor) {
    return AttributionPass.attribution(scene, anchor);
  }

  /** The less real of two modalities. */
  public static Modality less(Modality one, Modality other) {
    return Reality.less(one, other);
  }
}
