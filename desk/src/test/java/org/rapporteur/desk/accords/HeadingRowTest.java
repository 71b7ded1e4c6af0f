package org.rapporteur.desk.accords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;

class HeadingRowTest {

  private static final String HEADER = "agt_id\tn\theading\talso\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path provisions() throws IOException {
    return file(
        "p.jsonl",
        "{\"agt_id\": \"7\", \"provisions\": [{\"n\": 3, \"text\": \"All guns shall be handed"
            + " in.\"}]}\n");
  }

  @Test
  void a_label_finds_its_provision() throws IOException {
    Path labels = file("l.tsv", "# made up\n" + HEADER + "7\t3\tdisarmament\tceasefire|none\n");

    List<HeadingRow> rows = HeadingRow.read(labels, provisions());

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text()).isEqualTo("All guns shall be handed in.");
    assertThat(rows.get(0).counted("none")).isEqualTo("disarmament");
    assertThat(rows.get(0).counted("trade")).isEqualTo("trade");
  }

  @Test
  void a_label_without_its_provision_is_told_with_line_and_ids() throws IOException {
    Path labels = file("l.tsv", HEADER + "7\t3\tdisarmament\t-\n8\t1\tnone\t-\n");

    assertThatThrownBy(() -> HeadingRow.read(labels, provisions()))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("provision 1 of agreement 8");
  }

  @Test
  void an_unknown_heading_is_told_with_its_line() throws IOException {
    Path labels = file("l.tsv", HEADER + "7\t3\tdisarming\t-\n");

    assertThatThrownBy(() -> HeadingRow.read(labels, provisions()))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("disarming");
  }

  @Test
  void broken_json_is_told_with_its_line() throws IOException {
    Path labels = file("l.tsv", HEADER + "7\t3\tdisarmament\t-\n");
    Path broken = file("b.jsonl", "{\"agt_id\": \"7\", \"provisions\": []}\n{\"agt_id\": \n");

    assertThatThrownBy(() -> HeadingRow.read(labels, broken))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    Path labels = file("l.tsv", HEADER + "7\t3\tdisarmament\t-\n");

    assertThatThrownBy(() -> HeadingRow.read(labels, folder.resolve("nowhere.jsonl")))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("nowhere.jsonl");
  }

  @Test
  void a_provision_labelled_twice_is_a_fault() throws IOException {
    Path labels = file("l.tsv", HEADER + "7\t3\tdisarmament\t-\n7\t3\tnone\t-\n");

    assertThatThrownBy(() -> HeadingRow.read(labels, provisions()))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void a_table_without_its_header_is_told_with_its_columns() throws IOException {
    Path labels = file("l.tsv", "# made up\n7\t3\tdisarmament\t-\n");

    assertThatThrownBy(() -> HeadingRow.read(labels, provisions()))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("agt_id, n, heading, also");
  }
}
