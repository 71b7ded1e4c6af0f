package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Document;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;

/** The table of sentences judged by people, and how well the shipped scorer agrees with it. */
class ToneTableTest {

  /** Below the figures in bench/experiments/tone.yaml. */
  private static final double LEAST_SPEARMAN = 0.78;

  private static final double LEAST_SIDES = 0.71;

  private static final Path TABLE = Path.of("..", "testdata", "tone", "statements.tsv");

  @TempDir Path folder;

  @Test
  void the_shipped_scorer_agrees_as_well_as_was_measured() {
    StandardStages stages = new StandardStages("test");
    List<ToneRow> rows = ToneRow.read(TABLE);
    Lexicon lexicon = stages.assembly().lexicon();
    ToneReport report = new ToneReport(lexicon, Learnt.shipped());
    List<Document> documents = rows.stream().map(ToneRow::document).toList();
    int[] done = {0};

    new Pipeline(stages.load(List.of()).annotator(), new AttributionCoder(lexicon, null), 2)
        .run(
            documents.iterator(),
            outcome -> report.add(rows.get(done[0]++), ((Outcome.Done) outcome).coded()));

    assertThat(done[0]).isEqualTo(400);
    assertThat(report.spearman()).isGreaterThan(LEAST_SPEARMAN);
    assertThat(report.sides()).isGreaterThan(LEAST_SIDES);
  }

  @Test
  void a_faulty_row_is_told_with_its_line() throws IOException {
    Path file = folder.resolve("rows.tsv");
    Files.writeString(
        file, "id\tsentence\tspeaker\tparty\tkind\ttone\tsecond\nt1\tHm.\tX\tY\tCLAIM\t3\t0\n");

    assertThatThrownBy(() -> ToneRow.read(file))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 2");
  }
}
