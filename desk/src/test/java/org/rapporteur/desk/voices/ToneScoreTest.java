package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Statement.Kind;

/** Agreement of tones with readers'. */
class ToneScoreTest {

  @Test
  void the_same_order_agrees_wholly_and_the_reverse_not_at_all() {
    assertThat(ToneScore.spearman(readings(new int[] {-2, -1, 0, 1}, -0.9, -0.5, 0.1, 0.2)))
        .isCloseTo(1, within(1e-9));
    assertThat(ToneScore.spearman(readings(new int[] {-2, -1, 0, 1}, 0.9, 0.5, 0.1, -0.2)))
        .isCloseTo(-1, within(1e-9));
  }

  @Test
  void ties_share_their_mean_rank() {
    // ranks 1.5 1.5 3 against 1 2.5 2.5: 1 - the covariance by hand
    assertThat(ToneScore.spearman(readings(new int[] {-1, 1, 1}, 0, 0, 1)))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void values_that_never_change_agree_with_nothing() {
    assertThat(ToneScore.spearman(readings(new int[] {-1, 0, 1}, 0, 0, 0))).isZero();
  }

  @Test
  void sides_count_alike_however_rare() {
    List<ToneReading> readings = readings(new int[] {-1, -2, 0, 1}, -0.9, -0.9, 0.9, 0.9);

    // hostile 1, neutral 0, conciliatory 2/3
    assertThat(ToneScore.sides(readings)).isCloseTo((1 + 0 + 2.0 / 3) / 3, within(1e-9));
    assertThat(ToneScore.confusion(readings)[1]).containsExactly(0, 0, 1);
  }

  @Test
  void the_interval_holds_the_figure_and_is_the_same_each_time() {
    List<ToneReading> readings =
        readings(new int[] {-2, -1, 0, 1, 2, -2, 0, 2}, -1, 0.2, 0, 0.4, 0.9, -0.4, 0.3, 0.1);
    double[] interval = ToneScore.interval(readings, ToneScore::spearman);

    assertThat(ToneScore.spearman(readings)).isBetween(interval[0], interval[1]);
    assertThat(ToneScore.interval(readings, ToneScore::spearman)).containsExactly(interval);
  }

  private static List<ToneReading> readings(int[] tones, double... values) {
    List<ToneReading> readings = new ArrayList<>();
    for (int i = 0; i < tones.length; i++) {
      ToneRow row = new ToneRow("t" + i, "Hm.", "", "", Kind.CLAIM, tones[i], tones[i]);
      readings.add(new ToneReading(row, Kind.CLAIM, values[i], false, List.of()));
    }
    return readings;
  }
}
