package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Finds paragraphs. A blank line always ends one. Within a block of lines, a line end is a space
 * when the line is as full as lines of that block get (wire copy wrapped at some column) or when
 * the next line goes on in lower case; otherwise every line is a paragraph of its own (headlines,
 * bullets, texts with one line per paragraph).
 */
final class Paragraphs {

  /** Wider lines are not wrapped text but one paragraph each. */
  private static final int WIDEST_COLUMN = 120;

  /** Narrower blocks are lists or verse, not wrapped text. */
  private static final int NARROWEST_COLUMN = 40;

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-*•‣▪●◦·–—►]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \\t\\u00a0].*", Pattern.DOTALL);

  private Paragraphs() {}

  /** The paragraphs of a text, trimmed, none empty, in order. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && !Blanks.endsLine(text.charAt(at))) {
        continue;
      }
      int first = Blanks.skip(text, begin, at);
      if (first < at) {
        block.add(new Span(first, Blanks.trim(text, first, at)));
      } else if (at > begin || !crlf(text, at)) {
        close(text, block, paragraphs);
      }
      begin = at + 1;
    }
    close(text, block, paragraphs);
    return paragraphs;
  }

  private static boolean crlf(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
  }

  private static void close(String text, List<Span> block, List<Span> paragraphs) {
    if (block.isEmpty()) {
      return;
    }
    int width = 0;
    for (Span line : block) {
      width = Math.max(width, line.length());
    }
    Span open = block.get(0);
    for (int i = 1; i < block.size(); i++) {
      Span line = block.get(i);
      if (continues(text, block.get(i - 1), line, width)) {
        open = open.union(line);
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
    block.clear();
  }

  private static boolean continues(String text, Span before, Span line, int width) {
    if (BULLET
        .matcher(text)
        .region(line.begin(), Math.min(line.end(), line.begin() + 8))
        .matches()) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    if (Character.isLowerCase(text.charAt(line.begin())) && !Sentences.terminal(last)) {
      return true;
    }
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) {
      return false;
    }
    int word = line.begin();
    while (word < line.end() && !Blanks.is(text.charAt(word))) {
      word++;
    }
    // the next line's first word would not have fitted: the line is full
    return before.length() + 1 + (word - line.begin()) > width - width / 12;
  }
}
