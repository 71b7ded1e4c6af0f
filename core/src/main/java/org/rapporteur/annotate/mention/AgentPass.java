package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** People named by a common noun, with or without their state: "Ardanian troops", "militants". */
final class AgentPass implements Pass {

  private static final Set<String> LINKS = Set.of("of", "from", "for");

  /** Sectors whose nouns, with a capital, are parts of the names of firms and schools. */
  static final Set<String> FIRMS = Set.of("EDU", "BUS", "MED", "LAB", "NGO", "CVL", "REL");

  private static final Set<String> SERVANTS = Set.of("adviser", "advisor", "aide", "assistant");

  private final Lexis lexis;

  AgentPass(Lexis lexis) {
    this.lexis = lexis;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public void over(Page page) {
    for (int s = 0; s < page.sentences.size(); s++) {
      String[] lower = page.bare(s);
      for (int t = Dateline.after(page, s); t < lower.length; t++) {
        PhraseIndex.Match<AgentNoun> match = lexis.agents.longest(lower, t);
        if (match == null || !noun(page, s, match.last())) {
          continue;
        }
        Found there = page.at(s, t);
        boolean free = page.free(s, t, match.last());
        boolean shorter =
            there != null
                && there.pending == Found.Pending.OWNER
                && there.last < match.last()
                && !page.heading(s);
        if (free || shorter) {
          Found found = found(page, s, t, match);
          if (found != null) {
            found.noun = lower[match.last()];
            page.put(found);
          }
        }
        t = match.last();
      }
    }
  }

  private static boolean noun(Page page, int s, int last) {
    String next = last + 1 < page.tokens(s).size() ? page.lower(s)[last + 1] : "";
    if (next.equals("-")) {
      return false;
    }
    String tag = page.tokens(s).get(last).tag();
    String relation = page.tokens(s).get(last).relation();
    boolean modifies = relation.equals("compound") || relation.equals("nmod");
    boolean capital = Page.capital(page.tokens(s).get(last).text());
    // "militant hideouts" are no militants; "General Tann" is one, and so is "spokesman Ivo Tann"
    boolean title =
        modifies
            && last + 1 < page.tokens(s).size()
            && Page.capital(page.tokens(s).get(last + 1).text());
    return tag.startsWith("NN") && (!modifies || title || capital);
  }

  private @Nullable Found found(Page page, int s, int first, PhraseIndex.Match<AgentNoun> match) {
    AgentNoun noun = match.values().get(0);
    boolean proper = first > 0 && page.tokens(s).get(match.last()).tag().startsWith("NNP");
    if (proper && FIRMS.contains(noun.sector()) && !page.heading(s)) {
      return null;
    }
    Owners.Owner owner = Owners.of(page, s, first, match.last(), LINKS);
    if (owner.ids.isEmpty()
        && noun.lemma().startsWith("spokes")
        && forSomebody(page, s, first, match.last())) {
      return null; // "a spokesman for Harle Ferries" is no official
    }
    String served = SERVANTS.contains(noun.lemma()) ? served(page, s, match.last()) : "";
    if (owner.ids.isEmpty() && !served.isEmpty()) {
      owner.ids.add(served);
    }
    if (owner.ids.isEmpty() && noun.weak()) {
      return null;
    }
    if (owner.ids.isEmpty() && !match.plural() && bare(page, s, first, match.last())) {
      return null;
    }
    String sector = owner.former ? "ELI" : noun.sector();
    List<String> actors = new ArrayList<>(2);
    if (owner.ids.isEmpty()) {
      owner.ids.add("");
    }
    for (String id : owner.ids) {
      Actor actor = actor(page, id, sector);
      if (actor == null) {
        return null;
      }
      actors.add(actor.id());
    }
    Found found =
        new Found(
            s,
            owner.first,
            owner.last,
            Mention.Kind.GENERIC,
            actors,
            name(),
            "'" + noun.lemma() + "' are of sector " + sector);
    found.plural = match.plural() || actors.size() > 1;
    found.owner = owner.ids.get(0);
    found.former = owner.former || noun.lemma().startsWith("former");
    found.definite = owner.definite;
    found.deputy = owner.deputy || noun.lemma().startsWith("deputy");
    return found;
  }

  /** "An adviser to Velmark's president": the state of whom one serves, or empty. */
  private static String served(Page page, int s, int last) {
    String[] lower = page.lower(s);
    boolean to = last + 2 < lower.length && Set.of("to", "of", "for").contains(lower[last + 1]);
    Found whom = to ? page.at(s, lower[last + 2].equals("the") ? last + 3 : last + 2) : null;
    boolean one = whom != null && whom.actors.size() == 1;
    boolean office =
        one && whom != null && Set.of(Mention.Kind.OFFICE, Mention.Kind.PERSON).contains(whom.kind);
    return office && whom != null ? page.state(whom.actors.get(0)) : "";
  }

  /** Whether a name that nobody knows says for whom one speaks. */
  static boolean forSomebody(Page page, int s, int first, int last) {
    List<Token> tokens = page.tokens(s);
    boolean link =
        last + 2 < tokens.size() && Set.of("for", "of").contains(page.lower(s)[last + 1]);
    int next = link && page.lower(s)[last + 2].equals("the") ? last + 3 : last + 2;
    boolean after = link && next < tokens.size() && tokens.get(next).tag().startsWith("NNP");
    boolean before =
        first > 0
            && (tokens.get(first - 1).tag().equals("POS")
                || tokens.get(first - 1).tag().startsWith("NNP"));
    return after || before;
  }

  /** "Lacked authority": a singular without any article or adjective names nobody. */
  private static boolean bare(Page page, int s, int first, int last) {
    if (first == 0 || Page.capital(page.tokens(s).get(first).text())) {
      return false;
    }
    String tag = page.tokens(s).get(first - 1).tag();
    boolean specified =
        tag.endsWith("DT")
            || tag.startsWith("JJ")
            || tag.equals("PRP$")
            || tag.equals("VBN")
            || tag.equals("CD")
            || tag.equals("POS")
            || tag.startsWith("NN")
            || Lexis.MODIFIERS.contains(page.lower(s)[first - 1]);
    boolean named =
        last + 1 < page.tokens(s).size() && Page.capital(page.tokens(s).get(last + 1).text());
    return !specified && !named && page.tokens(s).get(last).tag().equals("NN");
  }

  /** People of a state, a group, an organisation; those of a body count as its state's. */
  private static @Nullable Actor actor(Page page, String owner, String sector) {
    Actor of = owner.isEmpty() ? null : page.actor(owner);
    if (of != null && of.kind() == Actor.Kind.BODY) {
      String state = page.state(of.id());
      return state.isEmpty() ? of : page.actor(state + ".~" + sector);
    }
    return page.actor((owner.isEmpty() ? "" : owner + ".") + "~" + sector);
  }
}
