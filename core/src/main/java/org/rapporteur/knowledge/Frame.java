package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the words around a trigger say who acts and on whom; written in the lexicon's files as items
 * between blanks: {@code O}, {@code O=noun,noun}, {@code O=@class}, {@code D}, {@code
 * P:on,against}, {@code R}, {@code S}, {@code S=noun,noun}, {@code X}, {@code N} for verbs, {@code
 * A:…}, {@code T:…}, {@code R:…} for nouns.
 *
 * @param object whether the direct object, or whom it belongs to, is the target
 * @param objects lemmas one of which the direct object, or what it is said to be ("found him
 *     guilty"), must have, {@link #SOMEBODY} standing for whoever acts; empty if any will do
 * @param direct whether there must be a direct object, though it is not the target
 * @param subjects lemmas one of which the subject must have; empty if any will do
 * @param actors prepositions that bring the actor
 * @param targets prepositions that bring the target
 * @param mutual prepositions that bring the parties of a mutual act
 * @param reciprocal whether several subjects act on each other
 * @param single whether the act may stand without a target
 * @param complement whether it needs an infinitive or a clause
 * @param needy whether there is no such act without a target
 */
public record Frame(
    boolean object,
    Set<String> objects,
    boolean direct,
    Set<String> subjects,
    List<String> actors,
    List<String> targets,
    List<String> mutual,
    boolean reciprocal,
    boolean single,
    boolean complement,
    boolean needy) {

  /** Among {@link #objects}: a person, a group or a body, whatever the word. */
  public static final String SOMEBODY = "@somebody";

  /** Copies the collections. */
  public Frame {
    objects = Set.copyOf(objects);
    subjects = Set.copyOf(subjects);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    mutual = List.copyOf(mutual);
  }

  /**
   * Reads a frame.
   *
   * @param text items between blanks, or {@code -} for none
   * @param classes finds the lemmas of a class by its name with the {@code @}
   * @throws IllegalArgumentException if an item is not known, with what it is
   */
  static Frame parse(String text, Classes classes) {
    boolean object = false;
    boolean direct = false;
    boolean reciprocal = false;
    boolean single = false;
    boolean complement = false;
    boolean needy = false;
    Set<String> objects = new TreeSet<>();
    Set<String> subjects = new TreeSet<>();
    List<String> actors = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    List<String> mutual = new ArrayList<>();
    for (String item : text.trim().split(" +", -1)) {
      if (item.equals("O")) {
        object = true;
      } else if (item.startsWith("O=")) {
        object = true;
        objects.addAll(lemmas(item, classes));
      } else if (item.equals("D")) {
        direct = true;
      } else if (item.startsWith("S=")) {
        subjects.addAll(lemmas(item, classes));
      } else if (item.startsWith("P:") || item.startsWith("T:")) {
        targets.addAll(list(item));
      } else if (item.startsWith("A:")) {
        actors.addAll(list(item));
      } else if (item.startsWith("R:")) {
        reciprocal = true;
        mutual.addAll(list(item));
      } else if (item.equals("R")) {
        reciprocal = true;
      } else if (item.equals("S")) {
        single = true;
      } else if (item.equals("X")) {
        complement = true;
      } else if (item.equals("N")) {
        needy = true;
      } else if (!item.equals("-")) {
        throw new IllegalArgumentException(
            "frame item '" + item + "' is none of O, O=…, D, S=…, P:…, R, R:…, S, X, N, A:…, T:…");
      }
    }
    return new Frame(
        object,
        objects,
        direct,
        subjects,
        actors,
        targets,
        mutual,
        reciprocal,
        single,
        complement,
        needy);
  }

  private static Set<String> lemmas(String item, Classes classes) {
    Set<String> lemmas = new TreeSet<>();
    for (String lemma : list(item)) {
      boolean named = lemma.startsWith("@") && !lemma.equals(SOMEBODY);
      lemmas.addAll(named ? classes.lemmas(lemma) : Set.of(lemma));
    }
    return lemmas;
  }

  private static List<String> list(String item) {
    return Arrays.stream(item.substring(2).split(",", -1)).filter(s -> !s.isBlank()).toList();
  }

  /** How much the frame asks for: the most specific entry that fits is taken. */
  public int weight() {
    return (objects.isEmpty() ? 0 : 8)
        + (subjects.isEmpty() ? 0 : 16)
        + (complement ? 4 : 0)
        + (needy ? 1 : 0)
        + (object || direct ? 2 : 0)
        + (targets.isEmpty() ? 0 : 1);
  }

  /** Named sets of lemmas. */
  @FunctionalInterface
  interface Classes {

    /**
     * The lemmas of a class.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    Set<String> lemmas(String name);
  }
}
