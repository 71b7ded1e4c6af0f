package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.DecisionFile;
import org.rapporteur.desk.casework.StandardStages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over the shipped example of an invented accord, with the real models. */
class AccordsCommandTest {

  private static final StandardStages STAGES = new StandardStages("test");

  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copy() throws IOException {
    Path example = Path.of("..", "examples", "castan-accord");
    try (Stream<Path> files = Files.walk(example)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("case.duckdb"))
          .forEach(
              file -> {
                try {
                  Path to = folder.resolve(example.relativize(file).toString());
                  Files.createDirectories(to.getParent());
                  Files.copy(file, to);
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
              });
    }
  }

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(folder.resolve(DecisionFile.NAME));
  }

  private int run(String... options) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    List<String> args = new ArrayList<>(List.of("accords", folder.toString()));
    args.addAll(List.of(options));
    return Main.commandLine(terminal, STAGES).execute(args.toArray(String[]::new));
  }

  private List<NamedCsvRecord> rows(String... options) {
    List<String> all = new ArrayList<>(List.of("-q", "--format", "csv", "--rows"));
    all.addAll(List.of(options));
    assertThat(run(all.toArray(String[]::new))).isEqualTo(Exit.DONE);
    return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
  }

  private List<String> history(String commitment, String... options) {
    List<String> all = new ArrayList<>(List.of("history"));
    all.addAll(List.of(options));
    return rows(all.toArray(String[]::new)).stream()
        .filter(row -> row.getField("commitment").equals(commitment))
        .map(
            row -> row.getField("learned") + " " + row.getField("field") + " " + row.getField("to"))
        .toList();
  }

  @Test
  void a_commitment_goes_from_announced_by_a_step_to_disputed_and_overdue() {
    assertThat(history("text-1"))
        .containsExactly(
            "2025-03-03 PROMISE PROMISED",
            "2025-04-11 COVERAGE REPORTED",
            "2025-04-11 LEVEL MINIMAL",
            "2025-04-11 LEVEL INTERMEDIATE",
            "2025-05-01 DISPUTE DISPUTED",
            "2025-05-03 DEADLINE OVERDUE");
  }

  @Test
  void what_was_known_on_a_day_is_the_beginning_of_the_history() {
    assertThat(history("text-1", "--as-of", "2025-05-01"))
        .isEqualTo(history("text-1").subList(0, 5));
    assertThat(rows("commitments", "--as-of", "2025-05-01").get(0).getField("deadline_state"))
        .isEqualTo("DUE");
    assertThat(rows("evidence", "--as-of", "2025-05-01"))
        .allSatisfy(row -> assertThat(row.getField("published")).isLessThan("2025-05-02"));
  }

  @Test
  void each_of_the_other_commitments_stands_where_the_reports_leave_it() {
    assertThat(rows("commitments"))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.getField("id"),
                    row.getField("level"),
                    row.getField("deadline_state"),
                    row.getField("dispute"),
                    row.getField("coverage")))
        .containsExactly(
            "text-1 INTERMEDIATE OVERDUE DISPUTED REPORTED",
            "text-2 BREACHED MET NONE REPORTED",
            "text-3 FULL MET NONE REPORTED",
            "text-4 UNKNOWN NONE DISPUTED CLAIMS",
            "text-5 UNKNOWN NONE NONE NO_EVIDENCE",
            "text-6 NOT_INITIATED OVERDUE NONE REPORTED");
  }

  @Test
  void the_page_says_no_evidence_and_not_not_done() {
    assertThat(run("-q")).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("status: no evidence yet")
        .contains("OVERDUE since 2025-05-02; disputed")
        .contains("established: disputed")
        .contains("funded: yes, as reported");
  }

  @Test
  void a_rejected_piece_of_evidence_counts_no_more_and_undone_counts_again() {
    String closed =
        rows("evidence").stream()
            .filter(row -> row.getField("kind").equals("BREACH"))
            .filter(row -> row.getField("commitment").equals("text-2"))
            .map(row -> row.getField("link"))
            .toList()
            .toString()
            .replaceAll("[\\[\\],]", "");
    for (String link : closed.split(" ", -1)) {
      assertThat(run("-q", "reject", link, "--note", "only for lorries from elsewhere"))
          .isEqualTo(Exit.DONE);
    }

    assertThat(rows("commitments").get(1).getField("level")).isEqualTo("FULL");
    assertThat(run("-q", "undo", closed.split(" ", -1)[0])).isEqualTo(Exit.DONE);
    assertThat(rows("commitments").get(1).getField("level")).isEqualTo("BREACHED");
  }

  @Test
  void json_holds_the_whole_book_and_every_piece_its_sentence() {
    assertThat(run("-q", "--format", "json")).isEqualTo(Exit.DONE);
    JsonNode book = JsonMapper.builder().build().readTree(out.toString());

    JsonNode accord = book.path("accords").path(0);
    assertThat(accord.path("key").asString()).isEqualTo("castan");
    assertThat(accord.path("implementation").path("known").asInt()).isEqualTo(4);
    assertThat(accord.path("bodies").path(0).path("name").asString())
        .isEqualTo("Joint Border Commission");
    accord
        .path("commitments")
        .forEach(
            commitment ->
                commitment
                    .path("evidence")
                    .forEach(
                        piece -> {
                          assertThat(piece.path("sentence").asString()).isNotBlank();
                          assertThat(piece.path("end").asInt() - piece.path("begin").asInt())
                              .isEqualTo(piece.path("sentence").asString().length());
                          assertThat(piece.path("reasons")).isNotEmpty();
                        }));
  }

  @Test
  void deadlines_and_expected_meetings_are_a_calendar() {
    assertThat(run("-q", "--format", "ics")).isEqualTo(Exit.DONE);
    List<VEvent> events = Biweekly.parse(out.toString()).first().getEvents();

    assertThat(events)
        .extracting(event -> event.getCategories().get(0).getValues().get(0))
        .containsExactly("deadline", "deadline", "deadline", "deadline", "talks");
    assertThat(out.toString()).contains("DTSTART;VALUE=DATE:20251002");
    assertThat(out.toString()).contains("DTSTART;VALUE=DATE:20250502");
    assertThat(events.get(0).getSummary().getValue()).contains("set up a Joint Border Commission");
  }

  @Test
  void what_is_not_there_cannot_be_decided_about() {
    assertThat(run("-q", "accept", "nowhere")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("no accord 'nowhere' in this case; there are castan");
    assertThat(run("-q", "dismiss", "castan")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("is declared in case.yml");
    assertThat(run("-q", "reject", "l-0000000000")).isEqualTo(Exit.USAGE);
    assertThat(run("-q", "merge", "castan")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("two keys");
    assertThat(run("-q", "--as-of", "2025-05-01", "--since", "2025-06-01")).isEqualTo(Exit.USAGE);
    assertThat(Files.exists(folder.resolve(DecisionFile.NAME))).isFalse();
  }

  @Test
  void what_changed_since_a_day_comes_first() {
    assertThat(run("-q", "--since", "2025-09-01")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Changed since 2025-09-01");
    assertThat(out.toString().indexOf("not initiated"))
        .isLessThan(out.toString().indexOf("text-1  "));
  }
}
