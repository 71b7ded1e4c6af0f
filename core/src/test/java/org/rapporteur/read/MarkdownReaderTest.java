package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;

class MarkdownReaderTest {
  @TempDir Path folder;

  @Test
  void front_matter_dates_it_and_marks_are_not_in_the_text() {
    String file =
        """
        ---
        date: '2025-07-21'
        published_time: 2025-07-21 18:59:26-05:00
        source_url: https://readouts.example/ardania-velmark
        title: "Joint Declaration\\u2019s text"
        ---

        # Joint Declaration

        The ministers of **Ardania** and [Velmark](https://velmark.example) met
        on Monday and agreed to open the border.

        - Ardania will withdraw its guards.
        - Velmark will *not* replace them.
        """;
    Document document = Collected.read(folder, "joint.md", file).only();
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 7, 21));
    assertThat(document.title()).isEqualTo("Joint Declaration’s text");
    assertThat(document.address()).isEqualTo("https://readouts.example/ardania-velmark");
    assertThat(document.outlet()).isEqualTo("readouts.example");
    assertThat(document.text())
        .isEqualTo(
            "Joint Declaration\n\n"
                + "The ministers of Ardania and Velmark met on Monday and agreed to open the border."
                + "\n\nArdania will withdraw its guards.\n\nVelmark will not replace them.");
  }

  @Test
  void the_first_heading_is_the_title_and_the_file_name_dates_it_where_nothing_else_does() {
    Document document =
        Collected.read(folder, "2025-07-21-joint.md", "# Border opens\n\nThey opened the border.\n")
            .only();
    assertThat(document.title()).isEqualTo("Border opens");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 7, 21));
  }
}
