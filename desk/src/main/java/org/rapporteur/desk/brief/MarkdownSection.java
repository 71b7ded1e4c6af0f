package org.rapporteur.desk.brief;

import java.util.function.Consumer;

/** What sections of the brief do alike as Markdown. */
abstract class MarkdownSection {

  private final Consumer<String> out;

  /**
   * A section.
   *
   * @param out takes its lines
   */
  MarkdownSection(Consumer<String> out) {
    this.out = out;
  }

  final void head(String title) {
    line("");
    line(title);
    line("");
  }

  final void line(String text) {
    out.accept(text);
  }

  static String plain(String text) {
    return MarkdownBrief.plain(text);
  }

  static String count(Figure figure) {
    return MarkdownBrief.count(figure);
  }
}
