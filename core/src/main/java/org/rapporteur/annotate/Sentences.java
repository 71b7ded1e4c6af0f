package org.rapporteur.annotate;

import java.util.Set;
import org.rapporteur.model.Span;

/** Finds where sentences of one paragraph end. Looks a bounded way ahead and back: linear time. */
final class Sentences {

  private static final int LOOK_AHEAD = 80;
  private static final int LOOK_BACK = 24;

  private static final Set<String> NAMES_WITH_MARK = Set.of("Yahoo", "Jeopardy", "Oklahoma");

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "declared",
          "shouted",
          "warned",
          "tweeted",
          "posted",
          "insisted",
          "exclaimed",
          "replied");

  private Sentences() {}

  /** Whether a unit ends sentences. */
  static boolean terminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '۔'
        || c == '।' || c == '！' || c == '？';
  }

  /**
   * The end of the sentence that begins at {@code begin}, closing quotes and brackets included.
   *
   * @param paragraph the span that must not be left
   */
  static int end(String text, int begin, Span paragraph) {
    boolean open = false; // within straight double quotes
    for (int at = begin; at < paragraph.end(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        open = !open;
      }
      if (!terminal(c)) {
        continue;
      }
      int stop = at;
      while (stop < paragraph.end() && terminal(text.charAt(stop))) {
        stop++;
      }
      boolean quoted = open;
      int after = closers(text, stop, paragraph.end(), quoted);
      if (after >= paragraph.end()) {
        return paragraph.end();
      }
      if (splits(text, begin, at, stop, after, paragraph.end())) {
        return after;
      }
      for (int i = at; i < after; i++) {
        if (text.charAt(i) == '"') {
          open = !open;
        }
      }
      at = after - 1;
    }
    return paragraph.end();
  }

  /** One past the quotes, brackets and note marks that close what ends at {@code stop}. */
  private static int closers(String text, int stop, int limit, boolean open) {
    int at = stop;
    boolean inside = open;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '"') {
        boolean attached = at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (!inside && !attached) {
          break;
        }
        inside = false;
        at++;
      } else if (c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '\''
          || c == '›') {
        at++;
      } else if (c == '[' && note(text, at, limit) > 0) {
        at = note(text, at, limit);
      } else if (inside
          && Blanks.is(c)
          && at + 1 < limit
          && text.charAt(at + 1) == '"'
          && (at + 2 >= limit || Blanks.is(text.charAt(at + 2)))) {
        inside = false;
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static int note(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && end < at + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : -1;
  }

  private static boolean splits(String text, int begin, int mark, int stop, int after, int limit) {
    boolean point = text.charAt(mark) == '.' && stop == mark + 1;
    if (!Blanks.is(text.charAt(after))) {
      return point && after == stop && unspaced(text, mark, limit);
    }
    int next = Blanks.skip(text, after, limit);
    if (next >= limit) {
      return true;
    }
    String following = word(text, next, limit);
    char first = following.isEmpty() ? text.charAt(next) : following.charAt(0);
    if (Character.isLowerCase(first)) {
      return false;
    }
    String before = wordBefore(text, begin, mark);
    if (point && after == stop) {
      return pointSplits(begin, mark, before, following, first);
    }
    if (text.charAt(mark) == '!' && after == stop && NAMES_WITH_MARK.contains(before)) {
      return Abbreviations.starter(following);
    }
    return after == stop || text.charAt(stop - 1) == '.' || !attributed(text, next, limit);
  }

  private static boolean pointSplits(
      int begin, int mark, String before, String following, char first) {
    if (before.isEmpty()) {
      return true;
    }
    boolean starts = Abbreviations.starter(following);
    if (Abbreviations.beforeName(before)) {
      return false;
    }
    if (Character.isDigit(first) && Abbreviations.beforeNumber(before)) {
      return false;
    }
    if (mark - before.length() <= begin && number(before)) {
      return false; // "1. Both sides agree": a numbered point
    }
    if (Abbreviations.either(before)) {
      return starts || (opens(first) && (!single(before) || before.equals("X"))); // the network
    }
    return true;
  }

  /** "…this week.The minister": the space was lost when the page was scraped. */
  private static boolean unspaced(String text, int mark, int limit) {
    if (mark + 3 >= limit || mark < 3 || !Character.isUpperCase(text.charAt(mark + 1))) {
      return false;
    }
    for (int i = mark - 3; i < mark; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return Abbreviations.starter(word(text, mark + 1, limit));
  }

  /** Whether what follows a quoted question or exclamation names its speaker. */
  private static boolean attributed(String text, int next, int limit) {
    int at = next;
    int end = Math.min(limit, next + LOOK_AHEAD);
    for (int words = 0; words < 6 && at < end; words++) {
      String word = word(text, at, end);
      if (SPEECH.contains(word)) {
        return true;
      }
      at += Math.max(1, word.length());
      if (at < end && (terminal(text.charAt(at)) || text.charAt(at) == ',')) {
        return false;
      }
      at = Blanks.skip(text, at, end);
    }
    return false;
  }

  private static boolean opens(char c) {
    return c == '"' || c == '“' || c == '‘' || c == '«' || c == '(' || c == '\'' || c == '[';
  }

  private static boolean single(String word) {
    return word.length() == 1;
  }

  private static boolean number(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** The letters, digits and inner hyphens from {@code at}, at most a bounded number. */
  private static String word(String text, int at, int limit) {
    int end = at;
    int most = Math.min(limit, at + LOOK_BACK);
    while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /** The word that ends at {@code mark}, with inner full stops: "U.S", "Gen", "Vice-Adm". */
  private static String wordBefore(String text, int begin, int mark) {
    int from = mark;
    int least = Math.max(begin, mark - LOOK_BACK);
    while (from > least) {
      char c = text.charAt(from - 1);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-') {
        break;
      }
      from--;
    }
    while (from < mark && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from, mark);
  }
}
