package org.rapporteur.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page as a report: its text and what it says of itself.
 *
 * @param title the headline, or empty
 * @param date the day of publication as written, or empty
 * @param outlet the site's name, or empty
 * @param address the page's own address, or empty
 * @param text the main text, a blank line between paragraphs
 */
public record Page(String title, String date, String outlet, String address, String text) {
  private static final int HEAD = 4096;
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)");

  /**
   * Reads a page; never fails, as browsers do not.
   *
   * @param html the page
   * @param address where it was fetched, or empty
   */
  public static Page of(String html, String address) {
    Document document = Jsoup.parse(html, address);
    PageMetadata metadata = PageMetadata.of(document);
    return new Page(
        metadata.title(),
        metadata.date(),
        metadata.outlet(),
        metadata.address().isEmpty() ? address : metadata.address(),
        MainText.of(document, metadata.title()));
  }

  /** The text of a piece of HTML as feeds and records carry it: nothing is taken for clutter. */
  public static String fragment(String html) {
    return MainText.all(Jsoup.parseBodyFragment(html).body());
  }

  /** The charset that a page or XML file declares in its first bytes, or empty. */
  public static String declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? meta.group(1) : "";
  }
}
