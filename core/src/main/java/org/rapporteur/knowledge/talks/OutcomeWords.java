package org.rapporteur.knowledge.talks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;
import org.rapporteur.model.RoundReport;

/** The words that tell what became of talks. Immutable; shared between threads. */
public final class OutcomeWords {

  /**
   * One of them.
   *
   * @param word its lemma
   * @param place {@code subject}, {@code object}, {@code noun} or {@code called}
   * @param outcome what it tells
   * @param example a sentence in which it does
   */
  public record Entry(String word, String place, RoundReport.Outcome outcome, String example) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private OutcomeWords() {
    for (List<String> row : TsvRows.of("/knowledge/talks/outcomes.tsv", 4)) {
      entries.put(
          row.get(1) + " " + row.get(0),
          new Entry(row.get(0), row.get(1), RoundReport.Outcome.valueOf(row.get(2)), row.get(3)));
    }
  }

  /** The words as shipped, in {@code knowledge/talks/outcomes.tsv}. */
  public static OutcomeWords standard() {
    return Standard.WORDS;
  }

  /** The entry of a lemma in a place; null if it tells nothing there. */
  public @Nullable Entry entry(String place, String lemma) {
    return entries.get(place + " " + lemma);
  }

  /** All entries, in the order of the file. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final OutcomeWords WORDS = new OutcomeWords();
  }
}
