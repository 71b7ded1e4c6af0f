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
import org.rapporteur.model.Span;

class StandoffTest {

  private static final String TEXT = "😀 Harle said the road, she thinks, is open.";

  @TempDir Path folder;

  @Test
  void marks_are_read_whatever_their_order_and_counted_in_utf_16() throws IOException {
    Path file =
        file(
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
            "T1\tSource 2 7\tHarle",
            "T2\tCue 8 12\tsaid",
            "T3\tContent 13 21;35 42\tthe road is open",
            "T4\tAttribution 8 12\tsaid",
            "E2\tAttribution:T4");

    List<Marked> marks = Standoff.read(file, TEXT);

    assertThat(marks)
        .containsExactly(
            new Marked(
                new Span(3, 8), new Span(9, 13), List.of(new Span(14, 22), new Span(36, 43))));
    assertThat(marks.get(0).content().get(0).of(TEXT)).isEqualTo("the road");
  }

  @Test
  void what_is_no_mark_is_told_with_its_line() throws IOException {
    Path file = file("T1\tSource 2 7\tHarle", "E1\tContent:T9");

    assertThatThrownBy(() -> Standoff.read(file, TEXT))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("no mark");
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("a.ann"), List.of(lines));
  }
}
