package org.rapporteur.code.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a judge looks at: features by name, and vectors, each under a mark. A vector stands for one
 * feature a dimension, named by its mark and number, and is kept as it is: there are hundreds of
 * them, at every word. Not thread-safe while it is filled.
 */
public final class Features {

  private final Map<String, Double> named;
  private final List<Placed> vectors = new ArrayList<>(2);

  /**
   * A vector.
   *
   * @param mark what the names of its features begin with; {@code #} and what tells it from others
   * @param vector its values, not to be changed
   * @param times what each value is multiplied with
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Placed(String mark, float[] vector, double times) {}

  /** None yet. */
  public Features() {
    this(new HashMap<>());
  }

  private Features(Map<String, Double> named) {
    this.named = named;
  }

  /** Features by name alone; they are not copied. */
  public static Features of(Map<String, Double> named) {
    return new Features(named);
  }

  /** Adds a feature, or gives it another value. */
  public void put(String name, double value) {
    named.put(name, value);
  }

  /**
   * Adds a vector.
   *
   * @param mark what the names of its features begin with, a {@code #} first
   * @param vector its values, not to be changed afterwards
   * @param times what each value is multiplied with
   */
  public void put(String mark, float[] vector, double times) {
    vectors.add(new Placed(mark, vector, times));
  }

  Map<String, Double> named() {
    return Collections.unmodifiableMap(named);
  }

  List<Placed> vectors() {
    return Collections.unmodifiableList(vectors);
  }

  /** All of them by name, those of vectors too. */
  public Map<String, Double> all() {
    Map<String, Double> all = new HashMap<>(named);
    for (Placed each : vectors) {
      for (int i = 0; i < each.vector().length; i++) {
        all.put(each.mark() + i, each.times() * each.vector()[i]);
      }
    }
    return all;
  }
}
