package org.rapporteur.knowledge.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;

/** The words by which news tell of accords. Immutable; shared between threads. */
public final class NoticeWords {

  /**
   * One of them.
   *
   * @param word its lemma
   * @param sort as the file explains: {@code noun}, {@code make}, {@code content}, …
   * @param kind of a noun, the kind of accord; of a word of content, its preposition; else {@code
   *     -}
   * @param example a text in which an accord is noticed, or {@code -}
   * @param counterexample a text in which none is, or {@code -}
   */
  public record Entry(
      String word, String sort, String kind, String example, String counterexample) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> all = new ArrayList<>();

  private NoticeWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/notice.tsv", 5)) {
      Entry entry = new Entry(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
      entries.put(entry.sort() + " " + entry.word(), entry);
      all.add(entry);
    }
  }

  /** The words as shipped, in {@code knowledge/accord/notice.tsv}. */
  public static NoticeWords standard() {
    return Standard.WORDS;
  }

  /** The entry of a lemma in a sort; null if there is none. */
  public @Nullable Entry entry(String sort, String lemma) {
    return entries.get(sort + " " + lemma);
  }

  /** Whether a lemma is of a sort. */
  public boolean is(String sort, String lemma) {
    return entries.containsKey(sort + " " + lemma);
  }

  /** All entries, in the order of the file. */
  public List<Entry> all() {
    return List.copyOf(all);
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final NoticeWords WORDS = new NoticeWords();
  }
}
