package org.rapporteur.code.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Coded;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Outcome.Done;
import org.rapporteur.pipeline.SharedAssembly;

/** Which reports of several documents are of one sitting. */
class RoundsTest {

  private final List<RoundReport> all = new ArrayList<>();

  private void read(String day, String text) {
    Assembly assembly = SharedAssembly.get();
    Coded coded =
        ((Done)
                assembly
                    .pipeline(List.of(), 1)
                    .run(SharedAssembly.document(text, LocalDate.parse(day))))
            .coded();
    all.addAll(new TalksCoder(assembly.lexicon()).code(coded));
  }

  @Test
  void outcomes_of_one_sitting_stand_beside_each_other_by_date() {
    read("2025-10-30", "Talks between Ardania and Velmark in Castan resumed.");
    read("2025-10-29", "Talks between Ardania and Velmark in Castan collapsed.");
    List<Rounds.Round> rounds = Rounds.of(all);
    assertThat(rounds).hasSize(1);
    assertThat(rounds.get(0).reports())
        .extracting(RoundReport::outcome)
        .containsExactly(Outcome.COLLAPSED, Outcome.RESUMED);
  }

  @Test
  void news_of_a_week_later_is_of_another_sitting() {
    read("2025-10-29", "Talks between Ardania and Velmark in Castan collapsed.");
    read("2025-11-07", "Talks between Ardania and Velmark collapsed.");
    assertThat(Rounds.of(all)).hasSize(2);
  }

  @Test
  void another_venue_is_another_sitting() {
    read("2025-10-29", "Talks between Ardania and Velmark in Castan collapsed.");
    read("2025-10-29", "Talks between Ardania and Velmark in Ostrel collapsed.");
    assertThat(Rounds.of(all)).hasSize(2);
  }

  @Test
  void another_number_is_another_sitting() {
    read("2025-10-29", "The second round of talks between Ardania and Velmark collapsed.");
    read("2025-10-30", "The third round of talks between Ardania and Velmark began.");
    assertThat(Rounds.of(all)).hasSize(2);
  }

  @Test
  void other_sides_are_another_sitting() {
    read("2025-10-29", "Talks between Ardania and Velmark collapsed.");
    read("2025-10-29", "Talks between Ardania and Solmar collapsed.");
    assertThat(Rounds.of(all)).hasSize(2);
  }

  @Test
  void an_offer_to_mediate_is_no_sitting_that_was_held() {
    read("2025-10-29", "Talks between Ardania and Velmark collapsed.");
    read("2025-10-29", "Solmar offered to mediate between Ardania and Velmark.");
    assertThat(Rounds.of(all)).hasSize(2);
  }

  @Test
  void sides_that_are_not_named_are_known_by_venue_and_mediator() {
    read(
        "2025-10-29",
        "Talks between Ardania and Velmark in Castan collapsed. Solmar mediated the talks.");
    read(
        "2025-10-31",
        "Ardania's interior minister met Velmark's interior minister beside a summit. The talks in"
            + " Castan, which Solmar had mediated, had ended without an agreement.");
    assertThat(all.get(all.size() - 1).parties()).isEmpty();
    assertThat(Rounds.of(all)).hasSize(1);
  }

  @Test
  void sides_that_are_not_named_stay_unknown_where_two_sittings_fit() {
    read("2025-10-29", "The third round of talks between Ardania and Velmark in Castan collapsed.");
    read(
        "2025-10-29",
        "The fourth round of talks between Ardania and Velmark in Castan began. Solmar mediated it.");
    read(
        "2025-10-31",
        "Ardania's interior minister met Velmark's interior minister beside a summit. The talks in"
            + " Castan, which Solmar had mediated, had ended without an agreement.");
    assertThat(all.get(all.size() - 1).parties()).isEmpty();
    assertThat(Rounds.of(all)).hasSize(3);
  }

  @Test
  void a_days_own_date_counts_more_than_the_day_of_the_news() {
    read("2025-10-30", "Ardania and Velmark held talks in Castan on 20 July 2025.");
    read("2025-10-29", "Ardania and Velmark held talks in Castan on 27 October 2025.");
    assertThat(Rounds.of(all)).hasSize(2);
  }
}
