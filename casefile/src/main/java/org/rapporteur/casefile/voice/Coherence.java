package org.rapporteur.casefile.voice;

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
        agreement(means, pairs(means.length)),
        draws[(int) (DRAWS * 0.025)],
        draws[(int) (DRAWS * 0.975)],
        heard,
        statements,
        "");
  }

  /**
   * One less half the mean absolute difference over pairs of voices.
   *
   * @param means one for each voice drawn, in any order; a voice drawn again has the same
   * @param pairs pairs of different voices among them
   */
  private static double agreement(double[] means, long pairs) {
    double[] sorted = means.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      // it is subtracted from those after it and has those before it subtracted
      sum += sorted[i] * (2.0 * i - sorted.length + 1);
    }
    return 1 - sum / pairs / 2;
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  /**
   * The value in each draw, sorted. Of each voice its statements are drawn with replacement, then
   * voices likewise; a voice drawn twice is no pair with itself.
   */
  private static double[] draws(double[][] tones) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] means = new double[tones.length];
      for (int i = 0; i < means.length; i++) {
        double sum = 0;
        for (int k = 0; k < tones[i].length; k++) {
          sum += tones[i][random.nextInt(tones[i].length)];
        }
        means[i] = sum / tones[i].length;
      }
      double[] drawn = new double[tones.length];
      long pairs = 0;
      while (pairs == 0) {
        int[] times = new int[tones.length];
        pairs = pairs(tones.length);
        for (int i = 0; i < drawn.length; i++) {
          int voice = random.nextInt(tones.length);
          drawn[i] = means[voice];
          // each time but the first makes a pair with every earlier time
          pairs -= times[voice]++;
        }
      }
      values[draw] = agreement(drawn, pairs);
    }
    Arrays.sort(values);
    return values;
  }
}
