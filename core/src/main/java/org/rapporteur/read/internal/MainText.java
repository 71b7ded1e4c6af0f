package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page. What is furniture by its tag or by the names its makers gave it goes
 * first; then the element marked as the article, or else the one whose paragraphs weigh most (the
 * idea of Arc90's Readability: text and commas count, links count against), is written out.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, embed, form, button, input, select,"
          + " textarea, nav, aside, dialog, figure, figcaption, video, audio, canvas, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [role=banner], [role=search], [role=dialog], [style~=(?i)display\\s*:\\s*none]";
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|sharedaddy|social|socials|related|recommend(?:ed|ations?)?"
              + "|cookies?|consent|gdpr|newsletter|subscribe|subscription|signup|comments?|respond"
              + "|disqus|promo|promos|advert|adverts|advertisement|ad|ads|sponsored|outbrain|taboola"
              + "|sidebar|breadcrumbs?|menu|nav|navbar|navigation|footer|masthead|byline|author"
              + "|authors|timestamp|meta|tag|tags|taglist|caption|credit|popular|trending|mostread"
              + "|most-read|readmore|read-more|read-next|also-read|alsoread|popup|modal|overlay"
              + "|banner|paywall|toolbar|pagination|pager|sr-only|visually-hidden"
              + "|screen-reader-text|skip-link|infobox|toc)(?:[\\s_-]|$)");
  private static final List<String> MARKED =
      List.of(
          "[itemprop=articleBody]",
          ".article-body, .article__body, .article-content, .story-body, .story__content,"
              + " .entry-content, .post-content, .story-content, .articlebody, .article_body",
          "article",
          "main, [role=main]");
  private static final int ENOUGH = 140;

  private MainText() {}

  /** The report on the page, without its headline; a blank line between paragraphs. */
  static String of(Document page, String title) {
    Element body = page.body();
    body.select(NEVER).remove();
    int all = weight(body);
    strip(body, all);
    Element root = root(body, weight(body));
    return join(Clutter.without(Blocks.of(root), title));
  }

  /** All text under an element; a blank line between paragraphs. */
  static String all(Element root) {
    root.select("script, style, template").remove();
    return join(Blocks.of(root).stream().map(Blocks.Block::text).toList());
  }

  private static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  private static void strip(Element body, int all) {
    for (Element element : new ArrayList<>(body.getAllElements())) {
      String tag = element.normalName();
      if (element.parent() == null || tag.matches("html|body|article|main|p|h1")) {
        continue;
      }
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      boolean furniture = tag.matches("footer|header|address") || FURNITURE.matcher(names).find();
      // whatever it is called, an element with a third of the page's prose is no furniture
      if (furniture && weight(element) * 3 <= all) {
        element.remove();
      }
    }
    for (Element paragraph : new ArrayList<>(body.select("p"))) {
      String names = (paragraph.className() + " " + paragraph.id()).toLowerCase(Locale.ROOT);
      if (FURNITURE.matcher(names).find() && paragraph.text().length() < ENOUGH) {
        paragraph.remove();
      }
    }
  }

  private static Element root(Element body, int all) {
    for (String marked : MARKED) {
      Element best = null;
      int most = 0;
      for (Element element : body.select(marked)) {
        int weight =
            Math.max(weight(element), element.select("p").isEmpty() ? element.text().length() : 0);
        if (weight > most) {
          most = weight;
          best = element;
        }
      }
      if (best != null && most >= Math.min(ENOUGH, Math.max(1, all / 2)) && most * 2 >= all) {
        return best;
      }
    }
    return heaviest(body);
  }

  private static Element heaviest(Element body) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element paragraph : body.select("p, pre, td, blockquote")) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() < 25 || parent == null) {
        continue;
      }
      long commas = text.chars().filter(unit -> unit == ',' || unit == '،' || unit == '、').count();
      double score = (1 + commas + Math.min(3, text.length() / 100)) * (1 - linked(paragraph));
      scores.merge(parent, score, Double::sum);
      Element above = parent.parent();
      if (above != null) {
        scores.merge(above, score / 2, Double::sum);
      }
    }
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linked(entry.getKey()));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The letters of prose in paragraphs under an element, links aside. */
  private static int weight(Element element) {
    int sum = 0;
    for (Element paragraph : element.select("p")) {
      sum += (int) (paragraph.text().length() * (1 - linked(paragraph)));
    }
    return sum;
  }

  private static double linked(Element element) {
    int all = element.text().length();
    int links = 0;
    for (Element link : element.select("a")) {
      links += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1.0, (double) links / all);
  }
}
