package org.rapporteur.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private final Scores scores =
      new Scores(
          List.of("AID", "AID", "AID", "PROTEST", "PROTEST"),
          List.of("AID", "AID", "", "AID", "PROTEST"));

  @Test
  void figures_are_those_worked_out_by_hand() {
    assertThat(scores.accuracy()).isEqualTo(0.6);
    Scores.Label aid = scores.labels().get(0);
    assertThat(aid).isEqualTo(new Scores.Label("AID", 2, 3, 3));
    assertThat(aid.precision()).isEqualTo(2 / 3.0);
    assertThat(aid.f1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.labels().get(1).recall()).isEqualTo(0.5);
    assertThat(scores.labels().get(1).f1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.macroF1()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void nothing_said_is_none_and_no_label_of_its_own() {
    assertThat(scores.labels()).extracting(Scores.Label::name).containsExactly("AID", "PROTEST");
    assertThat(scores.confusions().get("AID")).containsExactly(Map.entry("NONE", 1));
    assertThat(scores.confusions().get("PROTEST")).containsEntry("AID", 1);
  }

  @Test
  void the_interval_holds_the_figure_narrows_with_rows_and_is_the_same_every_time() {
    List<String> gold = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      gold.add(i % 3 == 0 ? "AID" : "PROTEST");
      said.add(i % 5 == 0 ? "AID" : gold.get(i));
    }
    Scores many = new Scores(gold, said);
    Scores few = new Scores(gold.subList(0, 60), said.subList(0, 60));
    Scores.Interval interval = many.interval();
    assertThat(many.macroF1()).isBetween(interval.low(), interval.high());
    assertThat(interval.high() - interval.low()).isBetween(0.02, 0.12);
    assertThat(few.interval().high() - few.interval().low())
        .isGreaterThan(2 * (interval.high() - interval.low()));
    assertThat(new Scores(gold, said).interval()).isEqualTo(interval);
  }
}
