package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Tenure;

/** The actors that are listed one by one, their names, and who held which office. */
final class Roster {

  /** A person's time in an office, seen from the office. */
  record Holding(Actor person, Tenure tenure) {}

  private static final Comparator<Holding> BY_BEGIN =
      Comparator.comparing(
          h -> h.tenure().begin(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, List<Holding>> offices = new LinkedHashMap<>();
  private final List<NameEntry> names = new ArrayList<>();

  Roster(Tables tables) {
    tables.each(Schema.ACTORS, this::actor);
    tables.rows(Schema.PEOPLE).values().forEach(rows -> person(rows, tables));
    for (Actor actor : actors.values()) {
      for (Tenure tenure : actor.tenures()) {
        offices
            .computeIfAbsent(tenure.office(), o -> new ArrayList<>())
            .add(new Holding(actor, tenure));
      }
    }
    offices.values().forEach(list -> list.sort(BY_BEGIN));
  }

  private Roster() {}

  /** This roster with an overlay on top. */
  Roster with(Overlay overlay) {
    Roster all = new Roster();
    all.actors.putAll(actors);
    all.articles.putAll(articles);
    all.offices.putAll(offices);
    for (NameEntry name : names) {
      if (!overlay.replaced().contains(name.name().toLowerCase(Locale.ROOT))) {
        all.names.add(name);
      }
    }
    overlay.actors().forEach(actor -> all.actors.put(actor.id(), actor));
    all.names.addAll(overlay.names());
    return all;
  }

  private void actor(Row row) {
    String id = row.filled("id");
    Actor.Kind kind = Words.of(Actor.Kind.class, "kind", row.filled("kind"));
    if (kind == Actor.Kind.PERSON || kind == Actor.Kind.GENERIC) {
      throw new Row.Fault(
          "kind " + kind + " does not belong here",
          "list persons in a table 'people' and common nouns in a table 'agents'");
    }
    String sector = row.cell("sector");
    if (!sector.isEmpty()) {
      Words.of(Sector.class, "sector", sector);
    }
    boolean state = kind == Actor.Kind.STATE;
    NameKind naming = kind == Actor.Kind.OFFICE ? NameKind.OFFICE : NameKind.NAME;
    Names all = new Names(id);
    all.add(row.items("names"), naming, id);
    all.addMain(row.filled("name"), naming);
    List<String> words = all.words();
    all.add(row.items("demonyms"), NameKind.DEMONYM, id);
    all.add(row.items("metonyms"), NameKind.METONYM, state ? id + ".GOV" : id);
    names.addAll(all.entries());
    actors.put(
        id,
        new Actor(
            id,
            row.filled("name"),
            kind,
            state && row.cell("country").isEmpty() ? id : row.cell("country"),
            sector,
            row.cell("parent"),
            words,
            List.of()));
    articles.put(id, row.cell("article"));
  }

  private void person(List<Row> rows, Tables tables) {
    Row first = rows.get(0);
    List<Tenure> tenures = new ArrayList<>();
    Names all = new Names(first.cell("id"));
    List<String> countries = new ArrayList<>();
    for (Row row : rows) {
      tables.check(
          row,
          r -> {
            if (!r.filled("id").startsWith("person:")) {
              throw new Row.Fault("the id of a person is '" + r.cell("id") + "'", "begin person:");
            }
            if (!r.filled("name").equals(first.cell("name"))) {
              throw new Row.Fault(
                  "another name than in line " + first.line() + " for " + r.cell("id"),
                  "put other names into the column 'names'");
            }
            tenures.add(
                new Tenure(r.filled("office"), r.day("begin"), r.day("end"), r.yes("acting")));
            all.add(r.items("names"), NameKind.PERSON, r.cell("id"));
            if (!r.cell("country").isEmpty()) {
              countries.add(r.cell("country"));
            }
          });
    }
    if (tenures.isEmpty()) {
      return;
    }
    tables.check(
        first,
        r -> {
          all.addMain(r.filled("name"), NameKind.PERSON);
          actors.put(
              r.cell("id"),
              new Actor(
                  r.cell("id"),
                  r.cell("name"),
                  Actor.Kind.PERSON,
                  countries.isEmpty() ? country(tenures.get(0).office()) : countries.get(0),
                  "",
                  "",
                  all.words(),
                  tenures));
          names.addAll(all.entries());
        });
  }

  private String country(String office) {
    int dot = office.indexOf('.');
    Actor owner = actors.get(dot < 0 ? office : office.substring(0, dot));
    return owner == null ? "" : owner.country();
  }

  @Nullable Actor actor(String id) {
    return actors.get(id);
  }

  /** The owner's name as it stands after "of": with its article, where it has one. */
  String genitive(Actor owner) {
    String article = articles.getOrDefault(owner.id(), "");
    return article.isEmpty() ? owner.name() : article + " " + owner.name();
  }

  Map<String, Actor> actors() {
    return Collections.unmodifiableMap(actors);
  }

  List<NameEntry> names() {
    return names;
  }

  List<Holding> holdings(String office) {
    return offices.getOrDefault(office, List.of());
  }

  Map<String, List<Holding>> offices() {
    return offices;
  }

  Optional<Actor> find(String id) {
    return Optional.ofNullable(actors.get(id));
  }
}
