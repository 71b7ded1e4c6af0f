package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Agreement of tones with those that people read: Spearman's rank correlation, with ties at their
 * mean rank; macro-F1 over hostile, neutral and conciliatory; and how often the kind is right.
 */
final class ToneScore {

  private static final long SEED = 20251029;
  private static final int SAMPLES = 1000;

  private ToneScore() {}

  /** Spearman's rank correlation of value and reading; 0 where one of them never changes. */
  static double spearman(List<ToneReading> readings) {
    return correlation(
        ranks(readings.stream().mapToDouble(ToneReading::value).toArray()),
        ranks(readings.stream().mapToDouble(r -> r.row().tone()).toArray()));
  }

  /** The same between the two readers. */
  static double readers(List<ToneReading> readings) {
    return correlation(
        ranks(readings.stream().mapToDouble(r -> r.row().second()).toArray()),
        ranks(readings.stream().mapToDouble(r -> r.row().tone()).toArray()));
  }

  /** Mean F1 over the three sides. */
  static double sides(List<ToneReading> readings) {
    return macro(
        readings.stream().map(r -> (Object) Integer.signum(r.row().tone())).toList(),
        readings.stream().map(r -> (Object) r.side()).toList());
  }

  /** The part whose kind is right. */
  static double kinds(List<ToneReading> readings) {
    return readings.stream().filter(r -> r.kind() == r.row().kind()).count()
        / (double) Math.max(1, readings.size());
  }

  /** Mean F1 over the kinds that occur among the rows. */
  static double kindsMacro(List<ToneReading> readings) {
    return macro(
        readings.stream().map(r -> (Object) r.row().kind()).toList(),
        readings.stream().map(r -> (Object) r.kind()).toList());
  }

  /** How often each side (rows: as read; columns: as found) occurs: -1, 0, 1. */
  static int[][] confusion(List<ToneReading> readings) {
    int[][] table = new int[3][3];
    readings.forEach(r -> table[Integer.signum(r.row().tone()) + 1][r.side() + 1]++);
    return table;
  }

  /** The 2.5th and 97.5th percentile of a figure over samples drawn with replacement, seeded. */
  static double[] interval(List<ToneReading> readings, ToDoubleFunction<List<ToneReading>> figure) {
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      List<ToneReading> sample = new ArrayList<>(readings.size());
      for (int j = 0; j < readings.size(); j++) {
        sample.add(readings.get(random.nextInt(readings.size())));
      }
      values[i] = figure.applyAsDouble(sample);
    }
    Arrays.sort(values);
    return new double[] {values[(int) (0.025 * SAMPLES)], values[(int) (0.975 * SAMPLES) - 1]};
  }

  private static double macro(List<Object> wanted, List<Object> found) {
    double sum = 0;
    TreeSet<Object> classes = new TreeSet<>(wanted);
    for (Object each : classes) {
      int both = 0;
      int either = 0;
      for (int i = 0; i < wanted.size(); i++) {
        boolean is = wanted.get(i).equals(each);
        boolean told = found.get(i).equals(each);
        both += is && told ? 2 : 0;
        either += (is ? 1 : 0) + (told ? 1 : 0);
      }
      sum += either == 0 ? 0 : both / (double) either;
    }
    return classes.isEmpty() ? 0 : sum / classes.size();
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end < order.length && values[order[end]] == values[order[i]]) {
        end++;
      }
      for (int j = i; j < end; j++) {
        ranks[order[j]] = (i + end - 1) / 2.0;
      }
      i = end;
    }
    return ranks;
  }

  private static double correlation(double[] one, double[] other) {
    double meanOne = Arrays.stream(one).average().orElse(0);
    double meanOther = Arrays.stream(other).average().orElse(0);
    double both = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      both += (one[i] - meanOne) * (other[i] - meanOther);
      ones += (one[i] - meanOne) * (one[i] - meanOne);
      others += (other[i] - meanOther) * (other[i] - meanOther);
    }
    return ones == 0 || others == 0 ? 0 : both / Math.sqrt(ones * others);
  }
}
