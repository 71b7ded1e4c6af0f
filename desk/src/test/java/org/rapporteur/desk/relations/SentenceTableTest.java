package org.rapporteur.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;

class SentenceTableTest {

  private static SentenceTable open(byte[] bytes) {
    return new SentenceTable(
        new ByteArrayInputStream(bytes), "in.tsv", List.of("id", "sentence"), List.of("note"));
  }

  private static List<SentenceTable.Row> rows(String table) {
    List<SentenceTable.Row> rows = new ArrayList<>();
    open(table.getBytes(StandardCharsets.UTF_8)).forEachRemaining(rows::add);
    return rows;
  }

  private static List<String> sentences(String table) {
    return rows(table).stream().map(row -> row.cell(1)).toList();
  }

  @Test
  void columns_are_found_by_name_whatever_else_there_is() {
    List<SentenceTable.Row> rows = rows("\uFEFFx\tsentence\tid\r\n1\tOne.\ta\r\n2\tTwo.\tb");
    assertThat(rows).extracting(row -> row.cell(0)).containsExactly("a", "b");
    assertThat(rows).extracting(row -> row.cell(1)).containsExactly("One.", "Two.");
    assertThat(rows).extracting(SentenceTable.Row::line).containsExactly(2L, 3L);
    assertThat(rows.get(0).cells().get(2)).isNull();
  }

  @Test
  void quoted_cells_are_read_as_in_csv() {
    assertThat(sentences("id\tsentence\n1\t\"He said \"\"no\"\".\"\n2\t\"tab\there\"\n3\t\"\"\n"))
        .containsExactly("He said \"no\".", "tab\there", "");
  }

  @Test
  void a_quoted_cell_may_go_on_over_lines_and_later_rows_keep_their_lines() {
    List<SentenceTable.Row> rows = rows("id\tsentence\n1\t\"One\r\ntwo.\"\n2\tThree.\n");
    assertThat(rows).extracting(row -> row.cell(1)).containsExactly("One\r\ntwo.", "Three.");
    assertThat(rows).extracting(SentenceTable.Row::line).containsExactly(2L, 4L);
  }

  @Test
  void stray_quotes_are_words_and_lose_no_row() {
    assertThat(
            sentences(
                "id\tsentence\n1\t\"Stop,\" he said.\n2\t\"He went on.\n3\tNo \"quote\" here.\n"
                    + "4\t\"Again.\n5\tThe \"end\"\n"))
        .containsExactly(
            "\"Stop,\" he said.", "\"He went on.", "No \"quote\" here.", "\"Again.", "The \"end\"");
  }

  @Test
  void rows_that_are_no_rows_are_told_with_their_line_and_still_are_rows() {
    List<SentenceTable.Row> rows = rows("id\tsentence\n1\n\n3\tc\td\n4\tGood.\n\n\n");
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).fault().line()).contains("in.tsv, line 2", "1 field", "header has 2");
    assertThat(rows.get(0).cell(0)).isEqualTo("1");
    assertThat(rows.get(1).fault().line()).contains("line 3", "blank");
    assertThat(rows.get(2).fault().line()).contains("line 4", "3 fields");
    assertThat(rows.get(3).fault()).isNull();
  }

  @Test
  void bytes_that_are_not_utf_8_are_told() {
    byte[] table = "id\tsentence\n1\tCaf\u00e9.\n2\tTea.\n".getBytes(StandardCharsets.ISO_8859_1);
    List<SentenceTable.Row> rows = new ArrayList<>();
    open(table).forEachRemaining(rows::add);
    assertThat(rows.get(0).fault().line()).contains("line 2", "UTF-8");
    assertThat(rows.get(1).fault()).isNull();
  }

  @Test
  void a_header_that_will_not_do_ends_it_and_says_what_there_is() {
    assertThatThrownBy(() -> rows("id\ttext\n1\tOne.\n"))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("in.tsv, line 1")
        .hasMessageContaining("'sentence'")
        .hasMessageContaining("id, text");
    assertThatThrownBy(() -> rows("id\tsentence\tid\n")).hasMessageContaining("twice");
    assertThatThrownBy(() -> rows("")).hasMessageContaining("empty");
  }

  @Test
  void comments_may_stand_before_the_header_only() {
    assertThat(sentences("# licence: none\nid\tsentence\n#1\tOne.\n")).containsExactly("One.");
  }
}
