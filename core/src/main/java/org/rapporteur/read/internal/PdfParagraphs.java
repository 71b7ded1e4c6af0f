package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins the lines of pages into paragraphs, across page breaks too, and mends broken words. */
final class PdfParagraphs {
  private static final char PARAGRAPH = '\u2029';

  /** First parts after which the hyphen belongs to the word, wherever the line breaks. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "all", "co", "counter", "cross", "ex", "high", "inter", "long", "low", "mid",
          "multi", "non", "north", "post", "pre", "pro", "self", "semi", "short", "so", "south",
          "two", "three", "four", "vice", "well", "de", "re", "ul", "al", "e");

  private PdfParagraphs() {}

  static String join(List<List<String>> pages) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    String all = String.join("\n", pages.stream().map(page -> String.join("\n", page)).toList());
    for (List<String> page : pages) {
      boolean first = true;
      for (String line : page) {
        boolean begins = line.indexOf(PARAGRAPH) >= 0;
        String words = line.replace(PARAGRAPH, ' ').strip();
        boolean runsOn = first && !paragraphs.isEmpty() && open(last(paragraphs), words);
        if (paragraphs.isEmpty() || (begins && !runsOn)) {
          paragraphs.add(new StringBuilder(words));
        } else {
          append(last(paragraphs), words, all);
        }
        first = false;
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static StringBuilder last(List<StringBuilder> paragraphs) {
    return paragraphs.get(paragraphs.size() - 1);
  }

  /** Whether a paragraph at the end of a page goes on with the next page's first words. */
  private static boolean open(CharSequence paragraph, String next) {
    char end = paragraph.charAt(paragraph.length() - 1);
    boolean unfinished = ".!?:;\"”’)".indexOf(end) < 0;
    return unfinished
        && !next.isEmpty()
        && (Character.isLowerCase(next.charAt(0)) || end == ',' || end == '-');
  }

  private static void append(StringBuilder paragraph, String words, String all) {
    int length = paragraph.length();
    boolean broken =
        length > 1
            && paragraph.charAt(length - 1) == '-'
            && Character.isLetter(paragraph.charAt(length - 2))
            && !words.isEmpty()
            && Character.isLetter(words.charAt(0));
    if (!broken) {
      paragraph.append(' ').append(words);
      return;
    }
    String before = word(paragraph.substring(0, length - 1), true);
    String after = word(words, false);
    boolean kept =
        !Character.isLowerCase(words.charAt(0))
            || PREFIXES.contains(before.toLowerCase(Locale.ROOT))
            || (all.contains(before + "-" + after) && !all.contains(before + after));
    if (!kept) {
      paragraph.setLength(length - 1);
    }
    paragraph.append(words);
  }

  private static String word(String text, boolean atEnd) {
    int at = atEnd ? text.length() : 0;
    while (atEnd
        ? at > 0 && Character.isLetter(text.charAt(at - 1))
        : at < text.length() && Character.isLetter(text.charAt(at))) {
      at += atEnd ? -1 : 1;
    }
    return atEnd ? text.substring(at) : text.substring(0, at);
  }
}
