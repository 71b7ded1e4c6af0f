package org.rapporteur.code.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * A sentence in which a pair is marked: {@code <s>…</s>} the source, {@code <t>…</t>} the target.
 * Either may be marked more than once, and one mark may stand inside the other.
 *
 * @param text the sentence without marks
 * @param sources spans of the source in {@code text}, in order, without blanks at their ends
 * @param targets spans of the target, likewise
 */
public record MarkedSentence(String text, List<Span> sources, List<Span> targets) {

  /** Copies the lists. */
  public MarkedSentence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * Reads the marks.
   *
   * @param marked the sentence with its marks
   * @throws IllegalArgumentException if a mark is not closed, is closed without being open, or
   *     holds nothing; the message says which and where
   */
  public static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Span> sources = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    int[] open = {-1, -1};
    int at = 0;
    while (at < marked.length()) {
      Mark mark = Mark.at(marked, at);
      if (mark == null) {
        text.append(marked.charAt(at++));
        continue;
      }
      int which = mark.source() ? 0 : 1;
      if (mark.opens()) {
        if (open[which] >= 0) {
          throw new IllegalArgumentException(mark.words() + " at " + at + " inside another one");
        }
        open[which] = text.length();
      } else {
        if (open[which] < 0) {
          throw new IllegalArgumentException(mark.words() + " at " + at + " closes nothing");
        }
        (mark.source() ? sources : targets).add(trimmed(text, open[which], at, mark));
        open[which] = -1;
      }
      at += mark.words().length();
    }
    if (open[0] >= 0 || open[1] >= 0) {
      throw new IllegalArgumentException((open[0] >= 0 ? "<s>" : "<t>") + " is never closed");
    }
    return new MarkedSentence(text.toString(), sources, targets);
  }

  /** The sentence with other words in the place of the marked ones; nested marks count once. */
  public String replaced(String source, String target) {
    List<Span> all = new ArrayList<>(sources);
    all.addAll(targets);
    all.sort(Span::compareTo);
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span span : all) {
      if (span.begin() >= at) {
        words.append(text, at, span.begin()).append(sources.contains(span) ? source : target);
        at = span.end();
      }
    }
    return words.append(text.substring(at)).toString();
  }

  private static Span trimmed(StringBuilder text, int from, int at, Mark mark) {
    int begin = from;
    int end = text.length();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      throw new IllegalArgumentException(mark.words() + " at " + at + " marks nothing");
    }
    return new Span(begin, end);
  }

  private record Mark(String words, boolean source, boolean opens) {

    private static final List<Mark> ALL =
        List.of(
            new Mark("<s>", true, true),
            new Mark("</s>", true, false),
            new Mark("<t>", false, true),
            new Mark("</t>", false, false));

    static @Nullable Mark at(String marked, int at) {
      if (marked.charAt(at) != '<') {
        return null;
      }
      for (Mark mark : ALL) {
        if (marked.startsWith(mark.words, at)) {
          return mark;
        }
      }
      return null;
    }
  }
}
