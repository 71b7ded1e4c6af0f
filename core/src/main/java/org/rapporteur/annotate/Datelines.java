package org.rapporteur.annotate;

import org.rapporteur.model.Span;

/**
 * Finds where the dateline of a report ends: "TARSK, Oct 3 (Wire) — ", "Tarsk, Ardania - ", "TARSK
 * (Wire) : ", "Tarsk, Oct 3 (Wire) Under", "(Wire) TARSK — ". A place, and after it a region, a day
 * and an agency, each of which may be absent, then a mark; written in capitals or not. Without
 * capitals, or without a mark, more must be there before it is one, for "Reld — the minister" is
 * none. A photograph's credit is split off too.
 */
final class Datelines {

  private static final int LONGEST = 100;
  private static final int LONGEST_CREDIT = 40;
  private static final int MOST_WORDS = 5;
  private static final String FILE_PHOTO = "/File Photo";

  private final String text;
  private final int stop;
  private int at;

  private int shouted;
  private int plain;
  private int parts;
  private boolean day;
  private boolean credit;
  private boolean agency;
  private boolean filed;

  private Datelines(String text, int begin, int stop) {
    this.text = text;
    this.at = begin;
    this.stop = stop;
  }

  /** One past the dateline that a paragraph begins with, its mark included; else its begin. */
  static int end(String text, Span paragraph) {
    int begin = paragraph.begin();
    char first = text.charAt(begin);
    if (!Character.isUpperCase(first) && first != '(') {
      return begin;
    }
    int stop = Math.min(paragraph.end(), begin + LONGEST);
    int photo = photo(text, begin, stop);
    int end = photo > begin ? photo : new Datelines(text, begin, stop).read(paragraph.end());
    return end > begin && Blanks.skip(text, end, paragraph.end()) < paragraph.end() ? end : begin;
  }

  /** "WIRE/Tomas Reld/File Photo Troops …": one past the credit. */
  private static int photo(String text, int begin, int stop) {
    int slash = begin;
    while (slash < stop && Character.isUpperCase(text.charAt(slash))) {
      slash++;
    }
    if (slash - begin < 2 || slash >= stop || text.charAt(slash) != '/') {
      return begin;
    }
    for (int i = slash + 1; i + FILE_PHOTO.length() < stop; i++) {
      if (text.regionMatches(true, i, FILE_PHOTO, 0, FILE_PHOTO.length())) {
        return i + FILE_PHOTO.length();
      }
    }
    return begin;
  }

  private int read(int limit) {
    int begin = at;
    lead();
    while (at < stop) {
      int before = at;
      if (!part() || at == before) {
        return begin;
      }
      int mark = mark();
      if (mark > 0) {
        return accepted(mark, limit) ? mark : begin;
      }
      if ((credit || filed) && unmarked()) {
        return at;
      }
      if (at >= stop || (text.charAt(at) != ',' && !bracket(at))) {
        return begin;
      }
      if (text.charAt(at) == ',') {
        at = Blanks.skip(text, at + 1, stop);
      }
    }
    return begin;
  }

  /** An agency before the place: "(Wire) TARSK", "Wire TARSK". */
  private void lead() {
    int end = bracket(at) ? credit(at) : word(at);
    if (end > at && agency(at, end)) {
      int next = Blanks.skip(text, end, stop);
      int after = word(next);
      if (after - next > 2 && shouted(next, after)) {
        agency = true;
        filed = text.charAt(end - 1) == ')';
        at = next;
      }
    }
  }

  /** A place, a day, or an agency, with the blanks after it. */
  private boolean part() {
    if (bracket(at)) {
      int end = credit(at);
      credit = end > at && parts > 0;
      agency |= credit && agency(at, end);
      at = Blanks.skip(text, Math.max(at, end), stop);
      return credit;
    }
    int begin = at;
    int end = at;
    int count = 0;
    boolean digits = false;
    boolean month = false;
    while (at < stop) {
      int from = at;
      int to = word(from);
      if (to == from || ++count > MOST_WORDS) {
        return false;
      }
      char c = text.charAt(from);
      if (filed && parts == 0 && count > 1 && !shouted(from, to)) {
        break;
      }
      boolean number = Character.isDigit(c);
      boolean small = Character.isLowerCase(c);
      if (number && parts == 0
          || small && (count == 1 || !DatelineWords.particle(text.substring(from, to)))) {
        return false;
      }
      digits |= number;
      month |= DatelineWords.month(text.substring(from, to));
      if (parts == 0) {
        boolean loud = shouted(from, to);
        shouted += loud ? to - from : 0;
        plain += loud ? 0 : 1;
      }
      end = to;
      at = Blanks.skip(text, to, stop);
      if (at >= stop || !Character.isLetterOrDigit(text.charAt(at))) {
        break;
      }
    }
    day |= month && digits;
    agency |= parts > 0 && agency(begin, end);
    parts++;
    return true;
  }

  /** One past the mark here, with its blanks, or -1. */
  private int mark() {
    if (at >= stop) {
      return -1;
    }
    boolean blank = Blanks.is(text.charAt(at - 1));
    char c = text.charAt(at);
    int end = at + 1;
    if (c == '-') {
      while (end < stop && text.charAt(end) == '-') {
        end++;
      }
      boolean after = end < stop && Blanks.is(text.charAt(end));
      return end - at > 1 || (after && (blank || credit)) ? end : -1;
    }
    if (c == '—') {
      return end;
    }
    if (c == '–') {
      boolean after = end < stop && Blanks.is(text.charAt(end));
      return after || blank ? end : -1;
    }
    return c == ':' && credit ? end : -1;
  }

  /** Whether what was read before the mark, and what follows it, make a dateline. */
  private boolean accepted(int mark, int limit) {
    int next = Blanks.skip(text, mark, limit);
    if (next >= limit) {
      return false;
    }
    if (day || agency || (credit && plain == 0)) {
      return true;
    }
    if (DatelineWords.shared(text, next, limit)) {
      return false;
    }
    boolean sentence = credit || Sentences.terminal(text.charAt(limit - 1));
    return (plain == 0 && shouted > 2)
        || (sentence && starts(text.charAt(next)) && !DatelineWords.again(text, next, limit));
  }

  /** Whether a story begins here, right after the agency. */
  private boolean unmarked() {
    return at < stop
        && Blanks.is(text.charAt(at - 1))
        && starts(text.charAt(at))
        && (day || agency)
        && (agency || plain == 0);
  }

  private static boolean starts(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '"' || c == '“' || c == '\'';
  }

  private boolean bracket(int i) {
    return i < stop && (text.charAt(i) == '(' || text.charAt(i) == '/');
  }

  /** One past the bracket that closes the agency, or where it opens if none does. */
  private int credit(int from) {
    char close = text.charAt(from) == '(' ? ')' : '/';
    int most = Math.min(stop, from + LONGEST_CREDIT);
    for (int i = from + 1; i < most; i++) {
      if (text.charAt(i) == close) {
        return i - from > 2 ? i + 1 : from;
      }
    }
    return from;
  }

  /** One past the letters, digits, points, apostrophes and inner hyphens from here. */
  private int word(int from) {
    int end = from;
    while (end < stop) {
      char c = text.charAt(end);
      boolean inner =
          c == '.' || c == '\'' || c == '’' || ((c == '-' || c == '/') && inner(end, from));
      if (!Character.isLetterOrDigit(c) && (!inner || end == from)) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean inner(int i, int from) {
    return i > from && i + 1 < stop && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private boolean shouted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean agency(int from, int to) {
    int begin = bracket(from) ? from + 1 : from;
    int end = bracket(from) ? to - 1 : to;
    return DatelineWords.agency(text.substring(begin, end));
  }
}
