package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;

/**
 * Decides whether a capital or seat stands for its government, because it acts, is dealt with or
 * owns something political, or is a place; places are left to the gazetteer.
 */
final class SeatPass implements Pass {

  private static final Set<String> SCENES =
      Set.of(
          "in",
          "at",
          "near",
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
          "beside",
          "off",
          "along");
  private static final Set<String> WAYS =
      Set.of("to", "from", "for", "of", "on", "over", "between");

  /** Nouns with "to" or "from" that make the seat a party. */
  private static final Set<String> MESSAGES =
      Set.of(
          "message",
          "warning",
          "letter",
          "appeal",
          "response",
          "reply",
          "offer",
          "proposal",
          "threat",
          "ultimatum",
          "demand",
          "concession",
          "support",
          "aid",
          "signal",
          "pressure",
          "request",
          "note",
          "assurance",
          "approval",
          "permission",
          "guarantee",
          "loan",
          "answer",
          "closeness",
          "tie",
          "relation",
          "hostility",
          "opposition",
          "recognition",
          "blow");

  private static final Set<String> TRAVEL =
      Set.of("leave", "depart", "head", "bound", "fly", "embark", "set", "flight", "train", "bus");

  /** What a seat as a place has. */
  private static final Set<String> LOCAL =
      Set.of(
          "airport",
          "street",
          "suburb",
          "outskirts",
          "resident",
          "mayor",
          "university",
          "hospital",
          "district",
          "neighbourhood",
          "neighborhood",
          "market",
          "hotel",
          "weather",
          "zone",
          "bazaar",
          "mosque",
          "quarter",
          "population",
          "people",
          "stadium",
          "school",
          "embassy",
          "square",
          "road",
          "court",
          "sky");

  /** What is done to a place. */
  private static final Set<String> DONE_TO_PLACES =
      Set.of(
          "hit",
          "shake",
          "rock",
          "bomb",
          "shell",
          "visit",
          "reach",
          "leave",
          "capture",
          "seize",
          "take",
          "retake",
          "enter",
          "besiege",
          "strike",
          "attack",
          "surround",
          "storm",
          "overrun",
          "occupy",
          "control",
          "tour",
          "flood",
          "paralyse",
          "paralyze",
          "bombard");

  private static final Set<String> DONE_BY_PLACES =
      Set.of("fall", "lie", "host", "wake", "burn", "sit", "see", "witness", "grow");

  private static final Set<String> POLITICAL =
      Set.of(
          "government",
          "leadership",
          "position",
          "policy",
          "stance",
          "side",
          "decision",
          "demand",
          "behalf",
          "view",
          "eye",
          "intention",
          "influence",
          "request",
          "ally",
          "enemy");

  @Override
  public String name() {
    return "seat";
  }

  @Override
  public void over(Page page) {
    for (int s = 0; s < page.sentences.size(); s++) {
      for (Found found : page.row(s)) {
        if (found.pending != Found.Pending.SEAT) {
          continue;
        }
        String reason = reason(page.tokens(s), found, head(page, found), 0);
        if (reason.isEmpty()) {
          page.remove(found);
        } else {
          found.pending = null;
          found.pass = name();
          found.why = found.why + " stands for its government: " + reason;
        }
      }
    }
  }

  private static int head(Page page, Found found) {
    return Heads.of(page.tokens(found.sentence), found.first, found.last);
  }

  /** Why it is a government, or empty if it is a place or cannot be told. */
  private static String reason(List<Token> tokens, Found found, int at, int depth) {
    Token token = tokens.get(at);
    if (token.head() < 0 || depth > 4) {
      return "";
    }
    Token head = tokens.get(token.head());
    if (found.last + 2 < tokens.size() && tokens.get(found.last + 1).text().equals(",")) {
      // "Kabul, Afghanistan" is a place
      Token next = tokens.get(found.last + 2);
      if (next.head() == at && next.relation().equals("appos") && next.tag().startsWith("NNP")) {
        return "";
      }
    }
    return switch (token.relation()) {
      case "nsubj", "agent" ->
          DONE_BY_PLACES.contains(head.lemma()) || copula(tokens, head)
              ? ""
              : "acts: " + head.lemma();
      case "nsubjpass", "dobj", "dative", "iobj" ->
          DONE_TO_PLACES.contains(head.lemma()) ? "" : "acted on: " + head.lemma();
      case "poss" -> LOCAL.contains(head.lemma()) ? "" : "has " + head.lemma();
      case "conj" -> reason(tokens, found, token.head(), depth + 1);
      case "pobj" -> preposition(tokens, head);
      default -> "";
    };
  }

  private static boolean copula(List<Token> tokens, Token verb) {
    if (!verb.lemma().equals("be")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.head() == verb.index() && token.relation().equals("attr")) {
        return LOCAL.contains(token.lemma())
            || token.lemma().equals("city")
            || token.lemma().equals("capital");
      }
    }
    return false;
  }

  private static String preposition(List<Token> tokens, Token preposition) {
    String word = preposition.lemma();
    if (SCENES.contains(word)) {
      return "";
    }
    String governor = preposition.head() < 0 ? "" : tokens.get(preposition.head()).lemma();
    boolean party =
        switch (word) {
          case "to", "from" -> MESSAGES.contains(governor);
          case "for" -> !TRAVEL.contains(governor);
          case "of" -> POLITICAL.contains(governor);
          case "on" ->
              governor.equals("pressure") || governor.equals("sanction") || governor.equals("call");
          case "between" -> !TRAVEL.contains(governor) && !LOCAL.contains(governor);
          default -> !WAYS.contains(word);
        };
    return party ? governor + " " + word : "";
  }
}
