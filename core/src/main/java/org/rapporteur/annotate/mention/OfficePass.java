package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.knowledge.Body;
import org.rapporteur.knowledge.BodyPhrase;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;

/** Bodies and offices put together with their owners; those without one wait for it. */
final class OfficePass implements Pass {

  private static final Set<String> LINKS = Set.of("of", "for", "in");

  private static final Set<String> NOT_YET =
      Set.of("elect", "designate", "designated", "nominate", "nominee", "apparent");

  private static final String COMING = "who is to hold it";

  private final Lexis lexis;

  OfficePass(Lexis lexis) {
    this.lexis = lexis;
  }

  @Override
  public String name() {
    return "office";
  }

  private record Place(int first, PhraseIndex.Match<BodyPhrase> match) {}

  @Override
  public void over(Page page) {
    for (int s = 0; s < page.sentences.size(); s++) {
      List<Place> places = places(page, s);
      // from the right, so that "a spokesman for the Ardanian army" finds the army put together
      for (int i = places.size() - 1; i >= 0; i--) {
        Place place = places.get(i);
        if (page.free(s, place.first, place.match.last())) {
          Found found = found(page, s, place.first, place.match);
          if (found != null) {
            found.noun = found.coming ? COMING : page.bare(s)[place.match.last()];
            page.put(found);
          }
        }
      }
      inherit(page, s);
    }
  }

  private List<Place> places(Page page, int s) {
    String[] lower = page.bare(s);
    List<Place> places = new ArrayList<>();
    for (int t = Dateline.after(page, s); t < lower.length; t++) {
      PhraseIndex.Match<BodyPhrase> body = lexis.bodies.longest(lower, t);
      PhraseIndex.Match<AgentNoun> agent = lexis.agents.longest(lower, t);
      int bodyEnd = body == null ? -1 : body.last();
      if (agent != null && agent.last() > bodyEnd) {
        t = agent.last();
      } else if (body != null && noun(page, s, body.last())) {
        places.add(new Place(t, body));
        t = body.last();
      }
    }
    return places;
  }

  /** "The Ardanian army and intelligence agency": the second has the owner of the first. */
  private static void inherit(Page page, int s) {
    for (Found found : page.row(s)) {
      int and = found.first - 1;
      boolean waits = found.pending == Found.Pending.OWNER && and > 0;
      if (!waits || !page.lower(s)[and].equals("and")) {
        continue;
      }
      Found before = page.at(s, and - 1);
      boolean owned = before != null && before.kind == Mention.Kind.OFFICE && before.named();
      Body body = page.knowledge.bodies().get(found.suffix);
      if (!owned || before == null || body == null || body.phrases().isEmpty()) {
        continue;
      }
      Actor actor = compose(page, before.owner, body.phrases().get(0), found.deputy);
      if (actor != null) {
        found.actors = List.of(actor.id());
        found.owner = before.owner;
        found.pending = null;
        found.why = found.why + ", that of '" + before.noun + "' before";
      }
    }
  }

  /** Not "police the border", "leader board". */
  private static boolean noun(Page page, int s, int last) {
    String tag = page.tokens(s).get(last).tag();
    return tag.startsWith("NN") || tag.startsWith("JJ");
  }

  /** "Intelligence sharing", "cabinet meeting"; not "Prime Minister Reld". */
  private static boolean modifies(Page page, int s, int last) {
    String relation = page.tokens(s).get(last).relation();
    int next = last + 1;
    return (relation.equals("compound") || relation.equals("nmod"))
        && next < page.tokens(s).size()
        && !Page.capital(page.tokens(s).get(next).text())
        && !page.lower(s)[next].equals(",");
  }

  /** The last token of "president-elect", "minister designate"; −1 where nothing of it follows. */
  private static int coming(Page page, int s, int last) {
    String[] lower = page.lower(s);
    int next = last + 1 < lower.length && lower[last + 1].equals("-") ? last + 2 : last + 1;
    return next < lower.length && NOT_YET.contains(lower[next]) ? next : -1;
  }

  /** Who is to hold an office does not hold it: one of its state's, no more. */
  private @Nullable Found coming(Page page, int s, int first, int last) {
    Owners.Owner owner = Owners.of(page, s, first, last, LINKS);
    String id = owner.ids.isEmpty() ? "~GOV" : owner.ids.get(0) + ".~GOV";
    if (page.actor(id) == null) {
      return null;
    }
    Found found =
        new Found(
            s,
            owner.first,
            owner.last,
            Mention.Kind.GENERIC,
            List.of(id),
            name(),
            "not in the office yet");
    found.owner = owner.ids.isEmpty() ? "" : owner.ids.get(0);
    found.coming = true;
    found.definite = owner.definite;
    return found;
  }

  private @Nullable Found found(Page page, int s, int first, PhraseIndex.Match<BodyPhrase> match) {
    int later = coming(page, s, match.last());
    if (later >= 0) {
      return coming(page, s, first, later);
    }
    Owners.Owner owner = Owners.of(page, s, first, match.last(), LINKS);
    if (match.plural() && owner.ids.size() < 2) {
      return null;
    }
    if (owner.ids.isEmpty()) {
      if (modifies(page, s, match.last())) {
        return null;
      }
      return waiting(s, match, owner);
    }
    List<String> actors = new ArrayList<>();
    String suffix = "";
    for (String id : owner.ids) {
      BodyPhrase phrase = choose(match.values(), id);
      Actor actor = phrase == null ? null : compose(page, id, phrase, owner.deputy);
      if (actor == null || phrase == null) {
        return null;
      }
      suffix = phrase.suffix();
      actors.add(actor.id());
    }
    Body body = page.knowledge.bodies().get(suffix);
    if (owner.former && body != null && body.kind() == Actor.Kind.OFFICE) {
      actors.replaceAll(a -> former(page, owner.ids.get(0)));
    }
    Found found =
        new Found(
            s,
            owner.first,
            owner.last,
            Mention.Kind.OFFICE,
            actors.stream().distinct().toList(),
            name(),
            String.join(" and ", owner.ids) + " with '" + match.values().get(0).phrase() + "'");
    mark(found, owner, suffix, match.values().get(0).phrase());
    found.owner = owner.ids.get(0);
    found.plural = actors.size() > 1;
    return found;
  }

  private static void mark(Found found, Owners.Owner owner, String suffix, String phrase) {
    found.suffix = suffix;
    found.former = owner.former;
    found.definite = owner.definite;
    found.acting = owner.acting || Lexis.ACTING.contains(phrase.split(" ", 2)[0]);
    found.deputy = owner.deputy || suffix.endsWith(".DEPUTY");
  }

  private @Nullable Found waiting(int s, PhraseIndex.Match<BodyPhrase> match, Owners.Owner owner) {
    BodyPhrase phrase = choose(match.values(), "");
    if (phrase == null) {
      return null;
    }
    Found found =
        new Found(
            s,
            owner.first,
            match.last(),
            Mention.Kind.OFFICE,
            List.of(),
            name(),
            "'" + phrase.phrase() + "' without its state");
    mark(found, owner, phrase.suffix(), phrase.phrase());
    found.pending = Found.Pending.OWNER;
    found.stranger = owner.unknown;
    return found;
  }

  /** The entry for this owner wins over one for all. */
  private static @Nullable BodyPhrase choose(List<BodyPhrase> phrases, String owner) {
    BodyPhrase general = null;
    for (BodyPhrase phrase : phrases) {
      if (!phrase.states().isEmpty() && phrase.states().contains(owner)) {
        return phrase;
      }
      if (phrase.states().isEmpty() && general == null) {
        general = phrase;
      }
    }
    return general;
  }

  private static String former(Page page, String owner) {
    Actor actor = page.actor(owner);
    String state = actor == null ? "" : actor.country();
    return (state.isEmpty() ? "" : state + ".") + "~ELI";
  }

  /** The body of that owner; with "deputy" the deputy's office, which is another. */
  static @Nullable Actor compose(Page page, String owner, BodyPhrase phrase, boolean deputy) {
    Actor of = page.actor(owner);
    if (of == null) {
      return null;
    }
    String suffix = phrase.suffix();
    if (of.kind() == Actor.Kind.BODY) {
      return ofBody(page, of, phrase);
    }
    if (of.kind() != Actor.Kind.STATE) {
      return ofGroup(page, of, phrase);
    }
    if (suffix.equals("LEADER") && phrase.phrase().length() < 7) {
      return null;
    }
    if (deputy && !phrase.phrase().startsWith("deputy")) {
      String body =
          suffix.endsWith(".MINISTER") ? suffix.substring(0, suffix.length() - 9) : suffix;
      Actor known = page.actor(owner + "." + body + ".DEPUTY");
      if (known != null) {
        return known;
      }
      Actor chief = page.actor(owner + "." + suffix);
      return chief == null || chief.kind() != Actor.Kind.OFFICE
          ? chief
          : page.introduce(office(owner + "." + body + ".DEPUTY", "deputy " + chief.name(), chief));
    }
    return page.actor(owner + "." + suffix);
  }

  /** "A spokesman for the Ardanian army" speaks for the army. */
  private static @Nullable Actor ofBody(Page page, Actor body, BodyPhrase phrase) {
    String suffix = phrase.suffix();
    int dot = suffix.lastIndexOf('.');
    Actor known = page.actor(body.id() + "." + suffix.substring(dot + 1));
    if (known != null) {
      return known;
    }
    if (suffix.equals("GOV") || dot < 0 || !suffix.startsWith("GOV.")) {
      return null;
    }
    return page.introduce(
        office(
            body.id() + suffix.substring(dot), phrase.phrase() + " of the " + body.name(), body));
  }

  private static @Nullable Actor ofGroup(Page page, Actor group, BodyPhrase phrase) {
    String suffix = phrase.suffix();
    if (suffix.equals("GOV")) {
      return group;
    }
    Body body = page.knowledge.bodies().get(suffix);
    String last = suffix.startsWith("GOV.") ? suffix.substring(4) : suffix;
    String id = group.id() + "." + last;
    Actor known = page.actor(id);
    if (known != null && !suffix.startsWith("GOV.")) {
      return known;
    }
    if (body == null) {
      return null;
    }
    return page.introduce(
        new Actor(
            id,
            phrase.phrase() + " of " + group.name(),
            body.kind(),
            group.country(),
            group.sector(),
            group.id(),
            List.of(),
            List.of()));
  }

  private static Actor office(String id, String name, Actor like) {
    return new Actor(
        id,
        name,
        Actor.Kind.OFFICE,
        like.country(),
        like.sector(),
        like.kind() == Actor.Kind.OFFICE ? like.parent() : like.id(),
        List.of(),
        List.of());
  }
}
