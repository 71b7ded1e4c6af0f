package org.rapporteur.code.relation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.code.judge.Judge;

/**
 * Trains a judge: L2-regularised logistic regression, one type against the rest, by LIBLINEAR (Fan
 * et al., JMLR 9, 2008). The same examples in the same order give the same bytes. Not thread-safe.
 */
public final class JudgeTrainer {

  private static final double TOLERANCE = 0.01;
  private static final int FOLDS = 5;

  /** Weights below this are left out of the file; in hundredths. */
  private static final int LEAST = 3;

  private final double cost;
  private final List<Row> features = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final List<String> labels = new ArrayList<>();

  /** A trainer whose faults cost 1 each against the squares of the weights. */
  public JudgeTrainer() {
    this(1);
  }

  /**
   * A trainer.
   *
   * @param cost LIBLINEAR's C, above 0: what a fault costs against the squares of the weights
   */
  public JudgeTrainer(double cost) {
    this.cost = cost;
  }

  /**
   * Adds an example.
   *
   * @param found its features
   * @param label a type's name or {@code NONE}
   */
  public void add(Map<String, Double> found, String label) {
    features.add(row(found));
    labels.add(label);
  }

  /** Features, small in memory, in the order in which their map had them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(String[] names, double[] values) {

    Map<String, Double> map() {
      Map<String, Double> map = new LinkedHashMap<>(2 * names.length);
      for (int i = 0; i < names.length; i++) {
        map.put(names[i], values[i]);
      }
      return map;
    }
  }

  private Row row(Map<String, Double> found) {
    String[] names = new String[found.size()];
    double[] values = new double[names.length];
    int at = 0;
    for (Map.Entry<String, Double> each : found.entrySet()) {
      names[at] = known.computeIfAbsent(each.getKey(), name -> name);
      values[at++] = each.getValue();
    }
    return new Row(names, values);
  }

  /** How many examples there are. */
  public int size() {
    return labels.size();
  }

  /**
   * The judge, with its sharpness fitted by cross-validation over five folds.
   *
   * @param vectors whether it looks at the vectors of sentences, if examples have them
   */
  public Judge train(boolean vectors) {
    if (!vectors) {
      JudgeTrainer plain = new JudgeTrainer(cost);
      for (int i = 0; i < labels.size(); i++) {
        Map<String, Double> kept = new HashMap<>(features.get(i).map());
        kept.keySet().removeIf(name -> name.startsWith("#"));
        plain.add(kept, labels.get(i));
      }
      return plain.train();
    }
    return train();
  }

  private Judge train() {
    List<String> names = List.copyOf(new TreeSet<>(labels));
    double sharpness = sharpness(names);
    Map<String, float[]> weights = fit(all(), names);
    return new Judge(names, rounded(weights), sharpness);
  }

  /**
   * The judge as text, features in the order of the alphabet.
   *
   * @param judge the judge
   * @param header lines on what it was trained from
   */
  public static String text(Judge judge, List<String> header) {
    StringBuilder out = new StringBuilder();
    for (String line : header) {
      out.append("# ").append(line).append('\n');
    }
    out.append("# labels: ").append(String.join(" ", judge.labels())).append('\n');
    out.append("# sharpness: ").append(judge.sharpness()).append('\n');
    for (Map.Entry<String, float[]> row : new TreeMap<>(judge.weights()).entrySet()) {
      out.append(row.getKey());
      for (int i = 0; i < row.getValue().length; i++) {
        int hundredths = Math.round(row.getValue()[i] * 100);
        if (hundredths != 0) {
          out.append('\t').append(i).append(':').append(hundredths);
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  List<Integer> all() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      rows.add(i);
    }
    return rows;
  }

  /** The factor on scores under which sentences not trained on are likeliest. */
  private double sharpness(List<String> names) {
    List<double[]> scores = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Integer> train = new ArrayList<>();
      List<Integer> test = new ArrayList<>();
      for (int i : all()) {
        (i % FOLDS == fold ? test : train).add(i);
      }
      Judge judge = new Judge(names, fit(train, names), 1);
      for (int i : test) {
        scores.add(judge.scores(features.get(i).map()));
        truth.add(names.indexOf(labels.get(i)));
      }
    }
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int step = 5; step <= 60; step++) {
      double loss = loss(scores, truth, step / 20.0);
      if (loss < least) {
        least = loss;
        best = step / 20.0;
      }
    }
    return best;
  }

  private static double loss(List<double[]> scores, List<Integer> truth, double sharpness) {
    double loss = 0;
    for (int i = 0; i < scores.size(); i++) {
      double sum = 0;
      for (double score : scores.get(i)) {
        sum += Math.exp(sharpness * (score - scores.get(i)[truth.get(i)]));
      }
      loss += Math.log(sum);
    }
    return loss;
  }

  Map<String, float[]> fit(List<Integer> rows, List<String> names) {
    Map<String, Integer> seen = new TreeMap<>();
    for (int row : rows) {
      for (String name : features.get(row).names()) {
        seen.merge(name, 1, Integer::sum);
      }
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    seen.forEach(
        (name, count) -> {
          if (count > 1) {
            index.put(name, index.size() + 1);
          }
        });
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = index.size();
    problem.x = new Feature[rows.size()][];
    problem.y = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      problem.x[i] = vector(features.get(rows.get(i)).map(), index);
      problem.y[i] = names.indexOf(labels.get(rows.get(i)));
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    return weights(model, index, names.size());
  }

  private static Feature[] vector(Map<String, Double> found, Map<String, Integer> index) {
    TreeMap<Integer, Double> sorted = new TreeMap<>();
    double scale = Judge.scale(found);
    found.forEach(
        (name, value) -> {
          Integer place = index.get(name);
          if (place != null) {
            sorted.put(place, value * scale);
          }
        });
    Feature[] vector = new Feature[sorted.size()];
    int at = 0;
    for (Map.Entry<Integer, Double> each : sorted.entrySet()) {
      vector[at++] = new FeatureNode(each.getKey(), each.getValue());
    }
    return vector;
  }

  private static Map<String, float[]> weights(Model model, Map<String, Integer> index, int types) {
    double[] raw = model.getFeatureWeights();
    int[] order = model.getLabels();
    Map<String, float[]> weights = new HashMap<>();
    index.forEach(
        (name, place) -> {
          float[] row = new float[types];
          if (order.length == 2) {
            // of two labels there is one weight: for the first, against the second
            row[order[0]] = (float) raw[place - 1];
            row[order[1]] = (float) -raw[place - 1];
          } else {
            for (int k = 0; k < order.length; k++) {
              row[order[k]] = (float) raw[(place - 1) * order.length + k];
            }
          }
          weights.put(name, row);
        });
    return weights;
  }

  private static Map<String, float[]> rounded(Map<String, float[]> weights) {
    Map<String, float[]> kept = new HashMap<>();
    weights.forEach(
        (name, row) -> {
          boolean any = false;
          for (int i = 0; i < row.length; i++) {
            int hundredths = Math.round(row[i] * 100);
            row[i] = Math.abs(hundredths) < LEAST ? 0 : hundredths / 100f;
            any |= row[i] != 0;
          }
          if (any) {
            kept.put(name, row);
          }
        });
    return kept;
  }
}
