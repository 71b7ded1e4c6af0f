package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.StandardStages;
import picocli.CommandLine;

class CommandLineTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    return Main.commandLine(terminal, new StandardStages("test")).execute(args);
  }

  @Test
  void every_command_has_help_with_an_example() {
    CommandLine root =
        Main.commandLine(
            new Terminal(new PrintWriter(out), new PrintWriter(err), false),
            new StandardStages("test"));
    assertThat(root.getSubcommands()).isNotEmpty();
    root.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getUsageMessage())
                    .as(name)
                    .contains("Example")
                    .contains("rapporteur " + name)
                    .doesNotContain("\t"));
    assertThat(root.getUsageMessage()).contains("Exit codes: 0 done");
  }

  @Test
  void no_help_has_a_percent_sign_that_picocli_takes_for_a_format() {
    PrintStream before = System.err;
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
    try {
      CommandLine root =
          Main.commandLine(
              new Terminal(new PrintWriter(out), new PrintWriter(err), false),
              new StandardStages("test"));
      assertThat(helps(root)).contains("with its 95 % interval").doesNotContain("%%", "%n");
    } finally {
      System.setErr(before);
    }
    assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String helps(CommandLine command) {
    StringBuilder all = new StringBuilder(command.getUsageMessage());
    command.getSubcommands().values().forEach(below -> all.append(helps(below)));
    return all.toString();
  }

  @Test
  void help_succeeds_and_goes_to_standard_output() {
    assertThat(run("--help")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("brief", "explain", "show");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void no_command_and_an_unknown_one_are_wrong_usage_in_few_lines() {
    assertThat(run()).isEqualTo(Exit.USAGE);
    assertThat(run("breif", "x")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("breif", "rapporteur --help").doesNotContain("\tat ");
    assertThat(err.toString().lines().count()).isLessThan(8);
  }

  @Test
  void a_wrong_date_and_a_wrong_number_are_wrong_usage() {
    assertThat(run("explain", "--date", "Wednesday", "Ardania met Velmark.")).isEqualTo(Exit.USAGE);
    assertThat(run("show", folder.toString(), "events", "--limit", "0")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("--date", "--limit 0");
  }

  @Test
  void a_folder_without_case_yml_is_a_broken_case_and_says_what_to_do() {
    assertThat(run("show", folder.toString(), "events")).isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).contains("no case.yml", "rapporteur init").hasLineCount(1);
  }

  @Test
  void an_unknown_key_is_told_with_its_line_and_the_nearest_known() throws IOException {
    Files.writeString(folder.resolve("case.yml"), "title: Test\npartys: [PAK]\n");
    assertThat(run("show", folder.toString(), "events")).isEqualTo(Exit.BROKEN);
    assertThat(err.toString())
        .contains("line 2", "unknown key 'partys'", "did you mean 'parties'?")
        .hasLineCount(1);
  }

  @Test
  void an_invented_state_is_a_party_by_a_dictionary_only() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("x.actors"), "ARDANIA [XAR]\n");
    Files.createDirectory(folder.resolve("documents"));
    Path yaml = Files.writeString(folder.resolve("case.yml"), "title: Bay\nparties: [XAR]\n");
    run("brief", folder.toString());
    assertThat(err.toString()).contains("party 'XAR' is no actor that is known", "'dictionaries'");
    err.getBuffer().setLength(0);
    Files.writeString(yaml, "title: Bay\nparties: [XAR]\ndictionaries: mine\n");
    run("brief", folder.toString());
    assertThat(err.toString()).contains("1 actors' phrases").doesNotContain("party 'XAR'");
  }

  @Test
  void init_begins_a_case_that_reads_and_never_overwrites() throws IOException {
    Path begun = folder.resolve("new case");
    assertThat(run("init", begun.toString())).isEqualTo(Exit.DONE);
    assertThat(begun.resolve("documents")).isDirectory();
    Files.writeString(begun.resolve("case.yml"), "title: Mine\n");
    assertThat(run("init", begun.toString())).isEqualTo(Exit.BROKEN);
    assertThat(begun.resolve("case.yml")).hasContent("title: Mine");
    assertThat(err.toString()).contains("left as it is");
  }

  @Test
  void completion_is_a_script_that_knows_the_commands() {
    assertThat(run("completion")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).startsWith("#!").contains("complete", "explain", "--threads");
  }

  @Test
  void version_names_program_and_java() {
    assertThat(run("version")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).startsWith("rapporteur 0.").contains("Java ");
  }
}
