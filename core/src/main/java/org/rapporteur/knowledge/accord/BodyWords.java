package org.rapporteur.knowledge.accord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TsvRows;
import org.rapporteur.model.Conduct.Stage;

/** The words that name joint bodies and tell how far they are. Immutable; shared. */
public final class BodyWords {

  /**
   * One row of the stages.
   *
   * @param stage how far the body is
   * @param places where the body stands: {@code object}, {@code subject} or prepositions
   * @param verbs lemmas
   * @param other classes or lemmas of a noun besides; empty for none
   * @param example a sentence that tells it
   * @param counterexample a sentence that does not, or {@code -}
   */
  public record Frame(
      Stage stage,
      Set<String> places,
      Set<String> verbs,
      List<String> other,
      String example,
      String counterexample) {

    /** Copies the lists. */
    public Frame {
      places = Set.copyOf(places);
      verbs = Set.copyOf(verbs);
      other = List.copyOf(other);
    }
  }

  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private BodyWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/joint-bodies.tsv", 2)) {
      words.put(row.get(0), Set.of(row.get(1).split(",", -1)));
    }
    for (List<String> row : TsvRows.of("/knowledge/accord/stages.tsv", 6)) {
      frames.add(
          new Frame(
              Stage.valueOf(row.get(0)),
              Set.of(row.get(1).split(",", -1)),
              Set.of(row.get(2).split(",", -1)),
              row.get(3).equals("-") ? List.of() : Arrays.asList(row.get(3).split("/", -1)),
              row.get(4),
              row.get(5)));
    }
  }

  /** The words as shipped, in {@code knowledge/accord/stages.tsv} and {@code joint-bodies.tsv}. */
  public static BodyWords standard() {
    return Standard.WORDS;
  }

  /** The frames, in the order of the file. */
  public List<Frame> frames() {
    return List.copyOf(frames);
  }

  /** Whether a lemma is of a sort, as {@code joint-bodies.tsv} has them. */
  public boolean is(String sort, String lemma) {
    return words.getOrDefault(sort, Set.of()).contains(lemma);
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final BodyWords WORDS = new BodyWords();
  }
}
