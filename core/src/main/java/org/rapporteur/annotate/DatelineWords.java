package org.rapporteur.annotate;

import java.util.Locale;
import java.util.Set;

/** Words that tell a dateline, and words that tell that there is none. */
final class DatelineWords {

  private static final int FAR = 200;

  /** Who files reports; after these, a place and a story need no mark between them. */
  private static final Set<String> AGENCIES =
      words(
          "aa, aap, afp, agencies, anadolu, ani, ansa, antara, ap, apa, app, associated "
              + "press, bernama, bss, cna, cnn, dpa, efe, ians, ians/ani, interfax, inp, irna, "
              + "isna, itar-tass, kcna, kuna, kyodo, mehr, mena, nna, pajhwok, petra, pna, ppi, "
              + "pti, qna, reuters, ria novosti, sana, spa, sputnik, tap, tasnim, tass, uni, unb, "
              + "upi, vna, wam, wire, xinhua, yonhap");

  private static final Set<String> MONTHS =
      words("jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec");

  /** What two names with a dash between them name together: "Tarsk - Osmark talks". */
  private static final Set<String> SHARED =
      words(
          "accord, agreement, alliance, axis, border, ceasefire, clashes, conflict, "
              + "cooperation, deal, dialogue, dispute, flights, frontier, highway, meeting, "
              + "negotiations, pact, peace, railway, rapprochement, relations, relationship, "
              + "road, rivalry, route, row, summit, talks, tensions, ties, trade, treaty, truce, "
              + "war");

  private DatelineWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(", "));
  }

  /** Whether this is an agency's name. */
  static boolean agency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a month's name, or begins as one. */
  static boolean month(String word) {
    return word.length() > 2 && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  /** Whether a word in lower case may stand within a place's name. */
  static boolean particle(String word) {
    return switch (word) {
      case "al", "da", "de", "del", "des", "di", "do", "du", "el", "la", "of", "the" -> true;
      default -> word.startsWith("al-") || word.startsWith("el-");
    };
  }

  /** Whether up to the first word in lower case there are names, and it is one of the shared. */
  static boolean shared(String text, int from, int limit) {
    int begin = from;
    for (int count = 0; count < 4 && begin < limit; count++) {
      int end = begin;
      while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end == begin) {
        return false;
      }
      String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
      if (count > 0 && SHARED.contains(word)) {
        return true;
      }
      if (Character.isLowerCase(text.charAt(begin))) {
        return false;
      }
      begin = Blanks.skip(text, end, limit);
    }
    return false;
  }

  /** Whether the sentence has a second such dash: then the two enclose something. */
  static boolean again(String text, int from, int limit) {
    int end = Math.min(limit - 1, from + FAR);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Sentences.terminal(c) && Blanks.is(text.charAt(i + 1))) {
        return false;
      }
      boolean dash = c == '—' || c == '–' || (c == '-' && text.charAt(i + 1) == '-');
      if (dash || (c == '-' && Blanks.is(text.charAt(i - 1)) && Blanks.is(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
