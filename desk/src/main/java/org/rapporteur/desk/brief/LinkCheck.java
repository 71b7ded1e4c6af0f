package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page back: every link within it has its target, nothing in it is fetched from elsewhere,
 * and every figure is printed with its own number.
 */
public final class LinkCheck {

  private LinkCheck() {}

  /**
   * Checks a page.
   *
   * @return what does not hold, a line each; empty if all does
   */
  public static List<String> faults(String html, Brief brief) {
    List<String> faults = new ArrayList<>();
    Document page = Jsoup.parse(html);
    Set<String> targets = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!targets.add(element.id())) {
        faults.add("two elements of the page have the id '" + element.id() + "'");
      }
    }
    for (Element link : page.select("a[href]")) {
      String address = link.attr("href");
      if (address.startsWith("#") && !targets.contains(address.substring(1))) {
        faults.add("link '" + link.text() + "' to " + address + " leads nowhere");
      } else if (!address.matches("(?s)(#|https?://).*")) {
        faults.add(
            "link '" + link.text() + "' to " + address + " is neither within nor to the web");
      }
    }
    for (Element element :
        page.select("script, link, iframe, object, embed, img, [src], [srcset], base, form")) {
      faults.add("the page would fetch or run something: <" + element.tagName() + ">");
    }
    for (Element element : page.select("[data-figure]")) {
      int number = Integer.parseInt(element.attr("data-figure"));
      String value = String.valueOf(brief.figures().get(number - 1).value());
      if (!element.text().equals(value)) {
        faults.add("figure " + number + " is printed as " + element.text() + ", not " + value);
      }
    }
    return faults;
  }
}
