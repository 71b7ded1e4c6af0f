package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.StandardStages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands over real files, with the real models. */
class CommitmentsCommandTest {

  private static final StandardStages STAGES = new StandardStages("test");

  private static final String ACCORD =
      "# An accord\n\nThe Parties **shall** set up a council\nwithin thirty days of signature."
          + " They praised the hosts.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    return Main.commandLine(terminal, STAGES).execute(words);
  }

  @Test
  void a_text_gives_its_commitments_as_records() throws IOException {
    Path accord = Files.writeString(folder.resolve("accord.md"), ACCORD);

    assertThat(run("commitments", "-q", "--format", "jsonl", accord)).isEqualTo(Exit.DONE);

    JsonNode row = JsonMapper.builder().build().readTree(out.toString());
    assertThat(row.get("promise").asString())
        .isEqualTo("set up a council within thirty days of signature");
    assertThat(row.get("deadline_within").asString()).isEqualTo("P30D");
    assertThat(row.get("deadline_from").asString()).isEqualTo("SIGNATURE");
    assertThat(row.get("force").asString()).isEqualTo("FIRM");
  }

  @Test
  void a_table_has_the_columns_of_commitments() throws IOException {
    Path accord = Files.writeString(folder.resolve("accord.md"), ACCORD);

    assertThat(run("commitments", "-q", "--format", "csv", accord)).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .hasLineCount(2)
        .startsWith("id,parties,bearing,force,action,promise,")
        .contains(",P30D,SIGNATURE,");
  }

  @Test
  void people_see_who_what_and_by_when() throws IOException {
    Path accord = Files.writeString(folder.resolve("accord.md"), ACCORD);

    assertThat(run("commitments", "-q", accord)).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("The Parties\n    set up a council within thirty days of signature\n")
        .contains("by: within thirty days of signature");
  }

  @Test
  void a_text_without_commitments_says_so_and_a_missing_file_is_named() throws IOException {
    Path report =
        Files.writeString(folder.resolve("report.txt"), "The ministers praised the hosts.");

    assertThat(run("commitments", report)).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("report.txt: nobody binds himself to anything in it");

    assertThat(run("commitments", folder.resolve("none.txt"))).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).contains("none.txt");
  }

  @Test
  void agreement_with_marks_is_measured() throws IOException {
    Files.writeString(folder.resolve("accord.md"), ACCORD);
    int begin = ACCORD.indexOf("The Parties");
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"),
            "# table: marks\nfile\tmark\tbegin\tend\naccord.md\tscope\t0\t"
                + ACCORD.length()
                + "\naccord.md\tcommitment\t"
                + begin
                + "\t"
                + ACCORD.indexOf(" They praised")
                + "\n");

    assertThat(run("evaluate", "commitments", "-q", gold, folder)).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .containsPattern("precision +1\\.000")
        .containsPattern("recall +1\\.000");

    assertThat(run("evaluate", "commitments", "-q", gold, folder.resolve("else")))
        .isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).contains("GOLD names it");
  }
}
