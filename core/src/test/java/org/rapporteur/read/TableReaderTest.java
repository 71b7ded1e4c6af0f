package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;

class TableReaderTest {
  private static final String ROWS =
      "url,date,title,text\n"
          + "https://post.example/1,2025-10-29,\"Reld arrives, late\",\"The minister arrived for talks.\n\n"
          + "He said \"\"we are here to talk\"\" and left.\"\n"
          + "https://post.example/2,2025-10-30,Talks end,The talks of the two sides ended.\n";

  @TempDir Path folder;

  @Test
  void columns_are_found_by_their_header_and_quoted_fields_may_hold_lines() {
    Collected read = Collected.read(folder, "a.csv", ROWS);
    assertThat(read.problems).isEmpty();
    assertThat(read.documents).hasSize(2);
    Document first = read.documents.get(0);
    assertThat(first.title()).isEqualTo("Reld arrives, late");
    assertThat(first.text())
        .isEqualTo("The minister arrived for talks.\n\nHe said \"we are here to talk\" and left.");
    assertThat(first.address()).isEqualTo("https://post.example/1");
    assertThat(first.outlet()).isEqualTo("post.example");
    assertThat(read.documents.get(1).published()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(read.documents.get(1).origin().member()).isEqualTo(1);
    assertThat(first.id()).isNotEqualTo(read.documents.get(1).id());
  }

  @Test
  void tabs_and_semicolons_separate_too() {
    String tabs =
        "Headline\tBody\tPublisher\tPubDate\nOne\tThe talks have ended.\tPost\t29 Oct 2025\n";
    Document document = Collected.read(folder, "a.tsv", tabs).only();
    assertThat(document.outlet()).isEqualTo("Post");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    String semicolons = "date;text\n29.10.2025;\"The talks have ended; the guards left.\"\n";
    assertThat(Collected.read(folder, "a.csv", semicolons).only().text())
        .isEqualTo("The talks have ended; the guards left.");
  }

  @Test
  void a_table_without_a_text_column_is_told_with_the_columns_it_has() {
    Collected read = Collected.read(folder, "a.csv", "url,when\nx,y\n");
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.FIELD);
    assertThat(read.fault().message()).contains("url, when");
  }

  @Test
  void a_named_column_that_is_not_there_is_told() {
    ReadSettings settings =
        Collected.SETTINGS.withColumns(new Columns("story", null, null, null, null));
    Collected read = Collected.read(settings, folder, "a.csv", Collected.utf8(ROWS));
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().message()).contains("'story'");
  }

  @Test
  void a_table_without_a_date_column_is_told_once() {
    Collected read =
        Collected.read(folder, "a.csv", "text\nThe talks have ended.\nThe guards have left.\n");
    assertThat(read.documents).hasSize(2);
    assertThat(read.fault().kind()).isEqualTo(Kind.DATE);
  }

  @Test
  void a_ragged_row_is_told_by_its_line_and_the_others_are_read() {
    String ragged =
        "date,text\n2025-10-29,The talks have ended.\n2025-10-29,The guards, they say, left.\n"
            + "2025-10-30,The border is open.\n";
    Collected read = Collected.read(folder, "a.csv", ragged);
    assertThat(read.documents).hasSize(2);
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
    assertThat(read.fault().position()).isEqualTo("line 3");
    assertThat(read.fault().message()).contains("4 fields where the header has 2");
  }

  @Test
  void a_quote_that_never_ends_is_told_and_what_came_before_is_kept() {
    ReadSettings small = Collected.SETTINGS.withDocumentLimit(10_000);
    String open =
        "date,text\n2025-10-29,The talks have ended.\n2025-10-29,\"The guards\n"
            + "2025-10-30,The border is open.\n".repeat(2000);
    Collected read = Collected.read(small, folder, "a.csv", Collected.utf8(open));
    assertThat(read.documents).hasSize(1);
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void a_table_in_a_legacy_charset_is_told_by_byte_and_read_as_what_it_is() {
    byte[] bytes =
        "date,text\n2025-10-29,Le café était fermé — les gardes étaient partis à la frontière.\n"
            .getBytes(Charset.forName("windows-1252"));
    Collected read = Collected.read(folder, "a.csv", bytes);
    assertThat(read.only().text()).contains("café était fermé");
    assertThat(read.problems.get(0).kind()).isEqualTo(Kind.ENCODING);
    assertThat(read.problems.get(0).position()).isEqualTo("byte 27");
  }

  @Test
  void a_header_alone_is_an_empty_table() {
    assertThat(Collected.read(folder, "a.csv", "date,text\n").fault().kind()).isEqualTo(Kind.EMPTY);
  }
}
