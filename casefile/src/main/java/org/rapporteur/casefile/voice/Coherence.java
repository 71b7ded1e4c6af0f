package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How far the voices of a government agree in their tone toward a party: 1 less half the mean
 * absolute difference of the voices' mean tones over all pairs of voices, each voice counting the
 * same. 1: all have the same tone; the least, two equal camps wholly opposed, is a third for three
 * voices and near a half for many.
 *
 * @param government the side the voices speak for
 * @param party the side they speak about
 * @param value 0 to 1, or null where there are too few voices
 * @param low lower end of the 95 % interval, or null
 * @param high upper end of it, or null
 * @param voices the voices it stands on: those with a tone toward the party
 * @param statements the statements it stands on
 * @param reason why there is no value, or empty
 */
public record Coherence(
    String government,
    String party,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    List<Voice> voices,
    int statements,
    String reason) {

  /** With fewer voices nothing is said. */
  public static final int FEWEST = 3;

  private static final int DRAWS = 1000;
  private static final long SEED = 20_251_029;

  /** Copies the list. */
  public Coherence {
    voices = List.copyOf(voices);
  }

  /**
   * The coherence of voices toward a party.
   *
   * @param government the side the voices speak for
   * @param party the side they speak about
   * @param voices all its voices, in any order
   */
  public static Coherence of(String government, String party, List<Voice> voices) {
    List<Voice> heard =
        voices.stream()
            .filter(voice -> !voice.toward(party).isEmpty())
            .sorted(java.util.Comparator.comparing(Voice::key))
            .toList();
    double[][] tones = new double[heard.size()][];
    int statements = 0;
    for (int i = 0; i < tones.length; i++) {
      tones[i] =
          heard.get(i).toward(party).stream().mapToDouble(u -> u.toneOrNone(party)).toArray();
      statements += tones[i].length;
    }
    if (heard.size() < FEWEST) {
      String reason =
          heard.isEmpty()
              ? "no voice has a tone toward it"
              : "only "
                  + heard.size()
                  + (heard.size() == 1 ? " voice has" : " voices have")
                  + " a tone toward it; at least "
                  + FEWEST
                  + " are needed";
      return new Coherence(government, party, null, null, null, heard, statements, reason);
    }
    double[] means =
        Arrays.stream(tones).mapToDouble(t -> Arrays.stream(t).sum() / t.length).toArray();
    double[] draws = draws(tones);
    return new Coherence(
        government,
        party,
        agreement(means, new int[0]),
        draws[(int) (DRAWS * 0.025)],
        draws[(int) (DRAWS * 0.975)],
        heard,
        statements,
        "");
  }

  /**
   * One less half the mean absolute difference over pairs.
   *
   * @param means one for each voice drawn
   * @param drawn which voice each is of, where a voice may have been drawn more than once: a voice
   *     is no pair with itself; empty where each is another's
   */
  private static double agreement(double[] means, int[] drawn) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < means.length; i++) {
      for (int j = i + 1; j < means.length; j++) {
        if (drawn.length == 0 || drawn[i] != drawn[j]) {
          sum += Math.abs(means[i] - means[j]);
          pairs++;
        }
      }
    }
    return 1 - sum / pairs / 2;
  }

  /** Voices drawn with replacement, and of each voice its statements likewise; sorted. */
  private static double[] draws(double[][] tones) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> values = new ArrayList<>();
    while (values.size() < DRAWS) {
      int[] drawn = random.ints(tones.length, 0, tones.length).toArray();
      if (Arrays.stream(drawn).distinct().count() < 2) {
        continue;
      }
      double[] means = new double[drawn.length];
      for (int i = 0; i < drawn.length; i++) {
        double[] own = tones[drawn[i]];
        double sum = 0;
        for (int k = 0; k < own.length; k++) {
          sum += own[random.nextInt(own.length)];
        }
        means[i] = sum / own.length;
      }
      values.add(agreement(means, drawn));
    }
    return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }
}
