package org.rapporteur.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF as one reads it: pages in order, lines of a paragraph joined, a blank line
 * between paragraphs, running heads and page numbers left out.
 *
 * @param title the title in its properties if it is one, or empty
 * @param text the text
 */
public record PdfText(String title, String text) {
  private static final char PARAGRAPH = '\u2029';
  private static final int EDGE = 2;

  /**
   * Reads the text.
   *
   * @param limit the most characters, and the most bytes a page's contents may unpack to
   * @throws TooLongException if it has more
   * @throws IOException if the file is broken
   */
  public static PdfText of(PDDocument pdf, long limit) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    long length = 0;
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      measure(pdf.getPage(page - 1), page, limit);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphStart(String.valueOf(PARAGRAPH));
      stripper.setParagraphEnd("\n");
      stripper.setPageEnd("\n");
      stripper.setSuppressDuplicateOverlappingText(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      StringWriter out = new StringWriter();
      stripper.writeText(pdf, new Limited(out, limit - length, page));
      length += out.getBuffer().length();
      pages.add(lines(out.toString()));
    }
    return new PdfText(title(pdf), PdfParagraphs.join(withoutEdges(pages)));
  }

  private static String title(PDDocument pdf) {
    String title = pdf.getDocumentInformation().getTitle();
    boolean program =
        title == null
            || title
                .toLowerCase(Locale.ROOT)
                .matches("microsoft word.*|untitled.*|.*\\.(docx?|pdf|indd|qxd|odt|rtf|html?)");
    return program || title == null ? "" : title.strip();
  }

  /** Unpacks the page's contents once without keeping them, since PDFBox does so in memory. */
  private static void measure(PDPage page, int number, long limit) throws IOException {
    long sum = 0;
    byte[] buffer = new byte[1 << 14];
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      List<COSName> filters = stream.getFilters();
      try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
        InputStream in = raw;
        for (COSName filter : filters) {
          if (!filter.equals(COSName.FLATE_DECODE)) {
            break;
          }
          in = new InflaterInputStream(in);
        }
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          sum += count;
          if (sum > 8 * limit) {
            throw new TooLongException(number);
          }
        }
      } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
        // PDFBox reads what it can of a damaged page; the sum so far is within the limit
      }
    }
  }

  private static List<String> lines(String page) {
    return new ArrayList<>(
        Arrays.stream(page.split("\n", -1)).filter(line -> !key(line).isEmpty()).toList());
  }

  /** Drops lines at the top and bottom that most pages share, digits aside, and page numbers. */
  private static List<List<String>> withoutEdges(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).stream()
          .map(PdfText::key)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int most = Math.max(3, (pages.size() + 1) / 2);
    for (List<String> page : pages) {
      for (int side = 0; side < 2; side++) {
        for (int i = 0; i < EDGE && !page.isEmpty(); i++) {
          int at = side == 0 ? 0 : page.size() - 1;
          String key = key(page.get(at));
          boolean number =
              key.matches("(?:page )?#(?: ?(?:/|of) ?#)?|[-–] ?# ?[-–]") && pages.size() > 1;
          if (!number && counts.getOrDefault(key, 0) < most) {
            break;
          }
          page.remove(at);
        }
      }
    }
    return pages;
  }

  private static List<String> edges(List<String> page) {
    List<String> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
    edges.addAll(page.subList(Math.max(0, page.size() - EDGE), page.size()));
    return edges;
  }

  private static String key(String line) {
    return line.replace(PARAGRAPH, ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }

  private static final class Limited extends Writer {
    private final StringWriter out;
    private final long limit;
    private final int page;

    Limited(StringWriter out, long limit, int page) {
      this.out = out;
      this.limit = limit;
      this.page = page;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      if (out.getBuffer().length() + (long) length > limit) {
        throw new TooLongException(page);
      }
      out.write(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
