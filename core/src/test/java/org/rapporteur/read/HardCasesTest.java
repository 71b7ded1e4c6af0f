package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;

class HardCasesTest {
  private static final String TEXT =
      "Title: T\nDate: 2025-10-29\n\nThe guards of Velmark have left the border with Ardania.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.md", "a.html", "a.jsonl", "a.csv", "a.rss", "a.pdf", "a.eml", "a.warc"
      })
  void an_empty_file_of_any_kind_is_told(String name) {
    Collected read = Collected.read(folder, name, new byte[0]);
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.EMPTY);
    assertThat(read.fault().file()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.jsonl", "a.csv"})
  void a_file_of_white_space_is_empty_too(String name) {
    Collected read = Collected.read(folder, name, " \n\n \n");
    assertThat(read.documents).isEmpty();
    assertThat(read.problems).extracting(Problem::kind).containsAnyOf(Kind.EMPTY, Kind.FIELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.md", "a.html", "a.jsonl", "a.csv", "a.rss", "a.pdf", "a.eml", "a.warc", "a.bin"
      })
  void random_bytes_under_any_name_are_told_and_nothing_is_thrown(String name) {
    byte[] bytes = new byte[50_000];
    new Random(7).nextBytes(bytes);
    Collected read = Collected.read(folder, name, bytes);
    assertThat(read.documents).isEmpty();
    assertThat(read.problems).isNotEmpty().allMatch(Problem::fatal);
    Collected.read(folder, name + ".gz", bytes);
  }

  @Test
  void a_binary_under_the_name_of_a_text_is_told_with_its_first_such_byte() {
    Collected read = Collected.read(folder, "a.txt", TEXT + "\0\1\2");
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.BINARY);
    assertThat(read.fault().position()).isEqualTo("byte " + TEXT.length());
  }

  @Test
  void packed_text_is_read_and_named_by_what_it_unpacks_to() {
    Collected packed = Collected.read(folder, "a.txt.gz", Collected.gzip(Collected.utf8(TEXT)));
    Document plain = Collected.read(folder, "a.txt", TEXT).only();
    assertThat(packed.only().id()).isEqualTo(plain.id());
    assertThat(packed.only().text()).isEqualTo(plain.text());
    assertThat(packed.only().origin().sha256()).isNotEqualTo(plain.origin().sha256());
    assertThat(packed.problems).isEmpty();
  }

  @Test
  void a_packed_text_that_ends_early_is_told_and_not_half_read() {
    byte[] packed = Collected.gzip(Collected.utf8(TEXT));
    Collected read = Collected.read(folder, "a.txt.gz", Arrays.copyOf(packed, packed.length - 12));
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.TRUNCATED);
    Collected stump = Collected.read(folder, "b.txt.gz", Arrays.copyOf(packed, 12));
    assertThat(stump.fault().kind()).isEqualTo(Kind.TRUNCATED);
  }

  @Test
  void damaged_gzip_data_are_told() {
    byte[] packed = Collected.gzip(Collected.utf8(TEXT.repeat(5)));
    packed[packed.length / 2] ^= 0x5A;
    Collected read = Collected.read(folder, "a.txt.gz", packed);
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isIn(Kind.MALFORMED, Kind.TRUNCATED);
  }

  @Test
  void a_file_over_the_limit_is_told_without_being_read() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200_000_001L);
    }
    Collected read = new Collected();
    new Readers(Collected.SETTINGS).read(large, "large.txt", read);
    assertThat(read.fault().kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(read.fault().message()).contains("200.0 MB");
  }

  @Test
  void a_single_document_over_its_limit_is_told() {
    ReadSettings small = Collected.SETTINGS.withDocumentLimit(50);
    Collected read = Collected.read(small, folder, "a.txt", Collected.utf8(TEXT));
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void a_bomb_is_told_by_its_ratio_and_not_unpacked_to_its_end() {
    Collected read = Collected.read(folder, "a.jsonl.gz", Collected.gzip(new byte[30_000_000]));
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.BOMB);
    long unpacked = Long.parseLong(read.fault().position().replaceAll("\\D", ""));
    assertThat(unpacked).isLessThan(10_000_000L);
  }

  @Test
  void a_bomb_is_told_by_its_size() {
    ReadSettings small = Collected.SETTINGS.withFileLimit(100_000);
    byte[] noise =
        Collected.utf8(
            new Random(1)
                .ints(60_000)
                .mapToObj(Integer::toHexString)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString());
    byte[] packed = Collected.gzip(Arrays.copyOf(noise, 150_000));
    assertThat(packed.length).isLessThan(100_000);
    assertThat(Collected.read(small, folder, "a.txt.gz", packed).fault().kind())
        .isEqualTo(Kind.BOMB);
  }

  @Test
  void bytes_that_are_not_utf8_are_told_by_position_and_the_document_kept() {
    byte[] bytes = Collected.utf8(TEXT.replace("guards", "gu\u00E9rds — of the “old” kind —"));
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Ardania");
    bytes[at] = (byte) 0xFF;
    Collected read = Collected.read(folder, "a.txt", bytes);
    assertThat(read.only().text()).contains("guérds — of the “old” kind", "\uFFFDrdania");
    assertThat(read.fault().kind()).isEqualTo(Kind.ENCODING);
    assertThat(read.fault().position()).isEqualTo("byte " + at);
    assertThat(read.fault().fatal()).isFalse();
  }

  @Test
  void a_legacy_charset_is_recognised() {
    String report =
        "Министр внутренних дел Велмарка прибыл в столицу Ардании для переговоров о границе.\n";
    Collected read =
        Collected.read(folder, "2025-10-29.txt", report.getBytes(Charset.forName("windows-1251")));
    assertThat(read.only().text()).isEqualTo(report);
    assertThat(read.problems)
        .extracting(Problem::kind)
        .containsExactly(Kind.ENCODING, Kind.LANGUAGE);
  }

  @Test
  void utf16_with_its_mark_is_text() {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    Collected read = Collected.read(folder, "a.txt", bytes);
    assertThat(read.only().text()).startsWith("The guards of Velmark");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void a_kind_that_is_not_read_is_told() throws IOException {
    assertThat(Collected.read(folder, "a.log", "The guards left.").fault().kind())
        .isEqualTo(Kind.UNKNOWN_KIND);
    assertThat(Collected.read(folder, "a.docx", "PK\3\4\0\0\0").fault().kind())
        .isEqualTo(Kind.UNKNOWN_KIND);
    assertThat(Collected.read(folder, "a.exe", "MZ\0\0\0\1").fault().kind()).isEqualTo(Kind.BINARY);
  }

  @Test
  void a_folder_or_nothing_in_place_of_a_file_is_told() {
    Collected read = new Collected();
    Readers readers = new Readers(Collected.SETTINGS);
    readers.read(folder, "folder", read);
    readers.read(folder.resolve("none.txt"), "none.txt", read);
    assertThat(read.problems)
        .extracting(Problem::kind)
        .containsExactly(Kind.UNREADABLE, Kind.UNREADABLE);
    assertThat(read.problems.get(0).message()).contains("folder");
    assertThat(read.problems.get(1).message()).contains("not there");
  }

  @Test
  void the_sinks_own_exceptions_come_back() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Sink broken =
        new Sink() {
          @Override
          public void document(Document document) {
            throw new IllegalStateException("the store is full");
          }

          @Override
          public void problem(Problem problem) {}
        };
    assertThatThrownBy(() -> new Readers(Collected.SETTINGS).read(file, "a.txt", broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the store is full");
  }
}
