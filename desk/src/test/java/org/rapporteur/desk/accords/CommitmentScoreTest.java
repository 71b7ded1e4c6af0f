package org.rapporteur.desk.accords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Span;

class CommitmentScoreTest {

  private static final String TABLE =
      """
      # table: marks
      file	mark	begin	end
      a.md	scope	0	100
      a.md	commitment	0	10
      a.md	commitment	20	30
      a.md	open	40	50
      a.md	contested	60	70
      """;

  @TempDir Path folder;

  @Test
  void a_sentence_counts_once_and_what_is_open_or_contested_is_left_out_of_the_second_figures()
      throws IOException {
    CommitmentScore score = new CommitmentScore();
    CommitmentGold gold = CommitmentGold.read(Files.writeString(folder.resolve("g.tsv"), TABLE));

    List<CommitmentScore.Fault> faults =
        score.add(
            gold.files().get("a.md"),
            List.of(
                new Span(0, 9),
                new Span(0, 10),
                new Span(60, 70),
                new Span(80, 90),
                new Span(200, 210)));

    assertThat(score.found()).isEqualTo(4);
    assertThat(score.marked()).isEqualTo(3);
    assertThat(score.precision()).isEqualTo(1 / 4.0, within(1e-9));
    assertThat(score.recall()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.surePrecision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.sureRecall()).isEqualTo(1 / 2.0, within(1e-9));
    assertThat(faults)
        .containsExactly(
            new CommitmentScore.Fault(true, new Span(20, 30)),
            new CommitmentScore.Fault(false, new Span(0, 10)),
            new CommitmentScore.Fault(false, new Span(80, 90)));
  }

  @Test
  void a_row_that_is_wrong_is_told() throws IOException {
    Path table = Files.writeString(folder.resolve("g.tsv"), TABLE + "a.md\tperhaps\t1\t2\n");

    assertThatThrownBy(() -> CommitmentGold.read(table))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("a.md perhaps 1 2")
        .hasMessageContaining("contested");
    assertThatThrownBy(() -> CommitmentGold.read(folder.resolve("none.tsv")))
        .hasMessageContaining("no such file");
  }

  @Test
  void words_are_found_in_the_file_whatever_marks_and_line_breaks_were_taken_off() {
    String raw = "# Title\n\nThe Parties **shall**\nmeet on the 26<sup>th</sup>. They met.";
    Located located = new Located(raw);

    assertThat(located.find("The Parties shall meet on"))
        .isEqualTo(new Span(raw.indexOf("The"), raw.indexOf(" the 26")));
    assertThat(located.find("They met."))
        .isEqualTo(new Span(raw.indexOf("They"), raw.length() - 1));
    assertThat(located.find("Nobody met.")).isNull();
    assertThat(located.find("…")).isNull();
  }
}
