package org.rapporteur.code.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.PloverType;

/**
 * A linear model over the features of a pair: one weight a feature and type, probabilities by a
 * softmax whose sharpness was fitted on sentences it was not trained on. Kept as text, so that its
 * weights can be read. Immutable; shared between threads.
 */
public final class Judge {

  private static final String PLAIN = "/knowledge/judge/judge.tsv";
  private static final String VECTORS = "/knowledge/judge/judge-vectors.tsv";
  private static final String CUES = "/knowledge/cues/";
  private static final double LENGTH = 8;

  /** The label of pairs between which there is nothing. */
  public static final String NONE = "NONE";

  private final List<String> labels;
  private final Map<String, float[]> weights;
  private final Map<String, float[][]> planes;
  private final double sharpness;
  private final String version;

  /**
   * A judge without a version.
   *
   * @param labels names of types, and {@link #NONE}
   * @param weights by feature, one a label
   * @param sharpness what scores are multiplied with before the softmax
   */
  public Judge(List<String> labels, Map<String, float[]> weights, double sharpness) {
    this(labels, weights, sharpness, "");
  }

  private Judge(
      List<String> labels, Map<String, float[]> weights, double sharpness, String version) {
    this.version = version;
    this.labels = List.copyOf(labels);
    this.weights = Map.copyOf(weights);
    this.planes = planes(this.weights, this.labels.size());
    this.sharpness = sharpness;
  }

  /** The weights of vectors: by mark, for each label one a dimension. */
  private static Map<String, float[][]> planes(Map<String, float[]> weights, int labels) {
    Map<String, Integer> sizes = new HashMap<>();
    for (String name : weights.keySet()) {
      int digits = digits(name);
      if (digits > 0) {
        int size = Integer.parseInt(name, digits, name.length(), 10) + 1;
        sizes.merge(name.substring(0, digits), size, Math::max);
      }
    }
    Map<String, float[][]> planes = new HashMap<>();
    sizes.forEach((mark, size) -> planes.put(mark, new float[labels][size]));
    weights.forEach(
        (name, row) -> {
          int digits = digits(name);
          float @Nullable [][] plane = digits > 0 ? planes.get(name.substring(0, digits)) : null;
          for (int i = 0; plane != null && i < labels; i++) {
            plane[i][Integer.parseInt(name, digits, name.length(), 10)] = row[i];
          }
        });
    return planes;
  }

  /** Where the number of a dimension begins in "#next12"; 0 if the name is of another sort. */
  private static int digits(String name) {
    int at = name.length();
    while (at > 0 && Character.isDigit(name.charAt(at - 1))) {
      at--;
    }
    return name.startsWith("#") && at < name.length() ? at : 0;
  }

  /** Whether the judges are on the class path; not so while they are trained the first time. */
  public static boolean shipped() {
    return Judge.class.getResource(PLAIN) != null;
  }

  /** The judge that codes, as shipped: without a sentence model, so that it is fast. */
  public static Judge standard() {
    return resource(PLAIN);
  }

  /**
   * A judge of attribution, as shipped; null while it is trained the first time.
   *
   * @param what "cues", or "begins" or "ends" of contents
   */
  public static @Nullable Judge ofCues(String what) {
    return ifThere(CUES + what + ".tsv");
  }

  /** The judge of given pairs, as shipped: with the vector of the sentence. */
  public static Judge withVectors() {
    return resource(VECTORS);
  }

  /**
   * A judge on the class path; null if it is not there, as while it is trained the first time.
   *
   * @param name of the resource
   * @throws RapporteurException if it is not a judge
   */
  public static @Nullable Judge ifThere(String name) {
    return Judge.class.getResource(name) == null ? null : resource(name);
  }

  private static Judge resource(String name) {
    try (InputStream in = Judge.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new RapporteurException(
            "no " + name + " on the class path; run 'rapporteur train', then build again");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a judge as {@code JudgeTrainer} writes it.
   *
   * @param lines the text
   * @param name what to call it in messages
   * @throws RapporteurException if it is not a judge; with the line
   */
  public static Judge read(BufferedReader lines, String name) throws IOException {
    List<String> labels = List.of();
    double sharpness = 1;
    String version = "";
    Map<String, float[]> weights = new HashMap<>(1 << 17);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        if (line.startsWith("# labels: ")) {
          labels = List.of(line.substring(10).split(" ", -1));
        } else if (line.startsWith("# version: ")) {
          version = line.substring(11).split(",", -1)[0];
        } else if (line.startsWith("# sharpness: ")) {
          sharpness = Double.parseDouble(line.substring(13));
        } else if (!line.startsWith("# ") && !line.isEmpty()) {
          row(line, labels.size(), weights);
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
        throw new RapporteurException(
            name + ", line " + number + ": not a row of weights; run 'rapporteur train' again",
            fault);
      }
    }
    if (labels.isEmpty()) {
      throw new RapporteurException(name + ": no '# labels:' line; run 'rapporteur train' again");
    }
    return new Judge(labels, weights, sharpness, version);
  }

  /** What it was trained from: "sentences" and ten hex digits; empty if it does not say. */
  public String version() {
    return version;
  }

  private static void row(String line, int labels, Map<String, float[]> weights) {
    int at = line.indexOf('\t');
    float[] row = new float[labels];
    String name = line.substring(0, at);
    while (at >= 0) {
      int colon = line.indexOf(':', at);
      int next = line.indexOf('\t', at + 1);
      int label = Integer.parseInt(line, at + 1, colon, 10);
      row[label] = Integer.parseInt(line, colon + 1, next < 0 ? line.length() : next, 10) / 100f;
      at = next;
    }
    weights.put(name, row);
  }

  /** Whether a feature has a weight. */
  public boolean knows(String feature) {
    return weights.containsKey(feature);
  }

  /** The labels, in the order of the weights. */
  public List<String> labels() {
    return labels;
  }

  /** The weights by feature. */
  public Map<String, float[]> weights() {
    return weights;
  }

  /** What scores are multiplied with. */
  public double sharpness() {
    return sharpness;
  }

  /** What it makes of a pair by its features. */
  public Relation judge(Map<String, Double> features) {
    double[] shares = shares(Features.of(features));
    Map<PloverType, Double> probabilities = new EnumMap<>(PloverType.class);
    for (int i = 0; i < shares.length; i++) {
      if (!labels.get(i).equals(NONE)) {
        probabilities.put(PloverType.valueOf(labels.get(i)), shares[i]);
      }
    }
    return new Relation(probabilities);
  }

  /**
   * How likely a label is.
   *
   * @param label one of {@link #labels}
   * @param features what it looks at
   * @return 0 to 1
   */
  public double probability(String label, Features features) {
    return shares(features)[labels.indexOf(label)];
  }

  /**
   * How likely each label is: a softmax of the scores.
   *
   * @param features what it looks at
   * @return one a label, in the order of {@link #labels}; together 1
   */
  public double[] shares(Features features) {
    double[] scores = scores(features);
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(sharpness * (scores[i] - most));
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** The scores by label, before the softmax. */
  public double[] scores(Map<String, Double> features) {
    return scores(Features.of(features));
  }

  private double[] scores(Features features) {
    double[] scores = new double[labels.size()];
    double sum = squares(features.named());
    for (Map.Entry<String, Double> feature : features.named().entrySet()) {
      float @Nullable [] row = weights.get(feature.getKey());
      for (int i = 0; row != null && i < scores.length; i++) {
        scores[i] += row[i] * feature.getValue();
      }
    }
    for (Features.Placed placed : features.vectors()) {
      float[] vector = placed.vector();
      sum += dot(vector, vector) * placed.times() * placed.times();
      float @Nullable [][] plane = planes.get(placed.mark());
      for (int i = 0; plane != null && i < scores.length; i++) {
        scores[i] += dot(plane[i], vector) * placed.times();
      }
    }
    double scale = scale(Math.sqrt(sum));
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= scale;
    }
    return scores;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = Math.min(one.length, other.length) - 1; i >= 0; i--) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** Every pair's features are brought to the same length. */
  public static double scale(Map<String, Double> features) {
    return scale(length(features));
  }

  private static double scale(double length) {
    return length == 0 ? 0 : LENGTH / length;
  }

  /** The length of a feature vector. */
  public static double length(Map<String, Double> features) {
    return Math.sqrt(squares(features));
  }

  private static double squares(Map<String, Double> features) {
    double sum = 0;
    for (double value : features.values()) {
      sum += value * value;
    }
    return sum;
  }
}
