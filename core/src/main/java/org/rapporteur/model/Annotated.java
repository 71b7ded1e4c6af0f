package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that annotation found, over spans of its own text.
 *
 * @param document the document
 * @param sentences in order
 * @param mentions by sentence, then by span
 * @param times by sentence, then by span
 * @param places by sentence, then by span
 * @param actors by id, every actor a mention names, among them those the text itself introduces;
 *     besides, who is known to hold a named office on the day and what offices named persons hold.
 *     What the text tells of a person's office stands first among the tenures
 */
public record Annotated(
    Document document,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<PlaceMention> places,
    Map<String, Actor> actors) {

  private static final Comparator<Mention> MENTIONS =
      Comparator.comparingInt(Mention::sentence).thenComparing(Mention::span);

  private static final Comparator<TimeExpression> TIMES =
      Comparator.comparingInt(TimeExpression::sentence).thenComparing(TimeExpression::span);

  private static final Comparator<PlaceMention> PLACES =
      Comparator.comparingInt(PlaceMention::sentence).thenComparing(PlaceMention::span);

  /** Copies in order, and checks that every mention's actors are known. */
  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = mentions.stream().sorted(MENTIONS).toList();
    times = times.stream().sorted(TIMES).toList();
    places = places.stream().sorted(PLACES).toList();
    actors = Map.copyOf(actors);
    for (Mention mention : mentions) {
      for (String id : mention.actors()) {
        if (!actors.containsKey(id)) {
          throw new IllegalArgumentException("mention of an actor not given: " + id);
        }
      }
    }
  }

  /**
   * The day on which the document is to be understood.
   *
   * @return the day of publication, or else the latest day that an undated text names by itself;
   *     null where there is none
   */
  public @Nullable LocalDate day() {
    return day(document, times);
  }

  /** As {@link #day()}, before all else is annotated. */
  public static @Nullable LocalDate day(Document document, List<TimeExpression> times) {
    LocalDate day = document.published();
    if (day != null) {
      return day;
    }
    for (TimeExpression time : times) {
      boolean exact = time.when().precision() == Precision.DAY;
      if (exact && (day == null || time.when().begin().isAfter(day))) {
        day = time.when().begin();
      }
    }
    return day;
  }

  /** The mentions of one sentence, in order. */
  public List<Mention> mentions(int sentence) {
    return of(mentions, Mention::sentence, sentence);
  }

  /** The time expressions of one sentence, in order. */
  public List<TimeExpression> times(int sentence) {
    return of(times, TimeExpression::sentence, sentence);
  }

  /** The places of one sentence, in order. */
  public List<PlaceMention> places(int sentence) {
    return of(places, PlaceMention::sentence, sentence);
  }

  /** Those of one sentence, found by halving, as a document may have ten thousand sentences. */
  private static <T> List<T> of(List<T> all, ToIntFunction<T> sentence, int wanted) {
    return all.subList(first(all, sentence, wanted), first(all, sentence, wanted + 1));
  }

  /** Index of the first of sentence {@code from} or a later one. */
  private static <T> int first(List<T> all, ToIntFunction<T> sentence, int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.applyAsInt(all.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
