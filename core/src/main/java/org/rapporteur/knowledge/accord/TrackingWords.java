package org.rapporteur.knowledge.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.TsvRows;

/**
 * What is needed to follow promises through events and statements. Immutable; shared between
 * threads.
 */
public final class TrackingWords {

  /** Who an event has to be aimed at to bear on a promise. */
  public enum Toward {
    /** Another party of the accord. */
    OTHER,
    /** An armed group that is no party. */
    GROUP,
    /** Anybody, or nobody. */
    ANY
  }

  /**
   * An event's bearing on promises.
   *
   * @param headings the promises' headings
   * @param codes beginnings of CAMEO codes
   * @param toward who the event is aimed at
   * @param kind what it is to the promise: a name of {@code Conduct.Sort}
   * @param why in a few words
   */
  public record Bearing(
      List<String> headings, List<String> codes, Toward toward, String kind, String why) {

    /** Copies the lists. */
    public Bearing {
      headings = List.copyOf(headings);
      codes = List.copyOf(codes);
    }
  }

  private static final String TOPIC = "topic:";

  private final List<Bearing> bearings = new ArrayList<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private TrackingWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/evidence.tsv", 5)) {
      bearings.add(
          new Bearing(
              cells(row.get(0)),
              cells(row.get(1)),
              Toward.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              row.get(3),
              row.get(4)));
    }
    for (List<String> row : TsvRows.of("/knowledge/accord/tracking.tsv", 2)) {
      words.put(row.get(0), Set.copyOf(new HashSet<>(cells(row.get(1)))));
    }
  }

  private static List<String> cells(String cell) {
    return List.of(cell.split(",", -1));
  }

  /** The words as shipped, in {@code knowledge/accord/evidence.tsv} and {@code tracking.tsv}. */
  public static TrackingWords standard() {
    return Standard.WORDS;
  }

  /** What an event of that CAMEO code bears on. */
  public List<Bearing> bearings(String cameo) {
    return bearings.stream()
        .filter(bearing -> bearing.codes().stream().anyMatch(cameo::startsWith))
        .toList();
  }

  /** All bearings, in the order of the file. */
  public List<Bearing> bearings() {
    return List.copyOf(bearings);
  }

  /** Whether a word is of a sort, such as {@code achieved} or {@code empty}. */
  public boolean is(String sort, String word) {
    return words.getOrDefault(sort, Set.of()).contains(word);
  }

  /** The headings that statements on one of these topics may bear on. */
  public List<String> headings(List<String> topics) {
    return words.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(TOPIC))
        .filter(entry -> topics.stream().anyMatch(entry.getValue()::contains))
        .map(entry -> entry.getKey().substring(TOPIC.length()))
        .sorted()
        .toList();
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final TrackingWords WORDS = new TrackingWords();
  }
}
