package org.rapporteur.desk.accords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.knowledge.accord.Headings;

class HeadingTrainingTest {

  private static final SentenceVectors FLAT = text -> new float[] {1, 0};

  @TempDir Path folder;

  private void sentences(String rows) throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "# made up\nheading\ttext\n" + rows);
  }

  private void trade_and_amnesty() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      rows.append("trade\tDuties on grain and cloth shall be lowered in year ").append(i);
      rows.append(".\namnesty\tFighters shall be pardoned by decree number ").append(i);
      rows.append(".\n");
    }
    sentences(rows.toString());
  }

  @Test
  void the_same_sentences_give_the_same_bytes() throws IOException {
    trade_and_amnesty();

    String one = new HeadingTraining(folder, FLAT).judge(done -> {});
    String other = new HeadingTraining(folder, FLAT).judge(done -> {});

    assertThat(one).isEqualTo(other).contains("# labels: amnesty trade");
  }

  @Test
  void what_was_learnt_is_found_again() throws IOException {
    trade_and_amnesty();
    String text = new HeadingTraining(folder, FLAT).judge(done -> {});

    HeadingJudge judge =
        new HeadingJudge(Judge.read(new BufferedReader(new StringReader(text)), "made"), FLAT);

    assertThat(judge.headings("The duties on cloth are lowered.").get(0).heading())
        .isEqualTo("trade");
    assertThat(judge.headings("Both captains shall be pardoned.").get(0).heading())
        .isEqualTo("amnesty");
  }

  @Test
  void an_unknown_heading_is_told_with_its_line() throws IOException {
    sentences("trade\tDuties shall be lowered.\npardons\tAll are pardoned.\n");

    assertThatThrownBy(() -> new HeadingTraining(folder, FLAT))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 4")
        .hasMessageContaining("pardons");
  }

  @Test
  void the_sentences_in_the_repository_cover_every_heading() {
    assertThat(HeadingExample.read(Path.of("..", "training", "headings")))
        .extracting(HeadingExample::heading)
        .contains(
            Headings.standard().all().stream().map(Headings.Heading::id).toArray(String[]::new));
  }
}
