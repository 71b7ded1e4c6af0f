package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Digest;

class TextReaderTest {
  private static final String BODY =
      "VELMARK CITY — The army of Velmark said on Wednesday that it had shelled two villages.\n\n"
          + "Ardania denied that its troops were there.\n";

  @TempDir Path folder;

  @Test
  void header_lines_say_title_date_outlet_and_address_and_are_no_text() {
    String file =
        "Title: Shelling on the border\nDate: 2025-10-29\nOutlet: Velmark Courier\n"
            + "URL: https://courier.example/shelling\n\n"
            + BODY;
    Collected read = Collected.read(folder, "a.txt", file);
    Document document = read.only();
    assertThat(document.title()).isEqualTo("Shelling on the border");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.outlet()).isEqualTo("Velmark Courier");
    assertThat(document.address()).isEqualTo("https://courier.example/shelling");
    assertThat(document.text()).isEqualTo(BODY);
    assertThat(document.language()).isEqualTo("eng");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void the_id_is_the_hash_of_the_file_and_the_origin_names_it() {
    Document document = Collected.read(folder, "2025-10-29_a.txt", BODY).only();
    assertThat(document.id()).isEqualTo(Digest.of(BODY));
    assertThat(document.origin().file()).isEqualTo("2025-10-29_a.txt");
    assertThat(document.origin().sha256()).isEqualTo(document.id());
    assertThat(document.origin().member()).isZero();
  }

  @Test
  void published_and_source_are_other_words_for_date_and_outlet() {
    String file = "Source: The Ardania Post\nPublished: Wed, 29 Oct 2025 23:30:00 +0500\n\n" + BODY;
    Document document = Collected.read(folder, "a.txt", file).only();
    assertThat(document.outlet()).isEqualTo("The Ardania Post");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void front_matter_may_stand_in_plain_text() {
    String file =
        "---\ntitle: \"Talks: day two\"\ndate: 2025-10-29\noutlet: Courier\n---\n\n" + BODY;
    Document document = Collected.read(folder, "a.txt", file).only();
    assertThat(document.title()).isEqualTo("Talks: day two");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.text()).isEqualTo(BODY);
  }

  @Test
  void front_matter_that_is_no_yaml_is_read_line_by_line() {
    String file = "---\ntitle: Talks: day two\ndate: 2025-10-29\n---\n" + BODY;
    Document document = Collected.read(folder, "a.txt", file).only();
    assertThat(document.title()).isEqualTo("Talks: day two");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void the_file_name_gives_date_and_outlet_where_no_header_does() {
    Document document =
        Collected.read(folder, "2025-10-29_velmark-courier_two-villages.txt", BODY).only();
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.outlet()).isEqualTo("Velmark Courier");
    assertThat(document.text()).isEqualTo(BODY);
  }

  @Test
  void a_first_line_of_date_and_headline_is_a_header() {
    Document document =
        Collected.read(folder, "a.txt", " date 2025-10-29 Two villages shelled \n\n" + BODY).only();
    assertThat(document.title()).isEqualTo("Two villages shelled");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.text()).isEqualTo(BODY);
  }

  @Test
  void a_first_line_that_is_a_date_dates_the_text_and_stays_in_it() {
    Document document =
        Collected.read(folder, "a.txt", "Wednesday, October 29, 2025\n\n" + BODY).only();
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.text()).startsWith("Wednesday, October 29, 2025\n");
  }

  @Test
  void a_headline_of_its_own_is_the_title_and_stays_in_the_text() {
    Document document =
        Collected.read(folder, "2025-10-29.txt", "Two villages shelled\n\n" + BODY).only();
    assertThat(document.title()).isEqualTo("Two villages shelled");
    assertThat(document.text()).startsWith("Two villages shelled\n\nVELMARK");
  }

  @Test
  void prose_with_a_colon_is_no_header() {
    String file = "Source: three officials who spoke to us.\n\n" + BODY;
    assertThat(Collected.read(folder, "2025-10-29.txt", file).only().text()).isEqualTo(file);
  }

  @Test
  void a_text_without_a_date_is_kept_undated_and_told() {
    Collected read = Collected.read(folder, "a.txt", BODY);
    assertThat(read.only().published()).isNull();
    assertThat(read.fault().kind()).isEqualTo(Kind.DATE);
    assertThat(read.fault().fatal()).isFalse();
  }

  @Test
  void a_day_that_is_not_in_the_calendar_is_told_and_not_mended() {
    Collected read = Collected.read(folder, "a.txt", "Title: T\nDate: 2025-02-30\n\n" + BODY);
    assertThat(read.only().published()).isNull();
    assertThat(read.fault().message()).contains("2025-02-30", "not a day of the calendar");
  }

  @Test
  void a_date_after_tomorrow_is_told_and_the_document_kept_undated() {
    Collected late = Collected.read(folder, "a.txt", "Title: T\nDate: 2025-11-23\n\n" + BODY);
    assertThat(late.only().published()).isNull();
    assertThat(late.fault().kind()).isEqualTo(Kind.DATE);
    assertThat(late.fault().message()).contains("2025-11-23 is in the future");
    Collected tomorrow = Collected.read(folder, "b.txt", "Title: T\nDate: 2025-11-22\n\n" + BODY);
    assertThat(tomorrow.only().published()).isEqualTo(LocalDate.of(2025, 11, 22));
    assertThat(tomorrow.problems).isEmpty();
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_are_gone_from_the_text() {
    String file =
        "\uFEFFTitle: T\r\nDate: 2025-10-29\r\n\r\nOne fell.\r\nAnother of them rose.\r\n";
    assertThat(Collected.read(folder, "a.txt", file).only().text())
        .isEqualTo("One fell.\nAnother of them rose.\n");
  }

  @Test
  void a_report_in_urdu_is_kept_and_marked() {
    String urdu = "ویلمارک کے وزیر داخلہ نے بدھ کو کہا کہ سرحد پر بات چیت جاری رہے گی۔\n";
    Collected read = Collected.read(folder, "2025-10-29_courier_x.txt", urdu);
    assertThat(read.only().language()).isEqualTo("urd");
    assertThat(read.only().coded()).isFalse();
    assertThat(read.fault().kind()).isEqualTo(Kind.LANGUAGE);
    assertThat(read.fault().message()).contains("Urdu");
  }
}
