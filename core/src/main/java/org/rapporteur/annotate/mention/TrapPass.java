package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/**
 * Takes back a state's name inside a longer proper name that is not known: "Ardania University",
 * "Bank of Ardania", "Ivo Ardania". Such a name stays open.
 */
final class TrapPass implements Pass {

  private static final Set<String> FORMS =
      Set.of(
          "republic",
          "state",
          "states",
          "kingdom",
          "emirate",
          "government",
          "people",
          "gulf",
          "president",
          "minister",
          "embassy",
          "capital",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "southeast",
          "northeast",
          "southwest",
          "northwest",
          "mainland",
          "mr",
          "greater");

  /** "Bank of Ardania", "Voice of Ardania". */
  private static final Set<String> HOUSES =
      Set.of(
          "gulf",
          "strait",
          "sea",
          "bay",
          "university",
          "bank",
          "institute",
          "college",
          "church",
          "voice",
          "times",
          "club",
          "museum",
          "association",
          "society",
          "chamber",
          "party",
          "academy",
          "hospital",
          "school",
          "press",
          "council",
          "radio",
          "board",
          "federation",
          "union",
          "cup",
          "journal",
          "festival",
          "star",
          "journalists",
          "sons",
          "movement",
          "front",
          "congress",
          "television",
          "broadcaster");

  /** "South American" is not American; "South Korean" is a name of its own. */
  private static final Set<String> CONTINENTS =
      Set.of("south", "north", "latin", "central", "native", "african");

  private final Lexis lexis;

  TrapPass(Lexis lexis) {
    this.lexis = lexis;
  }

  @Override
  public String name() {
    return "longer-name";
  }

  @Override
  public void over(Page page) {
    for (int s = 0; s < page.sentences.size(); s++) {
      if (page.heading(s)) {
        continue;
      }
      for (Found found : page.row(s)) {
        boolean geographic =
            found.kind == Mention.Kind.NAME
                || found.kind == Mention.Kind.DEMONYM
                || found.kind == Mention.Kind.METONYM;
        if (geographic
            && state(page, found)
            && (continues(page, found) || continued(page, found))) {
          page.remove(found);
        }
      }
    }
  }

  private static boolean state(Page page, Found found) {
    return found.actors.isEmpty() || !page.state(found.actors.get(0)).isEmpty();
  }

  private boolean continues(Page page, Found found) {
    List<Token> tokens = page.tokens(found.sentence);
    int next = found.last + 1;
    if (next >= tokens.size() || page.at(found.sentence, next) != null) {
      return false;
    }
    Token token = tokens.get(next);
    boolean proper = Page.capital(token.text()) && token.tag().startsWith("NN");
    if (!proper || publicNoun(page, found.sentence, next)) {
      return false;
    }
    Token last = tokens.get(found.last);
    // "Ardania Monday": a date beside a subject
    boolean joined = last.head() >= next || token.head() == found.last && name(token);
    return joined
        && last.head() - next < 5
        && (last.relation().equals("compound") || last.relation().equals("nmod") || name(token));
  }

  /** "Ardanian General …", "Ardania Embassy": a word of office, not part of a firm's name. */
  private boolean publicNoun(Page page, int s, int t) {
    PhraseIndex.Match<AgentNoun> match = lexis.agents.longest(page.lower(s), t);
    return match != null && !AgentPass.FIRMS.contains(match.values().get(0).sector());
  }

  private static boolean name(Token token) {
    return token.relation().equals("compound")
        || token.relation().equals("nmod")
        || token.relation().equals("appos");
  }

  private static boolean continued(Page page, Found found) {
    List<Token> tokens = page.tokens(found.sentence);
    String[] lower = page.lower(found.sentence);
    int before = found.first - 1;
    if (before < 0 || page.at(found.sentence, before) != null) {
      return false;
    }
    if (lower[before].equals("of") && before > 0) {
      Token owner = tokens.get(before - 1);
      return proper(owner)
          && page.at(found.sentence, before - 1) == null
          && HOUSES.contains(lower[before - 1]);
    }
    boolean continent =
        CONTINENTS.contains(lower[before]) && Page.capital(tokens.get(before).text());
    boolean broad = lower[found.first].startsWith("america");
    if (continent && (broad || found.kind == Mention.Kind.DEMONYM)) {
      return true;
    }
    Token token = tokens.get(before);
    int head = token.head();
    boolean inside = head >= found.first && head <= found.last;
    return proper(token)
        && inside
        && token.relation().equals("compound")
        && !FORMS.contains(lower[before]);
  }

  private static boolean proper(Token token) {
    return Page.capital(token.text()) && token.tag().startsWith("NNP");
  }
}
