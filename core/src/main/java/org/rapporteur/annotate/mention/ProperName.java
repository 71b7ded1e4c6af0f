package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DayNames;
import org.rapporteur.model.Token;

/**
 * A run of capitalised words that may be a person's name, with the titles before it.
 *
 * @param start first token, titles included
 * @param first first token of the name itself
 * @param last last token
 * @param titles the titles, lower case, without full stops, blanks between
 */
record ProperName(int start, int first, int last, String titles) {

  static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor");

  static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "madam", "sister");

  static final Set<String> MALE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "mullah",
          "maulana",
          "maulvi",
          "mawlawi",
          "sheikh",
          "imam",
          "ayatollah",
          "pope",
          "father",
          "sultan");

  static final Set<String> MILITARY =
      Set.of(
          "gen",
          "general",
          "lt",
          "lieutenant",
          "maj",
          "major",
          "col",
          "colonel",
          "brig",
          "brigadier",
          "adm",
          "admiral",
          "capt",
          "captain",
          "cmdr",
          "commander",
          "marshal",
          "field",
          "sgt",
          "sergeant",
          "cpl");

  static final Set<String> CIVIL =
      Set.of(
          "president",
          "minister",
          "senator",
          "sen",
          "rep",
          "gov",
          "governor",
          "ambassador",
          "justice",
          "judge",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "emir",
          "sultan",
          "mullah",
          "maulana",
          "maulvi",
          "mawlawi",
          "sheikh",
          "imam",
          "ayatollah",
          "pope",
          "secretary",
          "congressman",
          "congresswoman",
          "speaker",
          "mayor");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "ul", "ur", "de", "van", "von", "der", "den", "bin", "ibn", "el", "da", "dos",
          "della", "du", "la", "le", "abu", "e", "-", "di", "ad", "as", "ash", "ar", "i");

  private static final Set<String> NEVER =
      Set.of(
          "the",
          "islamic",
          "muslim",
          "muslims",
          "allah",
          "ramadan",
          "eid",
          "but",
          "and",
          "in",
          "on",
          "at",
          "for",
          "this",
          "that",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "according",
          "however",
          "meanwhile");

  private static final int LONGEST = 6;

  /** The run that begins at free token {@code t}, or null. */
  static @Nullable ProperName at(Page page, int s, int t) {
    List<Token> tokens = page.tokens(s);
    String[] lower = page.lower(s);
    int at = t;
    StringBuilder titles = new StringBuilder();
    while (at < tokens.size() && page.at(s, at) == null && title(lower[at], tokens.get(at))) {
      titles.append(titles.length() == 0 ? "" : " ").append(plain(lower[at]));
      at++;
      if (at < tokens.size() && lower[at].equals(".")) {
        at++;
      }
    }
    int last = run(page, s, at);
    return last < at ? null : new ProperName(t, at, last, titles.toString());
  }

  private static int run(Page page, int s, int first) {
    List<Token> tokens = page.tokens(s);
    String[] lower = page.lower(s);
    int last = first - 1;
    for (int t = first; t < tokens.size() && t - first < LONGEST; t++) {
      if (page.at(s, t) != null) {
        break;
      }
      if (word(tokens.get(t), lower[t])) {
        last = t;
      } else if (!PARTICLES.contains(lower[t]) || t + 1 >= tokens.size()) {
        break;
      }
    }
    return last;
  }

  private static boolean word(Token token, String lower) {
    boolean tagged =
        token.tag().startsWith("NN") || token.tag().equals("JJ") || token.tag().equals("FW");
    boolean dated = DayNames.dayOrMonth(lower) && !lower.equals("may"); // May is a name too
    return Page.capital(token.text()) && tagged && !dated && !NEVER.contains(lower);
  }

  private static boolean title(String lower, Token token) {
    String plain = plain(lower);
    return Page.capital(token.text())
        && (HONORIFICS.contains(plain) || MILITARY.contains(plain) || CIVIL.contains(plain));
  }

  private static String plain(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** The number of words, without particles. */
  int words(Page page, int s) {
    int words = 0;
    for (int t = first; t <= last; t++) {
      words += PARTICLES.contains(page.lower(s)[t]) ? 0 : 1;
    }
    return words;
  }

  /** Whether a title is one of public office or of an army. */
  boolean ranked() {
    return military() || has(CIVIL);
  }

  boolean military() {
    return has(MILITARY);
  }

  boolean has(Set<String> wanted) {
    for (String title : titles.split(" ", -1)) {
      if (wanted.contains(title)) {
        return true;
      }
    }
    return false;
  }
}
