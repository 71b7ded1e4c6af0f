package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Statement.Kind;

/** Statements to learn tone and kind from. */
class ToneExampleTest {

  private static final String HEADER = "id\ttone\tkind\tmarked_sentence\n";

  @TempDir Path folder;

  @Test
  void a_row_has_its_tone_and_kind_and_a_dash_leaves_the_kind_open() throws IOException {
    write(
        "# ours\n"
            + HEADER
            + "a-1\t-2\tTHREAT\t<s>X</s> will burn <t>Y</t>.\na-2\t1\t-\t<s>X</s> likes <t>Y</t>.\n");

    List<ToneExample> read = ToneExample.read(folder);

    assertThat(read).extracting(ToneExample::kind).containsExactly(Kind.THREAT, null);
    assertThat(read).extracting(ToneExample::tone).containsExactly(-2, 1);
    assertThat(read.get(0).document().text()).isEqualTo("X will burn Y.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-1\t3\tTHREAT\t<s>X</s> met <t>Y</t>.",
        "a-1\t1\tSONG\t<s>X</s> met <t>Y</t>.",
        "a-1\t1\tTHREAT\t<s>X</s> met Y.",
        "a-1\t1\tTHREAT"
      })
  void a_faulty_row_is_told_with_its_file_and_line(String row) throws IOException {
    write(HEADER + row + "\n");

    assertThatThrownBy(() -> ToneExample.read(folder))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("rows.tsv, line 2");
  }

  @Test
  void no_sentence_of_the_test_table_is_learnt_from() {
    Set<String> learnt = new HashSet<>();
    ToneExample.read(Path.of("..", "training", "tone")).forEach(e -> learnt.add(e.marked().text()));
    List<ToneRow> rows = ToneRow.read(Path.of("..", "testdata", "tone", "statements.tsv"));

    assertThat(rows).extracting(ToneRow::sentence).doesNotContainAnyElementsOf(learnt);
  }

  @Test
  void ids_are_given_once() {
    assertThat(ToneExample.read(Path.of("..", "training", "tone")))
        .extracting(ToneExample::id)
        .doesNotHaveDuplicates();
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("rows.tsv"), text);
  }
}
