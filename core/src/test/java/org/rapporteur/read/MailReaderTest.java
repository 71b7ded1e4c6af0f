package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;

class MailReaderTest {
  private static final String HEAD =
      "From: \"Courier Alerts\" <alerts@courier.example>\r\nTo: desk@example.org\r\n"
          + "Subject: =?UTF-8?Q?Velmark=E2=80=99s_talks_end?=\r\n"
          + "Date: Wed, 29 Oct 2025 23:15:00 +0500\r\nMIME-Version: 1.0\r\n";

  @TempDir Path folder;

  @Test
  void the_plain_part_is_the_text_and_the_headers_say_the_rest() {
    String html =
        Base64.getMimeEncoder().encodeToString("<p>No</p>".getBytes(StandardCharsets.UTF_8));
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n"
            + "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "The talks between Velmark=E2=80=99s and Ardania=E2=80=99s ministers ended=\r\n on Wednesday.\r\n"
            + "--in\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + html
            + "\r\n--in--\r\n--out\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\n"
            + "Not this.\r\n--out--\r\n";
    Collected read = Collected.read(folder, "a.eml", mail);
    Document document = read.only();
    assertThat(document.text())
        .isEqualTo("The talks between Velmark’s and Ardania’s ministers ended on Wednesday.");
    assertThat(document.title()).isEqualTo("Velmark’s talks end");
    assertThat(document.outlet()).isEqualTo("Courier Alerts");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.id()).isEqualTo(document.origin().sha256());
    assertThat(read.problems).isEmpty();
  }

  @Test
  void a_mail_of_html_alone_is_read_as_a_page() {
    String mail =
        HEAD
            + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>The talks of the two sides"
            + " ended.</p><p>They will meet again in March.</p></body></html>\r\n";
    assertThat(Collected.read(folder, "a.eml", mail).only().text())
        .isEqualTo("The talks of the two sides ended.\n\nThey will meet again in March.");
  }

  @Test
  void what_is_no_mail_is_told() {
    Collected read = Collected.read(folder, "a.eml", "Just some words, and no headers.\n");
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void parts_without_end_are_told() {
    StringBuilder mail =
        new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
    for (int i = 0; i < 60; i++) {
      mail.append(
          "--b" + i + "\r\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\r\n\r\n");
    }
    Collected read = Collected.read(folder, "a.eml", mail.toString());
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
  }
}
