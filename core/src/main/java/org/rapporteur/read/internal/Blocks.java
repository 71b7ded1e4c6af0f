package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text under an element out as blocks: what a reader sees as paragraphs. */
final class Blocks implements NodeVisitor {
  private final List<Block> done = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private String tag = "";

  private Blocks() {}

  /**
   * One paragraph, heading or list item.
   *
   * @param tag the element it stands in
   * @param text its words, white space collapsed
   * @param linked how many of its letters are links
   */
  record Block(String tag, String text, int linked) {}

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    root.traverse(blocks);
    blocks.finish();
    return blocks.done;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breaks++;
        if (breaks > 1) {
          finish();
        } else {
          text.append('\n');
        }
      } else if (element.isBlock() || element.normalName().matches("td|th|li|dd|dt")) {
        finish();
        tag = element.normalName();
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (!element.normalName().equals("br")
          && (element.isBlock() || element.normalName().matches("td|th|li|dd|dt"))) {
        finish();
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean space = Character.isWhitespace(unit) || unit == '\u00A0' || unit == '\u200B';
      if (!space) {
        text.append(unit);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void finish() {
    String said = text.toString().strip().replaceAll(" *\\n *", "\n");
    if (!said.isEmpty()) {
      done.add(new Block(tag, said, linked));
    }
    text = new StringBuilder();
    linked = 0;
    breaks = 0;
  }
}
