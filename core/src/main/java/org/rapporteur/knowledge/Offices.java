package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;

/** Bodies and offices that any owner may have, and actors put together from owner and body. */
final class Offices {

  private static final Set<Actor.Kind> OWNERS =
      Set.of(Actor.Kind.STATE, Actor.Kind.ORGANISATION, Actor.Kind.ARMED_GROUP, Actor.Kind.BODY);

  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final Roster roster;

  Offices(Tables tables, Roster roster) {
    this.roster = roster;
    tables.each(
        Schema.BODIES,
        row -> {
          String suffix = row.filled("suffix");
          Words.of(Sector.class, "sector", row.filled("sector"));
          List<BodyPhrase> phrases = new ArrayList<>();
          for (String item : row.items("phrases")) {
            int at = item.indexOf('@');
            String phrase = at < 0 ? item : item.substring(0, at);
            Set<String> states = at < 0 ? Set.of() : Set.of(item.substring(at + 1).split(",", -1));
            for (String state : states) {
              if (roster.actor(state) == null) {
                throw new Row.Fault(
                    "'" + item + "' names the unknown owner " + state, "use an id of an actor");
              }
            }
            phrases.add(new BodyPhrase(phrase, suffix, states));
          }
          bodies.put(
              suffix,
              new Body(
                  suffix,
                  row.filled("name"),
                  Words.of(Actor.Kind.class, "kind", row.filled("kind")),
                  row.filled("sector"),
                  row.cell("parent"),
                  phrases));
        });
    tables.each(
        Schema.BODIES,
        row -> {
          if (!row.cell("parent").isEmpty() && !bodies.containsKey(row.cell("parent"))) {
            throw new Row.Fault(
                "the parent " + row.cell("parent") + " is no body", "use a suffix of this table");
          }
        });
  }

  private Offices(Map<String, Body> bodies, Roster roster) {
    this.bodies.putAll(bodies);
    this.roster = roster;
  }

  /** The same bodies and offices over another roster. */
  Offices over(Roster other) {
    return new Offices(bodies, other);
  }

  Map<String, Body> bodies() {
    return Collections.unmodifiableMap(bodies);
  }

  List<BodyPhrase> phrases() {
    return bodies.values().stream().flatMap(body -> body.phrases().stream()).toList();
  }

  /** The actor of an id that is not listed, if its parts are. */
  Optional<Actor> composed(String id) {
    if (id.startsWith("~")) {
      return Optional.ofNullable(people(null, id, id.substring(1)));
    }
    int people = id.indexOf(".~");
    Actor owner = owner(people < 0 ? id : id.substring(0, people + 1));
    if (owner == null) {
      return Optional.empty();
    }
    String suffix = id.substring(owner.id().length() + 1);
    if (people >= 0) {
      return Optional.ofNullable(people(owner, id, suffix.substring(1)));
    }
    Body body = bodies.get(suffix);
    if (body == null) {
      return Optional.empty();
    }
    String parent = body.parent().isEmpty() ? owner.id() : owner.id() + "." + body.parent();
    String sector = owner.kind() == Actor.Kind.STATE ? body.sector() : owner.sector();
    return Optional.of(
        new Actor(
            id,
            body.name() + " of " + roster.genitive(owner),
            body.kind(),
            owner.country(),
            sector,
            parent,
            List.of(),
            List.of()));
  }

  /** The listed actor with the shortest id before a dot that leaves a known body; or null. */
  private @Nullable Actor owner(String id) {
    for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
      Actor actor = roster.actor(id.substring(0, dot));
      if (actor != null && OWNERS.contains(actor.kind()) && fits(id, dot)) {
        return actor;
      }
    }
    return null;
  }

  private boolean fits(String id, int dot) {
    return dot == id.length() - 1 || bodies.containsKey(id.substring(dot + 1));
  }

  private @Nullable Actor people(@Nullable Actor owner, String id, String code) {
    Sector sector = Sector.of(code);
    if (sector == null) {
      return null;
    }
    String name = owner == null ? sector.words() : sector.words() + " of " + roster.genitive(owner);
    return new Actor(
        id,
        name,
        Actor.Kind.GENERIC,
        owner == null ? "" : owner.country(),
        code,
        owner == null ? "" : owner.id(),
        List.of(),
        List.of());
  }
}
