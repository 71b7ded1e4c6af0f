package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.StandardStages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over real files, with the real models. */
class AttributionsCommandTest {

  private static final StandardStages STAGES = new StandardStages("test");
  private static final String SAID = "Tomas Reld said that the ferry was late.\n";
  private static final String DENIED = "Mira Hask denied that the ferry was late.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path one;
  private Path other;

  @BeforeEach
  void write() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), SAID);
    other = Files.writeString(folder.resolve("other.txt"), DENIED);
  }

  private int run(Path... paths) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    String[] args = new String[paths.length + 2];
    args[0] = "attributions";
    args[1] = "-q";
    for (int i = 0; i < paths.length; i++) {
      args[i + 2] = paths[i].toString();
    }
    return Main.commandLine(terminal, STAGES).execute(args);
  }

  private List<JsonNode> rows() {
    JsonMapper mapper = JsonMapper.builder().build();
    return out.toString().lines().map(mapper::readTree).toList();
  }

  private static String cue(JsonNode row, String text) {
    JsonNode cue = row.get("attributions").get(0).get("cue");
    return text.substring(cue.get("begin").asInt(), cue.get("end").asInt());
  }

  @Test
  void a_missing_file_is_named_and_the_others_are_read() {
    assertThat(run(one, folder.resolve("none.txt"), other)).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString())
        .hasLineCount(1)
        .contains("none.txt: there is no such file; check the name");
    assertThat(rows())
        .extracting(row -> row.get("file").asString())
        .containsExactly("one.txt", "other.txt");
    assertThat(cue(rows().get(0), SAID)).isEqualTo("said");
    assertThat(cue(rows().get(1), DENIED)).isEqualTo("denied");
  }

  @Test
  void of_a_folder_what_can_be_read_is_read() throws IOException {
    Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
    Files.createDirectory(folder.resolve("nested.txt"));

    assertThat(run(folder)).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString())
        .hasLineCount(2)
        .contains("latin.txt: is not plain text in UTF-8; ", "nested.txt: is a folder");
    assertThat(rows()).hasSize(2);
  }

  @Test
  void where_nothing_can_be_read_each_file_is_named() throws IOException {
    Path pdf = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4\n1 0 obj\nendobj\n");

    assertThat(run(pdf, folder.resolve("none.txt"))).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).hasLineCount(2).contains("x.pdf: is not plain text", "none.txt: ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_folder_without_texts_ends_the_run() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run(one, empty)).isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).hasLineCount(1).contains("empty: holds no .txt file");
  }

  @Test
  void every_row_has_its_path_where_two_files_have_one_name() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below")).resolve("one.txt");
    Files.writeString(below, DENIED);

    assertThat(run(one, below, other)).isEqualTo(Exit.DONE);
    assertThat(rows())
        .extracting(row -> row.get("file").asString())
        .containsExactly("one.txt", "one.txt", "other.txt");
    assertThat(rows())
        .extracting(row -> Path.of(row.get("path").asString()))
        .containsExactly(one, below, other);
  }

  @Test
  void without_such_names_a_row_has_the_bare_name_only() {
    assertThat(run(one, other)).isEqualTo(Exit.DONE);
    assertThat(rows()).noneMatch(row -> row.has("path"));
  }
}
