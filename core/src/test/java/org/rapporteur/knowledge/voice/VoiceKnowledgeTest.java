package org.rapporteur.knowledge.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.knowledge.TsvRows;

class VoiceKnowledgeTest {

  @Test
  void every_medium_is_found_in_its_example_and_not_in_its_counterexample() {
    Media media = Media.standard();
    assertThat(media.all()).isNotEmpty();
    for (Media.Medium medium : media.all()) {
      assertThat(media.of(medium.example())).as(medium.example()).isEqualTo(medium.name());
      assertThat(media.of(medium.counterexample())).as(medium.counterexample()).isEmpty();
    }
  }

  @Test
  void a_letter_is_a_network_only_as_a_word_of_its_own_with_its_capital() {
    assertThat(Media.standard().of("Reld wrote on X that it was over"))
        .isEqualTo("post on social media");
    assertThat(Media.standard().of("Reld insisted on xenon lamps")).isEmpty();
  }

  @Test
  void heads_of_government_rank_above_ministers_and_these_above_unnamed_officials() {
    OfficeRanks ranks = OfficeRanks.standard();
    assertThat(ranks.rank("VLM.PM"))
        .isGreaterThan(ranks.rank("VLM.INTERIOR.MINISTER"))
        .isLessThanOrEqualTo(1);
    assertThat(ranks.rank("VLM.INTERIOR.MINISTER")).isGreaterThan(ranks.rank("VLM.~GOV"));
    assertThat(ranks.rank("")).isZero();
  }

  @Test
  void parliaments_courts_oppositions_and_people_do_not_speak_for_a_government() {
    OfficeRanks ranks = OfficeRanks.standard();
    assertThat(ranks.government("VLM.DEFENCE.SPOKESMAN")).isTrue();
    assertThat(ranks.government("VLM")).isTrue();
    assertThat(ranks.government("VLM.PARLIAMENT")).isFalse();
    assertThat(ranks.government("VLM.OPPOSITION.LEADER")).isFalse();
    assertThat(ranks.government("VLM.~CVL")).isFalse();
  }

  @Test
  void a_row_with_other_cells_is_told_with_its_line() {
    assertThatThrownBy(() -> TsvRows.rows("x.tsv", "# note\na\tb\n1\t2\t3\n", 2))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("x.tsv, line 3: 3 cells");
  }
}
