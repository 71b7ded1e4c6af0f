package org.rapporteur.knowledge.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;
import org.rapporteur.model.Modality;

/**
 * What governing words make of a deed told by a noun or a clause below: "suspended the return of".
 * Immutable; shared between threads.
 */
public final class Aspects {

  /**
   * One of them.
   *
   * @param word its lemma
   * @param place of the deed: {@code object}, {@code subject}, {@code behind} or {@code clause}
   * @param effect what it makes of it
   * @param modality how real it leaves it; DONE where it is done
   * @param example a sentence in which it does so
   */
  public record Aspect(
      String word, String place, Effect effect, Modality modality, String example) {}

  /** What it makes of the deed. */
  public enum Effect {
    /** It is done, by the subject. */
    GOES,
    /** It is done, by somebody else. */
    TOLD,
    /** It is hindered or ended. */
    STOPS,
    /** It is planned, asked, refused …: less than done. */
    ONLY
  }

  private final Map<String, Aspect> aspects = new HashMap<>();
  private final List<String> examples = new ArrayList<>();

  private Aspects() {
    for (List<String> row : TsvRows.of("/knowledge/accord/aspects.tsv", 4)) {
      examples.add(row.get(3));
      for (String word : row.get(0).split(",", -1)) {
        Aspect aspect = aspect(word, row);
        aspects.put(row.get(1) + " " + word, aspect);
      }
    }
  }

  private static Aspect aspect(String word, List<String> row) {
    for (Effect effect : List.of(Effect.GOES, Effect.TOLD, Effect.STOPS)) {
      if (row.get(2).equals(effect.name())) {
        return new Aspect(word, row.get(1), effect, Modality.DONE, row.get(3));
      }
    }
    return new Aspect(word, row.get(1), Effect.ONLY, Modality.valueOf(row.get(2)), row.get(3));
  }

  /** The words as shipped, in {@code knowledge/accord/aspects.tsv}. */
  public static Aspects standard() {
    return Standard.WORDS;
  }

  /** What a lemma makes of a deed in that place, or null if nothing. */
  public @Nullable Aspect of(String place, String lemma) {
    return aspects.get(place + " " + lemma);
  }

  /** The example of each row, in the order of the file. */
  public List<String> examples() {
    return List.copyOf(examples);
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final Aspects WORDS = new Aspects();
  }
}
