package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** Paragraphs, then sentences, then parts of sentences that are too long to be parsed whole. */
final class NewsSentences implements SentenceSplitter {

  /** A parser's work grows with the square of the words, and trees this large are wrong anyway. */
  static final int MOST_WORDS = 110;

  /** For text without blanks. */
  static final int MOST_UNITS = 1500;

  @Override
  public List<Piece> split(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.of(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int at = paragraph.begin();
      int dateline = Datelines.end(text, paragraph);
      if (dateline > at) {
        pieces.add(new Piece(p, new Span(at, Blanks.trim(text, at, dateline))));
        at = Blanks.skip(text, dateline, paragraph.end());
      }
      while (at < paragraph.end()) {
        int end = Sentences.end(text, at, paragraph);
        cut(text, at, Blanks.trim(text, at, end), p, pieces);
        at = Blanks.skip(text, end, paragraph.end());
      }
    }
    return List.copyOf(pieces);
  }

  private static void cut(String text, int begin, int end, int paragraph, List<Piece> pieces) {
    int at = begin;
    while (at < end) {
      int stop = part(text, at, end);
      pieces.add(new Piece(paragraph, new Span(at, Blanks.trim(text, at, stop))));
      at = Blanks.skip(text, stop, end);
    }
  }

  /** The end of the longest part that may be parsed: after a semicolon if there is one. */
  private static int part(String text, int begin, int end) {
    int words = 0;
    int semicolon = -1;
    int comma = -1;
    int blank = -1;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (Blanks.is(c)) {
        if (++words >= MOST_WORDS) {
          return best(semicolon, comma, at);
        }
        blank = at;
      } else if (words >= MOST_WORDS / 4 && at + 1 < end && Blanks.is(text.charAt(at + 1))) {
        if (c == ';') {
          semicolon = at + 1;
        } else if (c == ',' || c == ':' || c == '—' || c == '–') {
          comma = at + 1;
        }
      }
      if (at - begin >= MOST_UNITS) {
        int hard = Character.isLowSurrogate(c) ? at + 1 : at;
        return best(semicolon, comma, blank > begin ? blank : hard);
      }
    }
    return end;
  }

  private static int best(int semicolon, int comma, int otherwise) {
    return semicolon > 0 ? semicolon : comma > 0 ? comma : otherwise;
  }
}
