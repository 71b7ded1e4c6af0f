import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the two dispatches of the example that are not plain text: a PDF and a web archive. The
 * same bytes come out each time. Run from the example's folder: {@code java make/Archives.java}
 */
final class Archives {

  private static final String PDF = "documents/2025-10-30_oxus-analysis-letter_two-voices.pdf";
  private static final String WARC = "documents/autumn-pages.warc.gz";

  private static final String TWO_VOICES =
      """
      Two voices in Islamabad

      Pakistan speaks to Kabul with two voices, and both of them are ministers.

      The first belongs to Mohsin Naqvi. Pakistan's interior minister met the Taliban's deputy interior minister beside the ECO summit and spoke of Afghanistan as a neighbour and a brother. He said that quarrels should be settled by talking. It was Naqvi, too, who travelled to Kabul in July and agreed on a framework with Sirajuddin Haqqani.

      The second voice belongs to Khawaja Asif. The defence minister accused the Taliban of betrayal after the Istanbul talks had failed. He warned that Pakistan would answer an attack with far greater force. He threatened to bring down the government in Kabul, and he alleged that India directs it.

      The reports do not have either man answer the other. A listener in Kabul must decide which of the two speaks for the state. If Naqvi does, the July accord can be rescued. If Asif does, the ceasefire is in danger.

      The facts on the ground are disputed as well. Afghan officials accuse Pakistan of air strikes in Paktika. The Taliban's defence ministry says that it struck back along the Durand Line.
      """;

  private record Page(String address, String date, String outlet, String title, String text) {}

  private static final List<Page> PAGES =
      List.of(
          new Page(
              "https://example.org/two-rivers-review/two-promises",
              "2025-11-03",
              "Two Rivers Review",
              "Two promises of monitoring",
              """
              Monitoring has now been promised twice between Pakistan and Afghanistan. In July the two interior ministers agreed to coordinate the monitoring of the border. Last Thursday a joint statement promised a mechanism and kept the Doha ceasefire.

              The two promises are not the same. The July accord was made by Mohsin Naqvi and Sirajuddin Haqqani in Kabul, and it was aimed at militants and smugglers. The October statement followed a failed round that Turkey and Qatar had mediated.

              What they share is a gap. In neither case do the reports say that a mechanism has been established.

              The first test is simple. If attacks fall, the promise is being kept. If air strikes or fighting at the Durand Line are alleged again, somebody will have to establish what happened.
              """),
          new Page(
              "https://example.org/hindu-kush-monitor/what-stands",
              "2025-11-08",
              "Hindu Kush Monitor",
              "What still stands after Friday",
              """
              Another round has failed. The latest talks between Pakistan and Afghanistan were declared a failure on Friday, nine days after the Istanbul round was given up.

              What still stands? Last month's joint statement upheld the Doha ceasefire and promised a mechanism for monitoring. Friday's declaration, as it has reached us, does not say that the ceasefire is over.

              The July accord has not been cancelled in any report that we have read. Under it Kabul promised to act against the TTP, and both countries promised to coordinate their watch on the border. Whether they have done so is the question that the Monitor keeps asking.

              The complaints stand too. Islamabad accuses Kabul of harbouring the TTP. Kabul accuses Islamabad of air strikes in Paktika. Iran has offered to help with mediation, and the United Nations has expressed its hope that hostilities will not resume.
              """));

  private Archives() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(PDF), pdf(TWO_VOICES));
    Files.write(Path.of(WARC), warc(PAGES));
  }

  private static byte[] pdf(String text) throws IOException {
    StringBuilder page = new StringBuilder("BT\n/F1 11 Tf\n72 760 Td\n14 TL\n");
    for (String paragraph : text.strip().split("\n\n")) {
      for (String line : wrap(paragraph, 84)) {
        String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        page.append('(').append(escaped).append(") Tj T*\n");
      }
      page.append("T*\n");
    }
    page.append("ET\n");
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                + " /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "endstream",
            "<< /Title (Two voices in Islamabad) /Author (Oxus Analysis Letter)"
                + " /CreationDate (D:20251030090000Z) >>");
    Charset latin = StandardCharsets.ISO_8859_1;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("%PDF-1.4\n".getBytes(latin));
    List<Integer> offsets = new ArrayList<>();
    for (String object : objects) {
      offsets.add(out.size());
      out.write((offsets.size() + " 0 obj\n" + object + "\nendobj\n").getBytes(latin));
    }
    int table = out.size();
    StringBuilder tail = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
    offsets.forEach(at -> tail.append(String.format(Locale.ROOT, "%010d 00000 n \n", at)));
    tail.append("trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n");
    out.write(tail.append(table).append("\n%%EOF\n").toString().getBytes(latin));
    return out.toByteArray();
  }

  private static List<String> wrap(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split("\\s+")) {
      if (line.length() + word.length() + 1 > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static byte[] warc(List<Page> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String software = "software: make/Archives.java\r\nformat: WARC File Format 1.0\r\n";
    record(out, 0, "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n", software);
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      String html = html(page);
      String response =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
              + html.getBytes(StandardCharsets.UTF_8).length
              + "\r\n\r\n"
              + html;
      String headers =
          "WARC-Type: response\r\nWARC-Target-URI: "
              + page.address()
              + "\r\nContent-Type: application/http; msgtype=response\r\n";
      record(out, i + 1, headers, response);
    }
    return out.toByteArray();
  }

  /** Each record is a gzip member of its own, as the format asks. */
  private static void record(OutputStream out, int number, String headers, String block)
      throws IOException {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\n"
            + headers
            + "WARC-Date: 2025-11-09T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + String.format(Locale.ROOT, "%012d", number)
            + ">\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(bytes);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    out.write(member.toByteArray());
  }

  private static String html(Page page) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + page.title()
        + "</title>\n<meta property=\"og:site_name\" content=\""
        + page.outlet()
        + "\">\n<meta property=\"article:published_time\" content=\""
        + page.date()
        + "\">\n</head><body>\n<nav><a href=\"/\">Home</a> <a href=\"/archive\">Archive</a></nav>\n"
        + "<article><h1>"
        + page.title()
        + "</h1>\n<p>"
        + page.text().strip().replace("\n\n", "</p>\n<p>")
        + "</p>\n</article>\n<footer>Contact. Privacy.</footer>\n</body></html>\n";
  }
}
