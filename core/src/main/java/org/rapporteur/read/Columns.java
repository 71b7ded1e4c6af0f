package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table, or field of a JSON record, holds what. A null is found by its usual
 * names, whatever their case.
 *
 * @param text the report's text
 * @param title its headline
 * @param date when it was published
 * @param address its web address
 * @param outlet who published it
 */
public record Columns(
    @Nullable String text,
    @Nullable String title,
    @Nullable String date,
    @Nullable String address,
    @Nullable String outlet) {

  private static final List<String> TEXT =
      List.of(
          "text", "body", "content", "full_text", "fulltext", "article", "maintext", "articlebody");
  private static final List<String> TITLE = List.of("title", "headline", "heading");
  private static final List<String> DATE =
      List.of(
          "date",
          "published",
          "pubdate",
          "publication_date",
          "publicationdate",
          "published_at",
          "publishedat",
          "date_published",
          "datepublished",
          "publish_date",
          "publishdate",
          "published_time",
          "pub_date",
          "published_date");
  private static final List<String> ADDRESS =
      List.of("url", "link", "address", "source_url", "web_url", "weburl", "href", "uri");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "source",
          "publisher",
          "sources",
          "site_name",
          "newspaper",
          "source_name",
          "source_domain",
          "publication");

  /** All found by their usual names. */
  public static Columns byHeader() {
    return new Columns(null, null, null, null, null);
  }

  List<String> textNames() {
    return names(text, TEXT);
  }

  List<String> titleNames() {
    return names(title, TITLE);
  }

  List<String> dateNames() {
    return names(date, DATE);
  }

  List<String> addressNames() {
    return names(address, ADDRESS);
  }

  List<String> outletNames() {
    return names(outlet, OUTLET);
  }

  /** The names the user gave, in order. */
  List<String> named() {
    List<String> named = new ArrayList<>();
    for (String column : new @Nullable String[] {text, title, date, address, outlet}) {
      if (column != null) {
        named.add(column);
      }
    }
    return named;
  }

  private static List<String> names(@Nullable String chosen, List<String> usual) {
    return chosen == null ? usual : List.of(chosen);
  }

  /** A header as it is compared: lower case, spaces and hyphens as underscores. */
  static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }
}
