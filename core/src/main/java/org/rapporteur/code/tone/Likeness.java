package org.rapporteur.code.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.vectors.SentenceVectors;

/**
 * The tone of words by how alike they are to statements whose tone is marked: kernel ridge
 * regression (Saunders et al., 1998) with a Gaussian kernel over the vectors of sentences. What it
 * says can be shown: the statement learnt from that counted most. Immutable; shared between
 * threads.
 */
public final class Likeness {

  /** What stands in the place of the speaker's name. */
  public static final String SPEAKER = "Someone";

  /** What stands in the place of the party's name. */
  public static final String PARTY = "the others";

  private static final String FILE = "/knowledge/tone/likeness.tsv";
  private static final double STEPS = 400;
  private static final double NARROW = 2;

  private final List<Taught> taught;
  private final SentenceVectors vectors;
  private final String version;

  Likeness(List<Taught> taught, SentenceVectors vectors, String version) {
    this.taught = List.copyOf(taught);
    this.vectors = vectors;
    this.version = version;
  }

  /**
   * A statement learnt from.
   *
   * @param text its words, with {@link #SPEAKER} and {@link #PARTY} in the place of names
   * @param weight what it adds to words just like it
   * @param vector its vector, in steps of 1/400
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Taught(String text, double weight, byte[] vector) {}

  /**
   * What it makes of words.
   *
   * @param value -1 hostile to 1 conciliatory
   * @param like the statement learnt from that counted most for that side
   */
  record Found(double value, String like) {}

  private static final class Shipped {
    private static final @Nullable Likeness ONE = load();

    private static @Nullable Likeness load() {
      try (InputStream in = Likeness.class.getResourceAsStream(FILE)) {
        return in == null
            ? null
            : read(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                FILE,
                SentenceVectors.english());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** The one shipped, loaded once; null while it is trained the first time. */
  public static @Nullable Likeness shipped() {
    return Shipped.ONE;
  }

  /** What it was trained from: "statements" and ten hex digits. */
  public String version() {
    return version;
  }

  /**
   * Reads one as {@link LikenessTrainer} writes it.
   *
   * @param lines the text
   * @param name what to call it in messages
   * @param vectors the sentence model it was trained with
   * @throws RapporteurException with the line that is no row
   */
  static Likeness read(BufferedReader lines, String name, SentenceVectors vectors)
      throws IOException {
    List<Taught> taught = new ArrayList<>();
    String version = "";
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("# version: ")) {
        version = line.substring(11);
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        try {
          taught.add(
              new Taught(
                  cells[0], Double.parseDouble(cells[1]), Base64.getDecoder().decode(cells[2])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
          throw new RapporteurException(
              name
                  + ", line "
                  + number
                  + ": is no row of text, weight and vector; run 'rapporteur train --tone' again",
              fault);
        }
      }
    }
    return new Likeness(taught, vectors, version);
  }

  /** The tone of words in which {@link #SPEAKER} and {@link #PARTY} stand for the names. */
  Found of(String text) {
    byte[] vector = vector(vectors, text);
    double sum = 0;
    double[] shares = new double[taught.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = taught.get(i).weight() * kernel(vector, taught.get(i).vector());
      sum += shares[i];
    }
    int most = 0;
    for (int i = 1; i < shares.length; i++) {
      most = shares[i] * Math.signum(sum) > shares[most] * Math.signum(sum) ? i : most;
    }
    return new Found(Math.max(-1, Math.min(1, sum)), taught.isEmpty() ? "" : taught.get(most).text);
  }

  /** A sentence's vector in whole steps. */
  static byte[] vector(SentenceVectors vectors, String text) {
    float[] exact = vectors.of(text);
    byte[] vector = new byte[exact.length];
    for (int i = 0; i < vector.length; i++) {
      long steps = Math.round(exact[i] * STEPS);
      vector[i] = (byte) Math.max(-127, Math.min(127, steps));
    }
    return vector;
  }

  /** How alike two vectors are: 1 for the same. */
  static double kernel(byte[] one, byte[] other) {
    int apart = 0;
    for (int i = 0; i < one.length; i++) {
      int step = one[i] - other[i];
      apart += step * step;
    }
    return Math.exp(-NARROW * apart / (STEPS * STEPS));
  }
}
