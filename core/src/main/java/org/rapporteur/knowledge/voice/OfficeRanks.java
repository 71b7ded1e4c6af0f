package org.rapporteur.knowledge.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.knowledge.TsvRows;

/**
 * How high an office or body ranks, and whether it speaks for its government. Immutable; shared
 * between threads.
 */
public final class OfficeRanks {

  /**
   * A row.
   *
   * @param rank 0 to 1
   * @param government whether it speaks for the government of its state
   */
  private record Entry(double rank, boolean government) {}

  private static final Entry OTHER = new Entry(0.3, true);

  private final Map<String, Entry> entries;

  private OfficeRanks(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** The ranks as shipped, in {@code knowledge/voice/offices.tsv}. */
  public static OfficeRanks standard() {
    return Standard.RANKS;
  }

  private static OfficeRanks load() {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : TsvRows.of("/knowledge/voice/offices.tsv", 4)) {
      entries.put(row.get(0), new Entry(Double.parseDouble(row.get(1)), row.get(2).equals("yes")));
    }
    return new OfficeRanks(entries);
  }

  private Entry entry(String id) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      return entries.getOrDefault("", OTHER);
    }
    String below = id.substring(dot + 1);
    int first = below.indexOf('.');
    Entry exact = entries.get(below);
    Entry body =
        entries.get(
            below.startsWith("~") ? "~*" : (first < 0 ? below : below.substring(0, first)) + ".*");
    Entry last = entries.get("*." + below.substring(below.lastIndexOf('.') + 1));
    return exact != null ? exact : body != null ? body : last != null ? last : OTHER;
  }

  /**
   * The rank of an office or body.
   *
   * @param id such as {@code PAK.INTERIOR.MINISTER}
   * @return 0 to 1; 0 for an empty id
   */
  public double rank(String id) {
    return id.isEmpty() ? 0 : entry(id).rank;
  }

  /**
   * Whether the office or body speaks for the government, not for a parliament, court, opposition,
   * or the press.
   *
   * @param id such as {@code PAK.INTERIOR.MINISTER}, or a state's code
   */
  public boolean government(String id) {
    return !id.isEmpty() && entry(id).government;
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final OfficeRanks RANKS = load();
  }
}
