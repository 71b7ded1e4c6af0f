package org.rapporteur.model;

/**
 * A span with its exact words: what every record points to.
 *
 * @param document id of the document the span lies in
 * @param span where
 * @param words the document's text under the span, unaltered
 */
public record Evidence(String document, Span span, String words) {

  /** Checks that the words are as long as the span. */
  public Evidence {
    if (document.isBlank()) {
      throw new IllegalArgumentException("evidence without a document");
    }
    if (words.length() != span.length()) {
      throw new IllegalArgumentException("evidence words do not fill " + span);
    }
  }

  /** The evidence that {@code span} of {@code document} gives. */
  public static Evidence of(Document document, Span span) {
    return new Evidence(document.id(), span, span.of(document.text()));
  }

  /**
   * The words of a part of it, unaltered.
   *
   * @param part a span of the document that this one covers
   * @throws StringIndexOutOfBoundsException if it does not
   */
  public String words(Span part) {
    return words.substring(part.begin() - span.begin(), part.end() - span.begin());
  }

  /** The words of a part of it in one line: white space is one blank. */
  public String line(Span part) {
    return words(part).replaceAll("\\s+", " ").strip();
  }
}
