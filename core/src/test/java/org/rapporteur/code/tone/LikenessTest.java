package org.rapporteur.code.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.vectors.SentenceVectors;

/** The tone learnt from whole statements. */
class LikenessTest {

  /** Two texts are alike if they begin alike. */
  private static final SentenceVectors FIRST_LETTER =
      text -> text.startsWith("a") ? new float[] {0.3f, 0} : new float[] {0, 0.3f};

  @Test
  void what_is_alike_has_a_like_tone_and_names_what_it_was_learnt_from() throws IOException {
    LikenessTrainer trainer = new LikenessTrainer(FIRST_LETTER);
    trainer.add("a foe", -1);
    trainer.add("best of friends", 1);
    String rows = "# version: statements x\n" + String.join("\n", trainer.rows());

    Likeness likeness =
        Likeness.read(new BufferedReader(new StringReader(rows)), "here", FIRST_LETTER);

    assertThat(likeness.version()).isEqualTo("statements x");
    assertThat(likeness.of("a bad one").value()).isNegative();
    assertThat(likeness.of("a bad one").like()).isEqualTo("a foe");
    assertThat(likeness.of("better").value()).isPositive();
    assertThat(likeness.of("better").like()).isEqualTo("best of friends");
  }

  @Test
  void a_faulty_row_is_told_with_its_line() {
    BufferedReader lines = new BufferedReader(new StringReader("# version: x\nwords\tmany\t"));

    assertThatThrownBy(() -> Likeness.read(lines, "here", FIRST_LETTER))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("here, line 2");
  }
}
