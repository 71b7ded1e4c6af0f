package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.rapporteur.code.vectors.SentenceVectors;

/**
 * Trains a {@link Likeness}. The same statements in the same order, on the same kind of machine,
 * give the same bytes. Not thread-safe.
 */
public final class LikenessTrainer {

  /** How much smoother than the statements' own tones; chosen by cross-validation over them. */
  private static final double RIDGE = 0.3;

  private final SentenceVectors vectors;
  private final List<String> texts = new ArrayList<>();
  private final List<byte[]> found = new ArrayList<>();
  private final List<Double> tones = new ArrayList<>();

  /** A trainer with a sentence model. */
  public LikenessTrainer(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * Adds a statement.
   *
   * @param text with {@link Likeness#SPEAKER} and {@link Likeness#PARTY} in the place of names
   * @param tone -1 to 1
   */
  public void add(String text, double tone) {
    texts.add(text);
    found.add(Likeness.vector(vectors, text));
    tones.add(tone);
  }

  /** How many statements there are. */
  public int size() {
    return texts.size();
  }

  /** The lines of the file: text, weight and vector. */
  public List<String> rows() {
    double[] weights = weights();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      rows.add(
          texts.get(i)
              + "\t"
              + String.format(Locale.ROOT, "%.4f", weights[i])
              + "\t"
              + Base64.getEncoder().encodeToString(found.get(i)));
    }
    return rows;
  }

  /** Solves (K + ridge) w = tones by Cholesky's decomposition. */
  private double[] weights() {
    int n = size();
    double[][] lower = new double[n][n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = Likeness.kernel(found.get(i), found.get(j)) + (i == j ? RIDGE : 0);
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      double sum = tones.get(i);
      for (int k = 0; k < i; k++) {
        sum -= lower[i][k] * weights[k];
      }
      weights[i] = sum / lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = weights[i];
      for (int k = i + 1; k < n; k++) {
        sum -= lower[k][i] * weights[k];
      }
      weights[i] = sum / lower[i][i];
    }
    return weights;
  }
}
