package org.rapporteur.desk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.accord.Decision;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.desk.config.ConfigException;

class DecisionFileTest {

  private static final Decision ACCEPT =
      new Decision(
          LocalDate.of(2031, 5, 1), Verdict.ACCEPT, "a-b", List.of("n-1", "n-2"), "Deal", "is one");
  private static final Decision REJECT =
      new Decision(LocalDate.of(2031, 5, 2), Verdict.REJECT, "l-1", List.of(), "", "");

  @TempDir Path folder;
  private Path file;
  private DecisionFile decisions;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("case.yml"), "title: Castan\n");
    decisions = new DecisionFile(CaseFolder.of(folder));
    file = folder.resolve(DecisionFile.NAME);
  }

  @Test
  void what_is_added_is_read_back_in_order() {
    assertThat(decisions.read().all()).isEmpty();
    decisions.add(ACCEPT);
    decisions.add(REJECT);

    assertThat(decisions.read().all()).containsExactly(ACCEPT, REJECT);
  }

  @Test
  void a_line_without_its_end_is_not_run_into() throws IOException {
    decisions.add(ACCEPT);
    Files.writeString(file, Files.readString(file).stripTrailing());
    decisions.add(REJECT);

    assertThat(decisions.read().all()).containsExactly(ACCEPT, REJECT);
  }

  @Test
  void broken_lines_are_all_told_with_their_numbers_and_nothing_is_lost() throws IOException {
    decisions.add(ACCEPT);
    String broken = Files.readString(file) + "{\"on\": \n\n{\"on\": \"2031-05-01\"}\n";
    Files.writeString(file, broken);

    assertThatThrownBy(decisions::read)
        .isInstanceOf(ConfigException.class)
        .message()
        .contains("line 2", "line 4", "mend the line");
    assertThat(Files.readString(file)).isEqualTo(broken);
  }
}
