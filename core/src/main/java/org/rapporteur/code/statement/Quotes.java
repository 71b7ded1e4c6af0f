package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Finds quotations by their marks: curly, straight and angled double quotes, and curly single ones
 * that open after a blank. Straight marks that by the blanks around them can only open or only
 * close do so, whatever was missing before. A quotation that is not closed within its paragraph
 * ends with it if the next paragraph opens it anew, as is the custom; else with its first sentence,
 * for what follows may be anybody's. Linear in the length of the text.
 */
public final class Quotes {

  private static final int SHORTEST_SPEECH = 4;

  /** The end of a sentence, with the beginning of another. */
  private static final Pattern STOP = Pattern.compile("[.!?]\\s+[\\p{Lu}]");

  private Quotes() {}

  /** The spans between the marks, marks left out, in order. */
  public static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int begin = -1;
    char opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begin >= 0) {
        if (c == '"' && opened == '"' && leads(text, i)) {
          add(found, begin, sentence(text, begin, i)); // the one before was never closed
          begin = i + 1;
        } else if (closes(opened, c, text, i)) {
          add(found, begin, i);
          begin = -1;
        } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          add(found, begin, unclosed(text, begin, i));
          begin = -1;
        }
      } else if (opens(c, text, i)) {
        begin = i + 1;
        opened = c;
      }
    }
    if (begin >= 0) {
      add(found, begin, unclosed(text, begin, text.stripTrailing().length()));
    }
    return found;
  }

  /** The quotations that may be speech, and not a word or title in marks; in order. */
  public static List<Span> speeches(String text) {
    return find(text).stream().filter(quote -> speech(quote.of(text))).toList();
  }

  /** Where a quotation ends that nothing closes up to the end of its paragraph. */
  private static int unclosed(String text, int begin, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && "“\"«„".indexOf(text.charAt(next)) >= 0) {
      return end;
    }
    return sentence(text, begin, end);
  }

  /** Where the first sentence between two places ends. */
  private static int sentence(String text, int begin, int end) {
    Matcher stop = STOP.matcher(text).region(begin, end);
    return stop.find() ? stop.start() + 1 : end;
  }

  private static void add(List<Span> found, int begin, int end) {
    if (end > begin) {
      found.add(new Span(begin, end));
    }
  }

  private static boolean opens(char c, String text, int i) {
    if (c == '“' || c == '«' || c == '„') {
      return true;
    }
    return c == '"' && !ends(text, i) || c == '‘' && afterBlank(text, i);
  }

  private static boolean afterBlank(String text, int i) {
    return i == 0 || " \n\t(—–".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean beforeBlank(String text, int i) {
    return i + 1 >= text.length() || " \n\t).,;:!?—–".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** Whether a straight mark can only open, by the blanks around it. */
  private static boolean leads(String text, int i) {
    return afterBlank(text, i) && !beforeBlank(text, i);
  }

  /** Whether a straight mark can only close: of 6" guns, or of what was opened nowhere. */
  private static boolean ends(String text, int i) {
    return !afterBlank(text, i) && beforeBlank(text, i);
  }

  private static boolean closes(char opened, char c, String text, int i) {
    boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return switch (opened) {
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      case '‘' -> c == '’' && !beforeLetter;
      default -> c == '"' || c == '”';
    };
  }

  /** The index of the first quotation that ends behind a place; their number if none does. */
  static int first(List<Span> quotes, int place) {
    int from = quotes.size();
    for (int low = 0; low < from; ) {
      int middle = (low + from) >>> 1;
      if (quotes.get(middle).end() > place) {
        from = middle;
      } else {
        low = middle + 1;
      }
    }
    return from;
  }

  /**
   * The quotations that lie in a span or overlap it, by halving.
   *
   * @param quotes as {@link #find} gives them: in order, none within another
   */
  static List<Span> touching(List<Span> quotes, Span span) {
    int from = first(quotes, span.begin());
    int to = from;
    while (to < quotes.size() && quotes.get(to).begin() < span.end()) {
      to++;
    }
    return quotes.subList(from, to);
  }

  /** Whether a quotation is speech of its own, not just a word in marks. */
  static boolean speech(String words) {
    String stripped = words.strip();
    return stripped.split("\\s+").length >= SHORTEST_SPEECH
        || stripped.endsWith(",")
        || stripped.endsWith(".")
        || stripped.endsWith("!")
        || stripped.endsWith("?");
  }
}
