package org.rapporteur.desk.ledger;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines, and two texts in columns beside one another. */
final class SideBySide {

  private static final int WIDTH = 50;

  private SideBySide() {}

  /** Two texts, each of several paragraphs, as lines. */
  static List<String> lines(List<String> left, List<String> right) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<String> one = wrapped(i < left.size() ? left.get(i) : "", WIDTH);
      List<String> other = wrapped(i < right.size() ? right.get(i) : "", WIDTH);
      for (int k = 0; k < Math.max(one.size(), other.size()); k++) {
        String cell = k < one.size() ? one.get(k) : "";
        String beside = k < other.size() ? other.get(k) : "";
        lines.add((cell + " ".repeat(WIDTH - length(cell)) + " | " + beside).stripTrailing());
      }
    }
    return lines;
  }

  /** Broken at blanks; a word longer than a line is broken too. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      if (line.length() > 0 && length(line.toString()) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
