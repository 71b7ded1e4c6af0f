package org.rapporteur.model;

/**
 * A half-open stretch {@code [begin, end)} of a document's own text, in UTF-16 units.
 *
 * @param begin first unit, at least 0
 * @param end one past the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Checks the bounds. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is not a span");
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether every unit of {@code other} lies within this span. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The words of {@code text} under this span.
   *
   * @throws StringIndexOutOfBoundsException if the span ends after the text
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
