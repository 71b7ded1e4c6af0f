package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;

class PdfReaderTest {
  private static final List<String> FIRST =
      List.of(
          "The interior ministers of Ardania and Velmark met on Monday and signed a",
          "declaration on cross-border trade, the return of refugees and infor-",
          "mation on armed groups.",
          "",
          "The declaration says that both sides will open two crossings and that the",
          "guards will");

  private static final List<String> SECOND =
      List.of("leave them by the end of the year.", "", "A joint commission will meet in March.");

  @TempDir Path folder;

  @Test
  void lines_are_joined_into_paragraphs_and_running_heads_left_out() throws IOException {
    byte[] pdf = pdf("", FIRST, SECOND, List.of("It is to meet twice a year."));
    Collected read = Collected.read(folder, "2025-07-21_ministry_declaration.pdf", pdf);
    Document document = read.only();
    assertThat(document.text())
        .isEqualTo(
            "The interior ministers of Ardania and Velmark met on Monday and signed a declaration on"
                + " cross-border trade, the return of refugees and information on armed groups.\n\n"
                + "The declaration says that both sides will open two crossings and that the guards"
                + " will leave them by the end of the year.\n\n"
                + "A joint commission will meet in March.\n\nIt is to meet twice a year.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 7, 21));
    assertThat(document.outlet()).isEqualTo("Ministry");
    assertThat(document.id()).isEqualTo(document.origin().sha256());
    assertThat(read.problems).isEmpty();
  }

  @Test
  void a_pdf_under_another_name_is_known_by_its_first_bytes() throws IOException {
    assertThat(Collected.read(folder, "2025-07-21_x.txt", pdf("", SECOND)).documents).hasSize(1);
  }

  @Test
  void a_page_without_text_is_told_to_be_scanned() throws IOException {
    Collected read = Collected.read(folder, "scan.pdf", pdf("", List.of()));
    assertThat(read.fault().kind()).isEqualTo(Kind.EMPTY);
    assertThat(read.fault().remedy()).contains("OCR");
  }

  @Test
  void a_locked_pdf_is_told() throws IOException {
    Collected read = Collected.read(folder, "a.pdf", pdf("secret", FIRST));
    assertThat(read.fault().kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(read.fault().message()).contains("password");
  }

  @Test
  void a_broken_pdf_is_told() throws IOException {
    byte[] pdf = pdf("", FIRST);
    Collected cut = Collected.read(folder, "a.pdf", Arrays.copyOf(pdf, 200));
    assertThat(cut.documents).isEmpty();
    assertThat(cut.fault().kind()).isIn(Kind.MALFORMED, Kind.EMPTY);
    assertThat(Collected.read(folder, "b.pdf", "no pdf").fault().kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void a_page_that_unpacks_to_more_than_the_limit_is_told() throws IOException {
    byte[] pdf = pdf("", java.util.Collections.nCopies(3000, "The guards of Velmark left."));
    Collected read =
        Collected.read(Collected.SETTINGS.withDocumentLimit(10_000), folder, "a.pdf", pdf);
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(read.fault().position()).isEqualTo("page 1");
  }

  @SafeVarargs
  private static byte[] pdf(String password, List<String>... pages) throws IOException {
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      int number = 0;
      for (List<String> lines : pages) {
        number++;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (!lines.isEmpty()) {
            line(content, font, 800, "Ministry of the Interior of Ardania");
            float y = 750;
            for (String line : lines) {
              line(content, font, y, line);
              y -= line.isEmpty() ? 20 : 14;
            }
            line(content, font, 40, "Page " + number + " of " + pages.length);
          }
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static void line(PDPageContentStream content, PDType1Font font, float y, String text)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(font, 11);
    content.newLineAtOffset(70, y);
    content.showText(text);
    content.endText();
  }
}
