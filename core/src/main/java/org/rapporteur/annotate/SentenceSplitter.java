package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * Finds paragraphs and sentences in a document's text. Implementations are immutable and may be
 * shared between threads.
 */
public interface SentenceSplitter {

  /**
   * Splits a text. Every unit that is not blank lies in exactly one piece; pieces are in order, do
   * not overlap, and neither begin nor end with a blank.
   *
   * @param text the whole document's text, of any length
   */
  List<Piece> split(String text);

  /** The splitter for English news: wire copy, web pages, readouts. */
  static SentenceSplitter news() {
    return new NewsSentences();
  }

  /**
   * One sentence, headline, bullet or, of a sentence too long to parse, a part.
   *
   * @param paragraph place of its paragraph in the document, from 0
   * @param span where, in the document's text
   */
  record Piece(int paragraph, Span span) {}
}
