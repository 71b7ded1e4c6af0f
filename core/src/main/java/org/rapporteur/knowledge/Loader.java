package org.rapporteur.knowledge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.QuadClass;

/** Reads all files, gathers all faults, and only then gives the knowledge. */
final class Loader {

  private Loader() {}

  static Knowledge load(List<Path> overlays) {
    List<String> faults = new ArrayList<>();
    Map<String, byte[]> placeFiles = Sources.builtIn(Sources.BUILT_IN_PLACES, faults);
    Tables tables = new Tables(faults);
    tables.add(Sources.builtIn(Sources.BUILT_IN, faults));
    for (Path overlay : overlays) {
      tables.add(Sources.overlay(overlay, faults));
    }
    Roster roster = new Roster(tables);
    Offices offices = new Offices(tables, roster);
    List<AgentNoun> agents = new ArrayList<>();
    tables.each(Schema.AGENTS, row -> agents.add(agent(row)));
    List<CameoCode> codes = new ArrayList<>();
    tables.each(Schema.CAMEO, row -> codes.add(code(row)));
    Map<String, Gender> firstNames = new HashMap<>();
    tables.each(
        Schema.FIRSTNAMES,
        row ->
            firstNames.put(
                row.filled("name").toLowerCase(Locale.ROOT), Gender.of(row.filled("gender"))));
    references(tables, roster, offices);
    Supplier<Gazetteer> gazetteer = gazetteer(placeFiles, tables);
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    List<KnowledgeFile> files = new ArrayList<>(tables.files());
    placeFiles.forEach((name, bytes) -> files.add(Table.head(name, bytes)));
    return new Knowledge(
        roster,
        offices,
        agents,
        Map.copyOf(firstNames),
        new Cameo(codes),
        files,
        version(files),
        gazetteer);
  }

  private static AgentNoun agent(Row row) {
    String lemma = row.filled("lemma");
    Words.of(Sector.class, "sector", row.filled("sector"));
    String plural = row.cell("plural");
    return new AgentNoun(
        lemma, plural.isEmpty() ? lemma + "s" : plural, row.cell("sector"), row.yes("weak"));
  }

  private static CameoCode code(Row row) {
    String plover = row.cell("plover");
    PloverType type = plover.isEmpty() ? null : Words.of(PloverType.class, "plover", plover);
    return new CameoCode(
        row.filled("code"),
        row.filled("name"),
        Words.of(QuadClass.class, "quad", row.filled("quad")),
        row.number("goldstein"),
        type);
  }

  /** Checks that what rows refer to is there. */
  private static void references(Tables tables, Roster roster, Offices offices) {
    tables.each(
        Schema.ACTORS,
        row -> {
          String parent = row.cell("parent");
          if (!parent.isEmpty() && !exists(parent, roster, offices)) {
            throw new Row.Fault("the parent " + parent + " is no actor", "use an actor's id");
          }
          country(row, roster);
        });
    tables
        .rows(Schema.PEOPLE)
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row ->
                        tables.check(
                            row,
                            r -> {
                              if (!exists(r.cell("office"), roster, offices)) {
                                throw new Row.Fault(
                                    "there is no office " + r.cell("office"),
                                    "use a state's id, a dot and a suffix of a table 'bodies'");
                              }
                              country(r, roster);
                            })));
  }

  private static void country(Row row, Roster roster) {
    String country = row.cell("country");
    Actor state = country.isEmpty() ? null : roster.actor(country);
    if (!country.isEmpty() && (state == null || state.kind() != Actor.Kind.STATE)) {
      throw new Row.Fault("there is no state " + country, "use an ISO 3166-1 alpha-3 code");
    }
  }

  private static boolean exists(String id, Roster roster, Offices offices) {
    return roster.actor(id) != null || offices.composed(id).isPresent();
  }

  /** The users' own places are checked now; the built-in ones are read when they are needed. */
  private static Supplier<Gazetteer> gazetteer(Map<String, byte[]> builtIn, Tables overlays) {
    if (!overlays.rows(Schema.PLACES).isEmpty()) {
      new Gazetteer(overlays);
    }
    return new Supplier<>() {
      private volatile @Nullable Gazetteer read;

      @Override
      public Gazetteer get() {
        Gazetteer known = read;
        if (known == null) {
          synchronized (this) {
            known = read;
            if (known == null) {
              known = readPlaces(builtIn, overlays);
              read = known;
            }
          }
        }
        return known;
      }
    };
  }

  private static Gazetteer readPlaces(Map<String, byte[]> builtIn, Tables overlays) {
    List<String> faults = new ArrayList<>();
    Tables tables = new Tables(faults);
    tables.add(builtIn);
    tables.rows(Schema.PLACES).putAll(overlays.rows(Schema.PLACES));
    Gazetteer gazetteer = new Gazetteer(tables);
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return gazetteer;
  }

  private static String version(List<KnowledgeFile> files) {
    StringBuilder all = new StringBuilder();
    for (KnowledgeFile file : files) {
      all.append(file.sha256()).append('\n');
    }
    String newest =
        files.stream().map(KnowledgeFile::version).max(Comparator.naturalOrder()).orElse("0");
    String digest = Table.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    return newest + "+" + digest.substring(0, 12);
  }
}
