package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.pipeline.Assembly;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code commitments --news} over real files, with the real models and invented states. */
class NoticeCommandTest {

  private static final Stages.Loader STAGES = new Invented();

  private static final String REPORT =
      "Ardania and Velmark agreed to mend the old ferry and to share the cost.\n";

  /** The stages with the invented states of the tests of core. */
  private static final class Invented implements Stages.Loader {

    private final Assembly assembly =
        Assembly.load(
            StandardStages.cache(),
            List.of(Path.of("..", "core", "src", "test", "resources", "overlay")));

    @Override
    public Stages load(List<String> parties) {
      return new Stages(assembly.annotator(parties), assembly.coder(), assembly.version());
    }

    @Override
    public Assembly assembly() {
      return assembly;
    }

    @Override
    public String version(List<String> parties) {
      return assembly.version();
    }

    @Override
    public String name(String id) {
      return id;
    }

    @Override
    public Stages.Loader with(Dictionaries dictionaries) {
      return this;
    }
  }

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    List<String> args = new ArrayList<>(List.of("commitments", "-q", "--news"));
    args.addAll(List.of(options));
    args.add(file.toString());
    return Main.commandLine(terminal, STAGES).execute(args.toArray(String[]::new));
  }

  @Test
  void an_accord_is_shown_with_its_commitments() throws IOException {
    assertThat(run(REPORT)).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("Ardania, Velmark: understanding, agreed")
        .contains("- Ardania, Velmark: mend the old ferry")
        .contains("- Ardania, Velmark: share the cost");
  }

  @Test
  void in_json_a_commitment_names_its_notice() throws IOException {
    assertThat(run(REPORT, "--format", "jsonl")).isEqualTo(Exit.DONE);
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> rows = out.toString().lines().map(mapper::readTree).toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).get("notice")).isEqualTo(rows.get(0).get("id"));
  }

  @Test
  void the_table_of_values_has_the_columns_of_both() throws IOException {
    assertThat(run(REPORT, "--format", "csv")).isEqualTo(Exit.DONE);
    assertThat(out.toString().lines().toList())
        .hasSize(4)
        .first()
        .matches(line -> line.startsWith("record,id,notice,kind,name,status,parties"));
    assertThat(out.toString()).contains("Ardania; Velmark").contains("mend the old ferry");
  }

  @Test
  void where_nothing_is_noticed_a_line_says_so() throws IOException {
    assertThat(run("Talks between Ardania and Velmark ended without an agreement.\n"))
        .isEqualTo(Exit.DONE);
    assertThat(err.toString()).contains("no accord is noticed in it");
    assertThat(out.toString()).isEmpty();
  }
}
