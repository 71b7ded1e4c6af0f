package org.rapporteur.annotate.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.knowledge.Body;
import org.rapporteur.knowledge.BodyPhrase;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Tenure;

/** "The minister", "the ministry", "the army", "its delegation": who was named before. */
final class Definites {

  static final String PASS = "named-before";

  /** Words for what every state has. */
  private static final Set<String> COMMON =
      Set.of("government", "parliament", "army", "military", "police", "ministry", "authorities");

  /** Words for an office that do not name its holder. */
  static final Set<String> HOUSES =
      Set.of("family", "court", "monarchy", "presidency", "office", "palace");

  private final Discourse discourse;
  private final Page page;
  private final Lexis lexis;

  /** What may stand between "the" and a noun that names one already named. */
  private static final Set<String> SAME =
      Set.of("visiting", "senior", "top", "veteran", "embattled", "outgoing", "hardline", "same");

  private final Served served;

  Definites(Discourse discourse, Lexis lexis) {
    this.served = new Served(discourse);
    this.discourse = discourse;
    this.lexis = lexis;
    this.page = discourse.page;
  }

  /** Resolves a mention that waits for its owner, or people that "the" has named before. */
  void resolve(Found found) {
    int s = found.sentence;
    String[] lower = page.lower(s);
    String before = found.first > 0 ? lower[found.first - 1] : "";
    if (found.kind == Mention.Kind.PERSON) {
      if (found.pending == Found.Pending.OWNER) {
        introduced(found);
      }
      return;
    }
    Actor spokesman = found.pending == Found.Pending.OWNER ? served.spokesman(found) : null;
    if (spokesman != null) {
      found.pending = null;
      point(found, spokesman.id(), "speaks for whom the words name");
      return;
    }
    Actor ministry = served.ministry(found);
    if (ministry != null) {
      found.pending = null;
      point(found, ministry.id(), "that of whom the words name");
      return;
    }
    Found possessor = page.at(s, found.first - 1);
    if (possessor != null && possessor.kind == Mention.Kind.PRONOUN) {
      possessed(found, possessor);
      return;
    }
    boolean definite = before.equals("the") || before.equals("that") || found.definite;
    if (found.pending == Found.Pending.OWNER) {
      waiting(found, definite, before);
    } else if (found.kind == Mention.Kind.GENERIC && definite && same(found)) {
      people(found);
    }
  }

  /** "The visiting minister" may be the one before; "the other minister" is not. */
  private boolean same(Found found) {
    String[] lower = page.lower(found.sentence);
    int t = found.first - 1;
    while (t > 0 && SAME.contains(lower[t])) {
      t--;
    }
    return t >= 0 && (lower[t].equals("the") || lower[t].equals("that"));
  }

  /** "Interior Minister Ivo Tann": the office of the one state named nearby. */
  private void introduced(Found found) {
    found.pending = null;
    Actor person = found.actors.size() == 1 ? page.actor(found.actors.get(0)) : null;
    if (person == null || !person.country().isEmpty() || found.former || found.stranger) {
      return;
    }
    Actor office = served.spokesman(found);
    if (office == null) {
      String state = clearState(found.sentence);
      office = state.isEmpty() ? null : compose(state, found);
    }
    if (office == null || office.kind() != Actor.Kind.OFFICE) {
      return;
    }
    Tenure tenure = new Tenure(office.id(), null, null, found.acting);
    page.replace(
        new Actor(
            person.id(),
            person.name(),
            person.kind(),
            office.country(),
            office.sector(),
            person.parent(),
            person.names(),
            List.of(tenure)));
    found.why = found.why + ", " + office.name();
  }

  /** "Its delegation": the owner is whom the pronoun means. */
  private void possessed(Found found, Found possessor) {
    boolean waiting = found.pending == Found.Pending.OWNER;
    boolean people = found.kind == Mention.Kind.GENERIC && found.owner.isEmpty();
    if (waiting && HOUSES.contains(found.noun)) {
      give(found);
      return;
    }
    if (possessor.actors.size() != 1 || !(waiting || people)) {
      if (waiting) {
        give(found);
      }
      return;
    }
    String id = possessor.actors.get(0);
    String state = page.state(id);
    String owner = state.isEmpty() ? id : state;
    Actor actor = waiting ? compose(owner, found) : page.actor(owner + "." + found.actors.get(0));
    if (actor == null) {
      if (waiting) {
        give(found);
      }
      return;
    }
    found.actors = List.of(actor.id());
    found.owner = owner;
    found.pending = null;
    found.pass = PASS;
    found.why = "'" + page.lower(found.sentence)[possessor.first] + "' is " + owner;
    page.widen(found, possessor.first, found.last);
  }

  private @Nullable Actor compose(String owner, Found found) {
    Body body = page.knowledge.bodies().get(found.suffix);
    if (body == null || body.phrases().isEmpty()) {
      return null;
    }
    BodyPhrase phrase = body.phrases().get(0);
    return OfficePass.compose(page, owner, phrase, found.deputy);
  }

  private void waiting(Found found, boolean definite, String before) {
    found.pending = null;
    // "the regime" is whom "regime" named before, rather than any other government
    Set<String> same = new LinkedHashSet<>(discourse.ofNoun(found));
    same.removeIf(id -> !alike(id, found));
    if (same.isEmpty()) {
      same.addAll(discourse.ofSuffix(found));
      same.removeIf(id -> !alike(id, found) || person(id) && HOUSES.contains(found.noun));
    }
    boolean owned =
        found.first > 0 && page.tokens(found.sentence).get(found.first - 1).tag().equals("POS");
    if (owned || found.stranger) {
      page.remove(found); // "Harle's government": of somebody named, though not known
      return;
    }
    boolean article = before.equals("a") || before.equals("an") || before.equals("any");
    boolean capital = Page.capital(page.tokens(found.sentence).get(found.last).text());
    // "a candidate for president" is nobody yet
    if (article || !(definite || capital || bodyAlone(found))) {
      give(found);
      return;
    }
    Found after = of(found);
    if (after != null) {
      // "the government of President Reld" is that of his state
      String state = after.actors.size() == 1 ? page.state(after.actors.get(0)) : "";
      Actor his = state.isEmpty() ? null : compose(state, found);
      if (his != null) {
        point(found, his.id(), "that of '" + state + "'");
      }
      return;
    }
    if (same.size() == 1 && elsewhere(found, same.iterator().next())) {
      found.pass = PASS;
      found.why = "open: another state is named in the sentence";
      return;
    }
    if (same.size() == 1) {
      point(found, same.iterator().next(), "the only one of that name so far");
      return;
    }
    if (same.size() > 1) {
      found.pass = PASS;
      found.why = "open: may be any of " + String.join(", ", same);
      return;
    }
    String state = definite || bodyAlone(found) ? clearState(found.sentence) : "";
    Actor actor = state.isEmpty() ? null : compose(state, found);
    if (actor != null) {
      String holder = page.day == null ? "" : holder(actor);
      point(found, actor.id(), "of " + state + ", the one state named nearby" + holder);
      found.owner = state;
    } else if (definite) {
      found.pass = PASS;
      found.why = "open: no one state is named nearby";
    } else {
      give(found);
    }
  }

  /** What stands after "of", when the words do not end there; or null. */
  private @Nullable Found of(Found found) {
    String[] lower = page.lower(found.sentence);
    int of = found.last + 1;
    if (of + 1 >= lower.length || !lower[of].equals("of")) {
      return null;
    }
    Found there = page.at(found.sentence, of + 1);
    return there != null
        ? there
        : new Found(found.sentence, of + 1, of + 1, found.kind, List.of(), PASS, "");
  }

  /** Whether the sentence names just one state, and it is not that of the body named before. */
  private boolean elsewhere(Found found, String id) {
    if (!COMMON.contains(found.noun)) {
      return false;
    }
    Set<String> here = new LinkedHashSet<>();
    discourse.row(found.sentence).forEach(f -> here.addAll(discourse.statesOf(f)));
    return here.size() == 1 && !here.contains(page.state(id));
  }

  private boolean person(String id) {
    Actor actor = page.actor(id);
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }

  private String holder(Actor office) {
    var day = page.day;
    if (day == null) {
      return "";
    }
    return page.knowledge.holder(office.id(), day).map(p -> "; held by " + p.name()).orElse("");
  }

  /** "Parliament voted", "police said": bodies that need no article. */
  private boolean bodyAlone(Found found) {
    Body body = page.knowledge.bodies().get(found.suffix);
    return body != null && body.kind() == Actor.Kind.BODY && found.first == found.last;
  }

  /** A person or office for an office, a body for a body. */
  private boolean alike(String id, Found found) {
    Actor actor = page.actor(id);
    Body body = page.knowledge.bodies().get(found.suffix);
    if (actor == null || body == null) {
      return false;
    }
    boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE;
    boolean fits = body.kind() == Actor.Kind.OFFICE ? person : !person;
    if (actor.kind() == Actor.Kind.OFFICE && fits) {
      return office(actor.id(), found);
    }
    boolean holds =
        !person
            || discourse.ofSuffix(found).contains(id)
            || actor.tenures().stream().anyMatch(t -> office(t.office(), found));
    return fits && holds;
  }

  /** Whether an office is what the words name; "spokesman" alone may be anybody's. */
  private static boolean office(String id, Found found) {
    boolean bare = found.suffix.equals(Served.ANY) && found.first == found.last;
    return id.endsWith("." + found.suffix) || bare && id.endsWith(".SPOKESMAN");
  }

  private String clearState(int s) {
    Function<Found, Set<String>> wanted = discourse::statesOf;
    Set<String> near = discourse.nearest(s, 1, wanted);
    if (near.size() == 1) {
      return near.iterator().next();
    }
    return near.isEmpty() && discourse.states().size() == 1
        ? discourse.states().keySet().iterator().next()
        : "";
  }

  /** "The minister", "the troops". */
  private void people(Found found) {
    Set<String> same = discourse.ofNoun(found);
    boolean person = !found.plural;
    Set<String> fitting = new LinkedHashSet<>();
    for (String id : same) {
      Actor actor = page.actor(id);
      boolean one =
          actor != null && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE);
      // "the Solmarian minister": of those named the one of Solmar
      boolean theirs =
          found.owner.isEmpty() || one && page.state(id).equals(page.state(found.owner));
      if (actor != null && theirs && (person || !one)) {
        fitting.add(id);
      }
    }
    if (fitting.size() == 1) {
      point(found, fitting.iterator().next(), "the only '" + found.noun + "' so far");
    } else if (fitting.size() > 1 && person && !troops(fitting, found)) {
      found.actors = List.of();
      found.pass = PASS;
      found.why = "open: may be any of " + String.join(", ", fitting);
    }
  }

  /** Nouns for many people may name others than those before; one body of several is open. */
  private boolean troops(Set<String> fitting, Found found) {
    boolean bodies =
        fitting.stream().map(page::actor).allMatch(a -> a != null && a.kind() == Actor.Kind.BODY);
    return Groups.COLLECTIVE.contains(found.noun) && !bodies;
  }

  private void point(Found found, String id, String why) {
    found.actors = List.of(id);
    found.pass = PASS;
    found.why = why;
    Actor actor = page.actor(id);
    if (actor != null && actor.kind() != Actor.Kind.GENERIC && found.kind == Mention.Kind.GENERIC) {
      found.kind = Mention.Kind.OFFICE;
    }
  }

  /** Not an actor after all, but people of its sector, if it is a word for people. */
  private void give(Found found) {
    Body body = page.knowledge.bodies().get(found.suffix);
    String[] lower = page.lower(found.sentence);
    PhraseIndex.Match<AgentNoun> noun = null;
    for (int t = found.first; t <= found.last && noun == null; t++) {
      noun = lexis.agents.longest(lower, t);
    }
    boolean word = noun != null && noun.last() == found.last && !noun.values().get(0).weak();
    Actor people = body == null || !word ? null : page.actor("~" + body.sector());
    boolean theirs =
        found.noun.startsWith("spokes")
            && AgentPass.forSomebody(page, found.sentence, found.first, found.last);
    if (people == null || theirs) {
      page.remove(found); // "a spokesman for Harle Ferries" is no official
      return;
    }
    found.kind = Mention.Kind.GENERIC;
    found.actors = List.of(people.id());
    found.pass = "people";
    found.why = "'" + found.noun + "' of no known state";
  }
}
