package org.rapporteur.knowledge.accord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;

/** The words by which somebody binds himself. Immutable; shared between threads. */
public final class BindingWords {

  /**
   * One of them.
   *
   * @param word its lemma
   * @param sort {@code verb}, {@code noun} or {@code adjective}
   * @param takes what may follow: {@code to}, {@code that}, {@code on}, {@code of}, {@code ing},
   *     {@code act}, {@code toward}, {@code body}, {@code person}, {@code plan}, {@code for}
   * @param firm whether it binds firmly
   * @param example a sentence in which it binds, or {@code -}
   * @param counterexample a sentence in which it does not, or {@code -}
   */
  public record Entry(
      String word,
      String sort,
      Set<String> takes,
      boolean firm,
      String example,
      String counterexample) {

    /** Copies the set. */
    public Entry {
      takes = Set.copyOf(takes);
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  private BindingWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/binding.tsv", 6)) {
      Entry entry =
          new Entry(
              row.get(0),
              row.get(1),
              Set.of(row.get(2).split(" ", -1)),
              row.get(3).equals("firm"),
              row.get(4),
              row.get(5));
      entries.put(entry.sort() + " " + entry.word(), entry);
    }
  }

  /** The words as shipped. */
  public static BindingWords standard() {
    return Standard.WORDS;
  }

  /** The entry of a lemma as a verb, noun or adjective; null if it does not bind. */
  public @Nullable Entry entry(String sort, String lemma) {
    return entries.get(sort + " " + lemma);
  }

  /** All entries, in no order. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final BindingWords WORDS = new BindingWords();
  }
}
