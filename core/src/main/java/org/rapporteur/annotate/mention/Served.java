package org.rapporteur.annotate.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Body;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Tenure;

/**
 * Whom a spokesman or an office serves: "his spokesman", "the president's spokesman", "a spokesman
 * for Minister Tann", "ministry spokesman", "her office". They speak for the body, and are never
 * the one whom they serve.
 */
final class Served {

  static final String PASS = "served";

  /** Suffix of who speaks for nobody in particular: "spokesman" alone. */
  static final String ANY = "GOV.SPOKESMAN";

  private final Discourse discourse;
  private final Page page;

  Served(Discourse discourse) {
    this.discourse = discourse;
    this.page = discourse.page;
  }

  /** "Her office", "President Tann's office", where no body of that name was found; or null. */
  @Nullable Found office(int s, int t) {
    if (!page.lower(s)[t].equals("office") || !page.tokens(s).get(t).tag().startsWith("NN")) {
      return null;
    }
    Found possessor = possessor(s, t);
    possessor = possessor == null ? after(s, t) : possessor;
    Actor office = possessor == null ? null : held(possessor);
    if (possessor == null || office == null || office.kind() != Actor.Kind.OFFICE) {
      return null;
    }
    Actor known = page.actor(office.id() + ".OFFICE");
    Actor body = known != null ? known : page.introduce(bureau(office));
    Found found =
        new Found(
            s,
            Math.min(possessor.first, t),
            Math.max(possessor.last, t),
            Mention.Kind.OFFICE,
            List.of(body.id()),
            PASS,
            "that of " + office.name());
    found.noun = "office";
    found.head = t;
    return found;
  }

  /** "Her ministry": the body of the office that she holds; or null. */
  @Nullable Actor ministry(Found found) {
    Found possessor = found.noun.equals("ministry") ? possessor(found.sentence, found.first) : null;
    Actor office = possessor == null ? null : held(possessor);
    Actor body = office == null ? null : page.actor(office.parent());
    boolean own = body != null && body.id().endsWith(".GOV");
    return own ? null : body;
  }

  private static Actor bureau(Actor office) {
    return new Actor(
        office.id() + ".OFFICE",
        "office of the " + office.name(),
        Actor.Kind.BODY,
        office.country(),
        office.sector(),
        office.id(),
        List.of(),
        List.of());
  }

  /** The office of the spokesman named by a mention, by whom he serves; or null. */
  @Nullable Actor spokesman(Found found) {
    if (!found.suffix.equals(ANY)) {
      return ofBody(found);
    }
    Found before = possessor(found.sentence, found.first);
    Actor served = before == null ? null : held(before);
    if (served == null) {
      served = body(found);
    }
    if (served == null) {
      Found after = after(found.sentence, found.last);
      served = after == null ? null : held(after);
    }
    return served == null ? null : voice(served);
  }

  /** "An army spokesman": of the one army named so far. */
  private @Nullable Actor ofBody(Found found) {
    Body office = page.knowledge.bodies().get(found.suffix);
    if (office == null || !found.suffix.endsWith(".SPOKESMAN")) {
      return null;
    }
    Set<String> bodies = new LinkedHashSet<>(discourse.ofBody(office.parent()));
    bodies.removeIf(id -> !bodyOf(id));
    return bodies.size() == 1 ? page.actor(bodies.iterator().next() + ".SPOKESMAN") : null;
  }

  /** The possessor that ends right before token {@code t}: a pronoun or a name with "'s". */
  private @Nullable Found possessor(int s, int t) {
    Found before = page.at(s, t - 1);
    if (before != null && before.kind == Mention.Kind.PRONOUN) {
      return before;
    }
    boolean owns = t > 1 && page.tokens(s).get(t - 1).tag().equals("POS");
    return owns ? page.at(s, t - 2) : null;
  }

  private @Nullable Found after(int s, int last) {
    String[] lower = page.lower(s);
    int at = last + 1;
    boolean link = at + 1 < lower.length && Set.of("for", "of").contains(lower[at]);
    boolean the = link && lower[at + 1].equals("the");
    return link ? page.at(s, the ? at + 2 : at + 1) : null;
  }

  /** "Ministry spokesman Tann": the one ministry named so far. */
  private @Nullable Actor body(Found found) {
    Found before = page.at(found.sentence, found.first - 1);
    if (before == null || before.noun.isEmpty()) {
      return null;
    }
    Set<String> bodies = new LinkedHashSet<>(discourse.ofNoun(before));
    bodies.removeIf(id -> !bodyOf(id));
    return bodies.size() == 1 ? page.actor(bodies.iterator().next()) : null;
  }

  private boolean bodyOf(String id) {
    Actor actor = page.actor(id);
    return actor != null && actor.kind() == Actor.Kind.BODY;
  }

  /** The office or body that a mention names, or that the person named holds on the day. */
  private @Nullable Actor held(Found found) {
    Actor actor = found.actors.size() == 1 ? page.actor(found.actors.get(0)) : null;
    if (actor == null || actor.kind() == Actor.Kind.OFFICE || actor.kind() == Actor.Kind.BODY) {
      return actor;
    }
    if (actor.kind() != Actor.Kind.PERSON) {
      return null;
    }
    for (Tenure tenure : actor.tenures()) {
      if (Told.holds(tenure, page.day)) {
        return page.actor(tenure.office());
      }
    }
    return null;
  }

  /** Who speaks for a body, or for the body of an office. */
  private @Nullable Actor voice(Actor served) {
    Actor body = served.kind() == Actor.Kind.OFFICE ? page.actor(served.parent()) : served;
    if (body == null) {
      return null;
    }
    Actor known = page.actor(body.id() + ".SPOKESMAN");
    if (known != null || body.kind() != Actor.Kind.BODY) {
      return known;
    }
    Body spokesman = page.knowledge.bodies().get(ANY);
    return spokesman == null || spokesman.phrases().isEmpty()
        ? null
        : OfficePass.compose(page, body.id(), spokesman.phrases().get(0), false);
  }
}
