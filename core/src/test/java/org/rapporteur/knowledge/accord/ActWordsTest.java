package org.rapporteur.knowledge.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActWordsTest {

  private static final ActWords WORDS = ActWords.standard();

  @Test
  void what_is_only_done_together_is_a_way_of_agreeing() {
    assertThat(WORDS.of("agreeing")).containsAll(WORDS.of("together"));
  }

  @Test
  void what_can_be_seen_done_is_no_state() {
    assertThat(WORDS.is("done", "withdraw")).isTrue();
    assertThat(WORDS.of("done")).doesNotContainAnyElementsOf(WORDS.of("state"));
  }

  @Test
  void a_sort_that_the_file_does_not_have_is_a_fault_that_names_those_it_has() {
    assertThatThrownBy(() -> WORDS.is("undone", "withdraw"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("undone")
        .hasMessageContaining("leading");
  }
}
