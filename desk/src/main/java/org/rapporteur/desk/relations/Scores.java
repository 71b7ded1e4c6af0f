package org.rapporteur.desk.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.rapporteur.code.judge.Judge;

/**
 * How far what was said agrees with what is right. Macro-F1 is the mean over the labels that are
 * right at least once; a label that is only ever said costs precision nowhere but where it is said
 * in place of another.
 */
public final class Scores {

  /** What is said where nothing is. */
  public static final String NONE = Judge.NONE;

  /** How often rows are drawn anew for an interval. */
  public static final int RESAMPLES = 1000;

  private static final long SEED = 20250720;

  /**
   * How a label did.
   *
   * @param name the label
   * @param right how often it was said and right
   * @param said how often it was said
   * @param gold how often it would have been right
   */
  public record Label(String name, int right, int said, int gold) {

    /** Of those said, the part that is right; 0 if none was said. */
    public double precision() {
      return said == 0 ? 0 : right / (double) said;
    }

    /** Of those that would have been right, the part that was said. */
    public double recall() {
      return gold == 0 ? 0 : right / (double) gold;
    }

    /** The harmonic mean of the two. */
    public double f1() {
      return said + gold == 0 ? 0 : 2.0 * right / (said + gold);
    }
  }

  /**
   * Within which a figure lies in 95 of 100 samples.
   *
   * @param low the 2.5th percentile
   * @param high the 97.5th
   */
  public record Interval(double low, double high) {}

  private final List<String> names;
  private final int[] gold;
  private final int[] said;

  /**
   * The scores of these rows.
   *
   * @param gold what is right, a label a row
   * @param said what was said, likewise; empty for nothing
   */
  public Scores(List<String> gold, List<String> said) {
    List<String> answers = said.stream().map(label -> label.isEmpty() ? NONE : label).toList();
    TreeSet<String> all = new TreeSet<>(gold);
    all.addAll(answers);
    this.names = List.copyOf(all);
    this.gold = gold.stream().mapToInt(names::indexOf).toArray();
    this.said = answers.stream().mapToInt(names::indexOf).toArray();
    if (this.gold.length != this.said.length) {
      throw new IllegalArgumentException("rows: " + gold.size() + " and " + said.size());
    }
  }

  /** How many rows there are. */
  public int size() {
    return gold.length;
  }

  /** The part of rows that are right. */
  public double accuracy() {
    int right = 0;
    for (int i = 0; i < gold.length; i++) {
      right += gold[i] == said[i] ? 1 : 0;
    }
    return gold.length == 0 ? 0 : right / (double) gold.length;
  }

  /** The mean F1 of the labels that are right at least once. */
  public double macroF1() {
    return macroF1(1);
  }

  /**
   * The mean F1 of the labels that are right often enough.
   *
   * @param least how often, 1 or more
   */
  public double macroF1(int least) {
    return macroF1(all(), counted(least));
  }

  private int[] all() {
    int[] rows = new int[gold.length];
    Arrays.setAll(rows, i -> i);
    return rows;
  }

  private boolean[] counted(int least) {
    int[] often = counts(all())[2];
    boolean[] counted = new boolean[names.size()];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = often[i] >= least;
    }
    return counted;
  }

  /** The labels that are right at least once, by the alphabet. */
  public List<Label> labels() {
    int[][] counts = counts(all());
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (counts[2][i] > 0) {
        labels.add(new Label(names.get(i), counts[0][i], counts[1][i], counts[2][i]));
      }
    }
    return labels;
  }

  /** For each label, what was said in its place and how often, most often first. */
  public Map<String, Map<String, Integer>> confusions() {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (int i = 0; i < gold.length; i++) {
      if (gold[i] != said[i]) {
        found
            .computeIfAbsent(names.get(gold[i]), name -> new TreeMap<>())
            .merge(names.get(said[i]), 1, Integer::sum);
      }
    }
    found.replaceAll((name, counts) -> sorted(counts));
    return found;
  }

  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  /** The 95 % interval of macro-F1, by drawing the rows anew, with the same seed every time. */
  public Interval interval() {
    return interval(1);
  }

  /**
   * The same of the labels that are right often enough.
   *
   * @param least how often, 1 or more
   */
  public Interval interval(int least) {
    boolean[] counted = counted(least);
    return interval(rows -> macroF1(rows, counted));
  }

  /** The 95 % interval of the part of rows that are right. */
  public Interval accuracyInterval() {
    return interval(
        rows ->
            Arrays.stream(rows).filter(row -> gold[row] == said[row]).count()
                / (double) rows.length);
  }

  private Interval interval(ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] found = new double[RESAMPLES];
    int[] rows = new int[gold.length];
    for (int k = 0; k < RESAMPLES; k++) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] = random.nextInt(gold.length);
      }
      found[k] = figure.applyAsDouble(rows);
    }
    Arrays.sort(found);
    return new Interval(found[RESAMPLES / 40], found[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  private double macroF1(int[] rows, boolean[] counted) {
    int[][] counts = counts(rows);
    double sum = 0;
    int labels = 0;
    for (int i = 0; i < names.size(); i++) {
      if (counts[2][i] > 0 && counted[i]) {
        labels++;
        sum += 2.0 * counts[0][i] / (counts[1][i] + counts[2][i]);
      }
    }
    return labels == 0 ? 0 : sum / labels;
  }

  private int[][] counts(int[] rows) {
    int[][] counts = new int[3][names.size()];
    for (int row : rows) {
      counts[0][gold[row]] += gold[row] == said[row] ? 1 : 0;
      counts[1][said[row]]++;
      counts[2][gold[row]]++;
    }
    return counts;
  }
}
