package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Digest;

class LinesReaderTest {
  private static final String ONE =
      "{\"date\": \"2025-10-29\", \"category\": \"x\", \"topic\": null, \"text\": \"Velmark's army"
          + " shells two villages.\", \"sources\": [\"Courier\", \"Ardania Post\"]}";
  private static final String TWO =
      "{\"headline\":\"Reld arrives\",\"published_at\":\"2025-10-30T01:00:00+05:00\",\"content\":\"The"
          + " minister arrived for talks.\",\"source\":{\"id\":null,\"name\":\"The Post\"},"
          + "\"url\":\"https://post.example/1\"}";

  @TempDir Path folder;

  @Test
  void each_line_is_a_document_named_by_its_own_bytes() {
    Collected read = Collected.read(folder, "a.jsonl", ONE + "\n\n" + TWO + "\r\n");
    assertThat(read.problems).isEmpty();
    assertThat(read.documents).hasSize(2);
    Document first = read.documents.get(0);
    assertThat(first.id()).isEqualTo(Digest.of(ONE));
    assertThat(first.text()).isEqualTo("Velmark's army shells two villages.");
    assertThat(first.outlet()).isEqualTo("Courier, Ardania Post");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    Document second = read.documents.get(1);
    assertThat(second.id()).isEqualTo(Digest.of(TWO));
    assertThat(second.title()).isEqualTo("Reld arrives");
    assertThat(second.outlet()).isEqualTo("The Post");
    assertThat(second.address()).isEqualTo("https://post.example/1");
    assertThat(second.published()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(second.origin().member()).isEqualTo(1);
    assertThat(second.origin().sha256()).isEqualTo(first.origin().sha256());
  }

  @Test
  void a_malformed_line_is_told_by_its_number_and_the_others_are_read() {
    Collected read = Collected.read(folder, "a.jsonl", ONE + "\n{\"text\": \"cut\n[1]\n" + TWO);
    assertThat(read.documents).hasSize(2);
    assertThat(read.problems).extracting(Problem::kind).containsOnly(Kind.MALFORMED);
    assertThat(read.problems.get(0).position()).startsWith("line 2");
    assertThat(read.problems.get(1).position()).isEqualTo("line 3");
  }

  @Test
  void a_record_without_text_is_told() {
    Collected read = Collected.read(folder, "a.jsonl", "{\"title\":\"x\"}\n" + ONE);
    assertThat(read.documents).hasSize(1);
    assertThat(read.fault().kind()).isEqualTo(Kind.FIELD);
    assertThat(read.fault().position()).isEqualTo("line 1");
  }

  @Test
  void named_columns_win_over_usual_names() {
    ReadSettings settings =
        Collected.SETTINGS.withColumns(new Columns("Story", null, "Day", null, null));
    Collected read =
        Collected.read(
            settings,
            folder,
            "a.jsonl",
            Collected.utf8(
                "{\"story\":\"The guards left the border.\",\"text\":\"no\",\"day\":\"2025-10-29\"}"));
    assertThat(read.only().text()).isEqualTo("The guards left the border.");
    assertThat(read.only().published()).isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void a_line_that_is_not_utf8_is_read_as_best_and_told_by_line_and_byte() {
    byte[] bytes =
        (ONE + "\n{\"date\":\"2025-10-29\",\"text\":\"The caf\u00E9 was closed by the guards.\"}\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Collected read = Collected.read(folder, "a.jsonl", bytes);
    assertThat(read.documents).hasSize(2);
    assertThat(read.documents.get(1).text()).isEqualTo("The café was closed by the guards.");
    assertThat(read.fault().kind()).isEqualTo(Kind.ENCODING);
    assertThat(read.fault().position()).isEqualTo("line 2, byte 36");
  }

  @Test
  void half_a_surrogate_pair_and_nul_become_replacement_characters_of_the_same_length() {
    Collected read =
        Collected.read(
            folder,
            "a.jsonl",
            "{\"date\":\"2025-10-29\",\"text\":\"The guards\\ud83d left the\\u0000border.\"}");
    assertThat(read.only().text()).isEqualTo("The guards\uFFFD left the\uFFFDborder.");
    assertThat(read.fault().kind()).isEqualTo(Kind.ENCODING);
  }

  @Test
  void a_line_over_the_limit_is_told_and_not_held() {
    ReadSettings small = Collected.SETTINGS.withDocumentLimit(300);
    String big = "{\"text\":\"" + "x".repeat(100_000) + "\"}";
    Collected read =
        Collected.read(small, folder, "a.jsonl", Collected.utf8(ONE + "\n" + big + "\n" + TWO));
    assertThat(read.documents).hasSize(2);
    assertThat(read.fault().kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(read.fault().position()).isEqualTo("line 2");
  }

  @Test
  void a_packed_file_whose_end_is_missing_gives_the_records_before_it() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      lines.append(
          ONE.replace("two villages", i * 7919 + " villages " + Integer.toHexString(i * 31)));
      lines.append('\n');
    }
    byte[] packed = Collected.gzip(Collected.utf8(lines.toString()));
    Collected read =
        Collected.read(folder, "a.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
    assertThat(read.fault().kind()).isEqualTo(Kind.TRUNCATED);
    assertThat(read.fault().position()).startsWith("byte ");
    assertThat(read.documents).hasSizeBetween(1000, 3900);
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  void lines_come_from_an_endless_stream_one_by_one() throws IOException {
    byte[] line = Collected.utf8(ONE + "\n");
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return line[(int) (at++ % line.length)];
          }
        };
    Lines lines = new Lines(endless, 10_000);
    for (int i = 1; i <= 2000; i++) {
      assertThat(lines.next()).extracting(Lines.Line::number).isEqualTo((long) i);
    }
  }
}
