package org.rapporteur.casefile.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One thing that is told of a sitting, and who tells it. Two values of the same thing are two of
 * these: nothing is averaged.
 *
 * @param value what is told
 * @param by all that tell it, the first first
 */
public record Said<T>(T value, List<Telling> by) {

  /** Copies the list. */
  public Said {
    by = List.copyOf(by);
  }

  /**
   * What tellings say, in the order it is first said.
   *
   * @param values of a telling; none where it does not say
   * @param key two values are the same if their keys are
   */
  static <T> List<Said<T>> of(
      List<Telling> tellings, Function<Telling, Collection<T>> values, Function<T, String> key) {
    Map<String, Said<T>> found = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      for (T value : values.apply(telling)) {
        found.merge(
            key.apply(value),
            new Said<>(value, List.of(telling)),
            (first, next) -> first.and(next));
      }
    }
    return List.copyOf(found.values());
  }

  private Said<T> and(Said<T> next) {
    List<Telling> both = new ArrayList<>(by);
    next.by.stream().filter(t -> !both.contains(t)).forEach(both::add);
    return new Said<>(value, both);
  }
}
