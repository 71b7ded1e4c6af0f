package org.rapporteur.knowledge.accord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TsvRows;

/** Words by what they are good for in telling what is promised. Immutable; shared by threads. */
public final class ActWords {

  private final Map<String, Set<String>> sorts = new HashMap<>();

  private ActWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/acts.tsv", 3)) {
      sorts.put(row.get(0), Set.of(row.get(2).split(",", -1)));
    }
  }

  /** The words as shipped, in {@code knowledge/accord/acts.tsv}. */
  public static ActWords standard() {
    return Standard.WORDS;
  }

  /**
   * Whether a lemma is of a sort.
   *
   * @param sort as the file explains: {@code state}, {@code done}, {@code leading}, …
   * @param lemma of a verb or a noun
   * @throws IllegalArgumentException if there is no such sort
   */
  public boolean is(String sort, String lemma) {
    return of(sort).contains(lemma);
  }

  /**
   * All lemmas of a sort.
   *
   * @throws IllegalArgumentException if there is no such sort
   */
  public Set<String> of(String sort) {
    Set<String> lemmas = sorts.get(sort);
    if (lemmas == null) {
      throw new IllegalArgumentException(
          "knowledge/accord/acts.tsv has no sort '" + sort + "'; it has " + sorts.keySet());
    }
    return lemmas;
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final ActWords WORDS = new ActWords();
  }
}
