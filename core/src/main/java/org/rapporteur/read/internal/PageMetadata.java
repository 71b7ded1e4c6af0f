package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself: Open Graph, schema.org in JSON-LD and microdata, Dublin Core and the
 * names that publishing systems use. The first that can be read wins.
 */
record PageMetadata(String title, String date, String outlet, String address) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DEPTH = 6;

  private static final List<String> FIRST_DATES =
      List.of("article:published_time", "og:article:published_time", "og:published_time");
  private static final List<String> DATES =
      List.of(
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published_time",
          "published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "article_date_original",
          "citation_publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dc:date",
          "og:pubdate",
          "date");

  static PageMetadata of(Document page) {
    JsonNode report = report(page);
    String site =
        first(
            meta(page, List.of("og:site_name")),
            List.of(field(report, "publisher")),
            meta(
                page,
                List.of("dc.publisher", "dcterms.publisher", "publisher", "application-name")));
    return new PageMetadata(title(page, report, site), date(page, report), site, address(page));
  }

  private static String title(Document page, JsonNode report, String site) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    String said =
        first(
            meta(page, List.of("og:title")),
            List.of(field(report, "headline")),
            List.of(heading == null ? "" : heading.text()),
            List.of(page.title()));
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
      int at = said.lastIndexOf(mark);
      boolean named = at > 0 && said.substring(at + mark.length()).strip().equalsIgnoreCase(site);
      if (named) {
        return said.substring(0, at).strip();
      }
    }
    return said;
  }

  private static String date(Document page, JsonNode report) {
    List<String> written = new ArrayList<>(meta(page, FIRST_DATES));
    written.add(field(report, "datePublished"));
    for (Element element : page.select("[itemprop=datePublished]")) {
      written.add(
          first(List.of(element.attr("content"), element.attr("datetime"), element.text())));
    }
    written.addAll(meta(page, DATES));
    for (Element element :
        page.select("time[pubdate], article time[datetime], main time[datetime], time[datetime]")) {
      written.add(first(List.of(element.attr("datetime"), element.text())));
    }
    return written.stream()
        .filter(said -> Dates.read(said).date() != null)
        .findFirst()
        .orElseGet(() -> first(written));
  }

  private static String address(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String own = canonical == null ? "" : canonical.absUrl("href");
    if (own.isEmpty() && canonical != null && canonical.attr("href").startsWith("http")) {
      own = canonical.attr("href");
    }
    return first(List.of(own), meta(page, List.of("og:url")));
  }

  private static List<String> meta(Document page, List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            element.attr("property").equalsIgnoreCase(name)
                || element.attr("name").equalsIgnoreCase(name)
                || element.attr("itemprop").equalsIgnoreCase(name);
        if (named) {
          found.add(element.attr("content").strip());
        }
      }
    }
    return found;
  }

  private static JsonNode report(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = report(JSON.readTree(script.data()), 0);
        if (!found.isMissingNode()) {
          return found;
        }
      } catch (JacksonException broken) {
        // a page with a broken block of metadata is still a page; the other sources are asked
      }
    }
    return JSON.missingNode();
  }

  private static JsonNode report(JsonNode node, int depth) {
    if (depth > DEPTH) {
      return JSON.missingNode();
    }
    String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
    if (node.isObject()
        && node.has("datePublished")
        && type.matches(".*(article|report|posting|page).*")) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = child.isContainer() ? report(child, depth + 1) : JSON.missingNode();
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return JSON.missingNode();
  }

  private static String field(JsonNode report, String name) {
    JsonNode value = report.path(name);
    JsonNode one = value.isArray() ? value.path(0) : value;
    return (one.isObject() ? one.path("name") : one).asString("").strip();
  }

  @SafeVarargs
  private static String first(List<String>... sources) {
    for (List<String> source : sources) {
      for (String value : source) {
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }
}
