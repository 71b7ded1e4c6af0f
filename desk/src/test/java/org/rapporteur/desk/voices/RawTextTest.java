package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;

class RawTextTest {

  @TempDir Path folder;

  @Test
  void a_text_is_read_as_it_is_so_that_offsets_stay_the_files() throws IOException {
    String text = "Date: 2025-10-29\r\n\r\nShe said so.\r\n";
    Path file = Files.writeString(folder.resolve("a.txt"), text);

    assertThat(RawText.read(file, null).text()).isEqualTo(text);
  }

  @Test
  void the_lines_of_a_header_become_blanks_and_prose_with_a_colon_does_not() throws IOException {
    String header = "Title: What next\nDate: 2025-10-29\n\n";
    Path file = Files.writeString(folder.resolve("h.txt"), header + "She said so.");
    Path prose = Files.writeString(folder.resolve("p.txt"), "Source: officials. She said so.");

    String read = RawText.read(file, null).text();
    assertThat(read).hasSameSizeAs(header + "She said so.").endsWith("\n\nShe said so.");
    assertThat(read.substring(0, header.length())).isBlank();
    assertThat(RawText.read(prose, null).text()).startsWith("Source: officials");
  }

  @Test
  void folders_give_their_texts_by_name_and_nothing_else() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "b");
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("c.ann"), "c");

    assertThat(RawText.files(List.of(folder)))
        .containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
  }

  @Test
  void pdf_office_files_and_utf_16_are_no_plain_text() throws IOException {
    List<Path> others =
        List.of(
            Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4\n1 0 obj\nendobj\n"),
            Files.writeString(folder.resolve("x.docx"), "PK\003\004\024\000\006\000"),
            Files.writeString(folder.resolve("wide.txt"), "said", StandardCharsets.UTF_16LE));

    assertThat(others)
        .allSatisfy(
            other ->
                assertThatThrownBy(() -> RawText.read(other, null))
                    .isInstanceOf(RapporteurException.class)
                    .hasMessageStartingWith(other + ": is not plain text in UTF-8; "));
  }

  @Test
  void what_cannot_be_read_says_what_and_what_to_do() throws IOException {
    Path latin = Files.write(folder.resolve("l.txt"), new byte[] {'a', (byte) 0xe9, 'b'});

    assertThatThrownBy(() -> RawText.read(latin, null))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("UTF-8")
        .hasMessageContaining("iconv");
    assertThatThrownBy(() -> RawText.read(folder.resolve("none.txt"), null))
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> RawText.files(List.of(Files.createDirectory(folder.resolve("e")))))
        .hasMessageContaining("holds no .txt file");
  }
}
