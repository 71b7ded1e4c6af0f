package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.casefile.question.Audit;

class AuditTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("case.duckdb");
    try (CaseFile caseFile = CaseFile.open(file)) {
      caseFile.putAll(java.util.List.of(Synthetic.filing(0), Synthetic.filing(1)));
    }
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = Database.connect(file, false);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void nothing_is_found_in_what_was_filed() {
    try (CaseFile caseFile = CaseFile.read(file)) {
      assertThat(caseFile.ask(new Audit())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE FROM document WHERE title = 'Report 0' | document is not there
          UPDATE document SET text = replace(text, 'struck', 'strike') | other words
          UPDATE event SET trigger_end = evidence_end + 1 | trigger [
          UPDATE event SET evidence_end = 100000, trigger_begin = 99998, trigger_end = 99999 | outside the text
          UPDATE statement SET content = [0, 3] | content [0, 3) is outside its evidence
          UPDATE participant SET end_at = 100000 WHERE label = 'Ardania' | source Ardania [
          DELETE FROM statement | of a record that is not there
          INSERT INTO event FROM event | event filed 2 times
          UPDATE notice SET words_check = 'none' | notice: evidence [
          UPDATE notice SET name_end = 100000 WHERE name_end IS NOT NULL | name [
          UPDATE notice SET cue_begin = 0 | cue [0,
          UPDATE commitment SET promise_end = evidence_end + 1 | promise [
          UPDATE commitment SET object_end = 100000 WHERE object_end IS NOT NULL | object [
          UPDATE commitment SET condition_end = 100000 WHERE condition_end IS NOT NULL | condition [
          UPDATE commitment SET deadline_end = 100000 WHERE deadline_end IS NOT NULL | deadline [
          UPDATE commitment SET cue_end = 100000 | commitment: cue [
          UPDATE round_report SET cue_end = evidence_end + 1 | round: cue [
          UPDATE round_report SET sticking_begin = 0 WHERE sticking_end IS NOT NULL | sticking point [0,
          UPDATE round_report SET follow_end = 100000 WHERE follow_end IS NOT NULL | follow-up [
          UPDATE blame SET words_end = 100000 | blame [
          UPDATE conduct SET clause_end = evidence_end + 1 | clause [
          UPDATE conduct SET body_begin = 0 WHERE body_end IS NOT NULL | body [0,
          UPDATE conduct SET object_begin = 0 WHERE object_end IS NOT NULL | conduct: object [0,
          UPDATE conduct SET cue_end = evidence_end + 1 | conduct: cue [
          UPDATE participant SET end_at = 100000 WHERE role = 'DELEGATE' | round: delegate
          DELETE FROM notice | commitment of a notice that is not there
          DELETE FROM round_report | blame in a round that is not there
          DELETE FROM conduct | actor Ardania of a record that is not there
          DELETE FROM document WHERE title = 'Report 1' | conduct: its document is not there
          INSERT INTO conduct FROM conduct | conduct filed 2 times
          UPDATE round_report SET id = 'one' | round filed 3 times
          INSERT INTO reprint VALUES ('a', 'b') | one of them not there
          """)
  void what_was_tampered_with_is_found(String sql, String message) throws SQLException {
    tamper(sql);
    try (CaseFile caseFile = CaseFile.read(file)) {
      assertThat(caseFile.ask(new Audit()))
          .isNotEmpty()
          .anyMatch(fault -> fault.line().contains(message));
    }
  }
}
