package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.casefile.question.Audit;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.RoundReports;
import org.rapporteur.casefile.question.Runs;

class OpeningTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("case.duckdb");
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = Database.connect(file, false);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void older_tables_are_brought_to_the_newest_version(int version) throws Exception {
    Database.make(file(), version);
    execute(
        file(),
        "INSERT INTO document VALUES ('"
            + Synthetic.id(1)
            + "', 'a.txt', 'ff', 0, 'Outlet', '', 'Title', NULL, 'eng', 'Text.', true, 'old')");
    try (CaseFile caseFile = CaseFile.read(file())) {
      assertThat(caseFile.ask(Documents.all())).hasSize(1);
      assertThat(caseFile.ask(Events.all())).isEmpty();
      assertThat(caseFile.ask(Notices.all())).isEmpty();
      assertThat(caseFile.ask(RoundReports.all())).isEmpty();
      assertThat(caseFile.ask(new Audit())).isEmpty();
    }
    String migrated;
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(List.of(Synthetic.filing(1)));
      migrated = caseFile.digest();
    }
    try (CaseFile fresh = CaseFile.open(folder.resolve("fresh.duckdb"))) {
      fresh.putAll(List.of(Synthetic.filing(1)));
      assertThat(fresh.digest()).isEqualTo(migrated);
    }
  }

  @Test
  void a_newer_case_file_is_refused_with_both_versions() throws Exception {
    CaseFile.open(file()).close();
    execute(file(), "INSERT INTO migration VALUES (99, 'V099__of_the_future.sql')");
    CaseVersionException refused =
        catchThrowableOfType(CaseVersionException.class, () -> CaseFile.open(file()));
    assertThat(refused.found()).isEqualTo(99);
    assertThat(refused.known()).isEqualTo(Migrations.newest());
    assertThat(refused).hasMessageContaining("newer version of the program");
    assertThatThrownBy(() -> CaseFile.read(file())).isInstanceOf(CaseVersionException.class);
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    for (byte[] content : List.of(bytes, new byte[0], "plain words".getBytes())) {
      Files.write(file(), content);
      assertThatThrownBy(() -> CaseFile.open(file()))
          .isInstanceOf(CaseDamagedException.class)
          .hasMessageContaining("not a case file")
          .hasMessageContaining("move it away");
      assertThatThrownBy(() -> CaseFile.read(file())).isInstanceOf(CaseDamagedException.class);
      assertThat(file()).hasBinaryContent(content);
    }
  }

  @Test
  void a_database_of_another_program_is_refused() throws SQLException {
    execute(file(), "CREATE TABLE ledger (entry INTEGER)");
    assertThatThrownBy(() -> CaseFile.open(file()))
        .isInstanceOf(CaseDamagedException.class)
        .hasMessageContaining("another program");
  }

  @Test
  void damage_within_the_file_is_a_clear_error() throws IOException {
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(IntStream.range(0, 200).mapToObj(Synthetic::filing).toList());
    }
    byte[] whole = Files.readAllBytes(file());
    // from behind the head on; and cut off in the middle
    byte[] holed = whole.clone();
    Arrays.fill(holed, 12_288, whole.length, (byte) 0x5A);
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    for (byte[] damaged : List.of(holed, cut)) {
      Files.write(file(), damaged);
      assertThatThrownBy(
              () -> {
                try (CaseFile caseFile = CaseFile.read(file())) {
                  caseFile.ask(Events.all());
                  caseFile.digest();
                }
              })
          .isInstanceOf(CaseDamagedException.class);
    }
  }

  @Test
  void what_is_not_there_is_said_plainly() {
    assertThatThrownBy(() -> CaseFile.read(file()))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("there is no case file")
        .hasMessageContaining("code the case's documents first");
    assertThatThrownBy(() -> CaseFile.open(folder.resolve("no/such/case.duckdb")))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("make the folder first");
  }

  @Test
  void a_second_opening_in_this_process_is_refused() {
    try (CaseFile first = CaseFile.open(file())) {
      assertThatThrownBy(() -> CaseFile.open(file()))
          .isInstanceOf(CaseBusyException.class)
          .hasMessageContaining("this process");
      assertThatThrownBy(() -> CaseFile.read(file())).isInstanceOf(CaseBusyException.class);
      first.putAll(List.of(Synthetic.filing(1)));
    }
    CaseFile.open(file()).close();
  }

  @Test
  void several_readers_may_read_and_none_may_write() {
    CaseFile.open(file()).close();
    try (CaseFile one = CaseFile.read(file());
        CaseFile two = CaseFile.read(file())) {
      assertThat(one.digest()).isEqualTo(two.digest());
      assertThatThrownBy(() -> one.putAll(List.of(Synthetic.filing(1))))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> CaseFile.open(file())).isInstanceOf(CaseBusyException.class);
    }
  }

  @Test
  void a_half_made_file_of_a_killed_process_is_no_hindrance() throws IOException {
    Files.write(folder.resolve("case.duckdb.new"), new byte[4096]);
    Files.write(folder.resolve("case.duckdb.new.wal"), new byte[10]);
    Files.write(folder.resolve("case.lock"), "process 1, started in /".getBytes());
    CaseFile.open(file()).close();
    assertThat(folder.resolve("case.duckdb.new")).doesNotExist();
    assertThat(folder.resolve("case.duckdb.new.wal")).doesNotExist();
  }

  @Test
  void the_log_of_runs_is_no_content() {
    try (CaseFile caseFile = CaseFile.open(file())) {
      String before = caseFile.digest();
      Instant started = Instant.ofEpochMilli(1_900_000_000_123L);
      caseFile.log(started, "0.1.0", "add two files");
      assertThat(caseFile.digest()).isEqualTo(before);
      assertThat(caseFile.ask(new Runs()))
          .singleElement()
          .matches(run -> run.started().equals(started) && run.note().equals("add two files"));
      caseFile.meta("name", "Border talks");
      caseFile.meta("name", "Border talks of 2031");
      assertThat(caseFile.meta("name")).isEqualTo("Border talks of 2031");
      assertThat(caseFile.meta("nothing")).isEmpty();
    }
  }
}
