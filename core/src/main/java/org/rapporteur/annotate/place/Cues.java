package org.rapporteur.annotate.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.PlaceEntry;
import org.rapporteur.knowledge.PlaceKind;
import org.rapporteur.model.Token;

/** The words beside a name that say whether it names a place here. */
final class Cues {

  private static final Set<String> CUES =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "inside",
          "into",
          "through",
          "across",
          "via",
          "throughout",
          "beyond",
          "within",
          "above",
          "along",
          "of",
          "towards",
          "toward",
          "over",
          "between",
          "off",
          "onto",
          "on",
          "for",
          "against",
          "outskirts",
          "visit");

  private static final Set<String> KINDS =
      Set.of(
          "province",
          "district",
          "city",
          "town",
          "village",
          "region",
          "area",
          "county",
          "valley",
          "airport",
          "border",
          "crossing",
          "airbase",
          "base",
          "camp",
          "capital",
          "governorate",
          "oblast",
          "state",
          "prefecture",
          "port",
          "pass",
          "gate");

  /** What happens at a place that stands before it: "the Istanbul talks". */
  private static final Set<String> HAPPENINGS =
      Set.of(
          "talk",
          "talks",
          "meeting",
          "summit",
          "dialogue",
          "conference",
          "round",
          "accord",
          "agreement",
          "attack",
          "attacks",
          "bombing",
          "process",
          "truce",
          "ceasefire",
          "negotiation",
          "negotiations",
          "forum",
          "deal",
          "declaration",
          "earthquake",
          "siege");

  private Cues() {}

  /** Whether the words around say that a place is meant, and that it ends here. */
  static boolean say(List<Token> tokens, int first, int last, List<PlaceEntry> entries) {
    Token next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
    boolean kind = next != null && KINDS.contains(next.text().toLowerCase(Locale.ROOT));
    if (kind) {
      return true;
    }
    boolean longer =
        next != null
            && Character.isUpperCase(next.text().charAt(0))
            && next.tag().startsWith("NNP")
            && tokens.get(last).relation().equals("compound");
    Token previous = first > 0 ? tokens.get(first - 1) : null;
    boolean part =
        previous != null
            && first > 1
            && Character.isUpperCase(previous.text().charAt(0))
            && (previous.tag().startsWith("NN") || previous.tag().startsWith("JJ"))
            && previous.head() >= first
            && previous.head() <= last
            && !skip(previous);
    if (part) {
      // the Gulf of "the Persian Gulf"
      return false;
    }
    boolean spot = entries.get(0).kind() == PlaceKind.SPOT;
    if (longer) {
      return false;
    }
    if (next != null && HAPPENINGS.contains(next.lemma()) && !entries.get(0).ambiguous()) {
      return true;
    }
    int at = first - 1;
    while (at >= 0 && skip(tokens.get(at))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    String before = tokens.get(at).lemma();
    if (CUES.contains(before)) {
      return true;
    }
    if (KINDS.contains(before) || (spot && !entries.get(0).ambiguous())) {
      return true;
    }
    // "in Paktika and Khost", "in Ardapol, Velmark"
    Token head = tokens.get(last);
    boolean listed = head.relation().equals("conj") || head.relation().equals("appos");
    return listed && head.head() >= 0 && !entries.get(0).ambiguous() && under(tokens, head);
  }

  private static boolean skip(Token token) {
    String word = token.lemma();
    return word.equals("the")
        || token.tag().equals("JJ")
            && Set.of(
                    "eastern",
                    "western",
                    "northern",
                    "southern",
                    "central",
                    "southeastern",
                    "northeastern",
                    "southwestern",
                    "northwestern",
                    "nearby",
                    "neighbouring",
                    "neighboring")
                .contains(word)
        || Set.of(
                "city",
                "province",
                "district",
                "town",
                "eastern",
                "western",
                "northern",
                "southern",
                "central")
            .contains(word);
  }

  private static boolean under(List<Token> tokens, Token token) {
    Token at = token;
    for (int steps = 0; at.head() >= 0 && steps < 8; steps++) {
      at = tokens.get(at.head());
      if (CUES.contains(at.lemma())) {
        return true;
      }
      if (at.verb()) {
        return false;
      }
    }
    return false;
  }
}
