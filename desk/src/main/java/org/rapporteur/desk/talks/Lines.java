package org.rapporteur.desk.talks;

import java.io.PrintWriter;

/** Prints lines that fold at a width, with the rest indented. */
final class Lines {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  Lines(PrintWriter out) {
    this.out = out;
  }

  /** A quotation in one line: white space is one blank. */
  static String flat(String words) {
    return "\"" + words.replaceAll("\\s+", " ").strip() + "\"";
  }

  void print(int indent, String words) {
    StringBuilder row = new StringBuilder();
    String front = " ".repeat(indent);
    for (String word : words.split(" ", -1)) {
      if (row.length() > 0 && front.length() + row.length() + 1 + word.length() > WIDTH) {
        out.println(front + row);
        row.setLength(0);
        front = " ".repeat(indent + 2);
      }
      row.append(row.length() == 0 ? "" : " ").append(word);
    }
    out.println((front + row).stripTrailing());
  }

  void blank() {
    out.println();
  }

  void flush() {
    out.flush();
  }
}
