package org.rapporteur.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;

/**
 * The words that name events and report speech, from the files under {@code knowledge/lexicon}.
 * Immutable; shared between threads.
 */
public final class Lexicon {

  private static final String FOLDER = "lexicon/";

  private static final List<String> FILES =
      List.of(
          "classes.tsv",
          "contexts.tsv",
          "embedding.tsv",
          "light.tsv",
          "nouns.tsv",
          "speech.tsv",
          "verbs.tsv");

  private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
  private final Map<String, List<LightVerb>> lights = new HashMap<>();
  private final Map<String, Embedding> embeddings = new HashMap<>();
  private final Map<String, SpeechCue> cues = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<String>> contexts = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Function<String, OptionalDouble> goldstein;
  private Rhetoric rhetoric = Rhetoric.read(Map.of(), new ArrayList<>());
  private String version = "";

  private Lexicon(Function<String, OptionalDouble> goldstein) {
    this.goldstein = goldstein;
  }

  /**
   * Loads the built-in lexicon and users' own files on top.
   *
   * @param goldstein gives a CAMEO code's Goldstein value, empty if there is no such code
   * @param overlays folders that may hold folders {@code lexicon}, {@code tone} and {@code topics}
   *     with files of the same names; their rows are added, and for reporting, embedding and class
   *     words replace
   * @throws KnowledgeException with every fault of every file, if there is one
   */
  public static Lexicon load(Function<String, OptionalDouble> goldstein, List<Path> overlays) {
    Lexicon lexicon = new Lexicon(goldstein);
    Map<String, List<byte[]>> files = new TreeMap<>();
    List<String> names =
        Stream.concat(FILES.stream().map(f -> FOLDER + f), Rhetoric.FILES.stream()).toList();
    Sources.builtIn(names, lexicon.faults)
        .forEach((name, bytes) -> files.computeIfAbsent(name, n -> new ArrayList<>()).add(bytes));
    for (Path overlay : overlays) {
      names.forEach(name -> lexicon.overlay(overlay, name, files));
    }
    lexicon.readAll(files);
    lexicon.rhetoric = Rhetoric.read(files, lexicon.faults);
    lexicon.version = digest(files);
    if (!lexicon.faults.isEmpty()) {
      throw new KnowledgeException(lexicon.faults);
    }
    return lexicon;
  }

  /** This lexicon with an overlay on top. */
  public Lexicon with(Overlay overlay) {
    Lexicon all = new Lexicon(goldstein);
    all.verbs.putAll(verbs);
    all.nouns.putAll(nouns);
    all.lights.putAll(lights);
    all.embeddings.putAll(embeddings);
    all.cues.putAll(cues);
    all.classes.putAll(classes);
    all.contexts.putAll(contexts);
    Map<String, List<LexiconEntry>> added = new HashMap<>();
    for (LexiconEntry entry : overlay.verbs()) {
      added.computeIfAbsent(entry.trigger(), t -> new ArrayList<>()).add(entry);
    }
    added.forEach(
        (trigger, entries) -> {
          entries.addAll(verbs(trigger));
          entries.sort(Comparator.comparingInt((LexiconEntry e) -> e.frame().weight()).reversed());
          all.verbs.put(trigger, entries);
        });
    overlay.cues().forEach(cue -> all.cues.put(cue.part() + ":" + cue.cue(), cue));
    all.rhetoric = rhetoric;
    all.version = version + "+" + overlay.version();
    return all;
  }

  private void overlay(Path folder, String name, Map<String, List<byte[]>> files) {
    Path path = folder.resolve(name);
    if (Files.exists(path)) {
      try {
        files.computeIfAbsent(name, n -> new ArrayList<>()).add(Files.readAllBytes(path));
      } catch (IOException fault) {
        faults.add(path + ": cannot be read (" + fault + "); check its permissions");
      }
    }
  }

  private static String digest(Map<String, List<byte[]>> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(layers -> layers.forEach(digest::update));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private void readAll(Map<String, List<byte[]>> files) {
    read(files, "classes.tsv", 2, (row, where) -> classes.put(row.get(0), lemmas(row.get(1))));
    read(files, "verbs.tsv", 7, (row, where) -> entry(verbs, row, where));
    read(files, "nouns.tsv", 7, (row, where) -> entry(nouns, row, where));
    read(files, "light.tsv", 4, (row, where) -> light(row));
    read(
        files,
        "embedding.tsv",
        3,
        (row, where) ->
            embeddings.put(row.get(0), new Embedding(row.get(0), modality(row.get(1)))));
    read(
        files,
        "speech.tsv",
        5,
        (row, where) ->
            cues.put(
                row.get(1) + ":" + row.get(0),
                new SpeechCue(
                    row.get(0), row.get(1), Statement.Kind.valueOf(row.get(2)), row.get(3))));
    read(
        files,
        "contexts.tsv",
        2,
        (row, where) ->
            contexts.computeIfAbsent(row.get(0), w -> new ArrayList<>()).add(row.get(1)));
  }

  private void light(List<String> row) {
    boolean failed = row.get(2).equals("FAILED");
    boolean announced = row.get(2).equals("ANNOUNCED");
    lights
        .computeIfAbsent(row.get(0), v -> new ArrayList<>())
        .add(
            new LightVerb(
                row.get(0),
                LightVerb.Subject.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                failed || announced ? Modality.DONE : modality(row.get(2)),
                announced,
                failed));
  }

  private void entry(Map<String, List<LexiconEntry>> into, List<String> row, String where) {
    OptionalDouble value = goldstein.apply(row.get(4));
    if (value.isEmpty()) {
      throw new IllegalArgumentException("no CAMEO code '" + row.get(4) + "'");
    }
    into.computeIfAbsent(row.get(0), t -> new ArrayList<>())
        .add(
            new LexiconEntry(
                row.get(0),
                Frame.parse(row.get(1), this::lemmasOf),
                PloverType.valueOf(row.get(2)),
                dash(row.get(3)),
                row.get(4),
                value.getAsDouble(),
                row.get(5),
                dash(row.get(6)),
                where));
    into.get(row.get(0))
        .sort(Comparator.comparingInt((LexiconEntry e) -> e.frame().weight()).reversed());
  }

  private Set<String> lemmasOf(String name) {
    Set<String> lemmas = classes.get(name);
    if (lemmas == null) {
      throw new IllegalArgumentException("no class '" + name + "' in classes.tsv");
    }
    return lemmas;
  }

  private static Set<String> lemmas(String list) {
    Set<String> lemmas = new LinkedHashSet<>();
    Arrays.stream(list.split(",")).map(String::trim).filter(s -> !s.isEmpty()).forEach(lemmas::add);
    return lemmas;
  }

  private static String dash(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private static @Nullable Modality modality(String cell) {
    return cell.equals("NOT") ? null : Modality.valueOf(cell);
  }

  private void read(Map<String, List<byte[]>> files, String file, int columns, Taker row) {
    for (byte[] bytes : files.getOrDefault(FOLDER + file, List.of())) {
      boolean header = true;
      int number = 0;
      String head = "";
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        number++;
        if (line.startsWith("#")) {
          head += line + "\n";
        } else if (header) {
          header = false;
        } else if (!line.isBlank()) {
          one(FOLDER + file + ":" + number, line, columns, row);
        }
      }
      for (String key : List.of("source", "licence", "version")) {
        if (!head.contains("# " + key + ": ")) {
          faults.add(FOLDER + file + ": no '# " + key + ": …' in the header; add it");
        }
      }
    }
  }

  private void one(String where, String line, int columns, Taker row) {
    List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    if (cells.size() < columns) {
      faults.add(where + ": " + cells.size() + " columns, needs " + columns + ", tab-separated");
      return;
    }
    try {
      row.take(cells, where);
    } catch (IllegalArgumentException fault) {
      faults.add(where + ": " + fault.getMessage());
    }
  }

  /** A digest over all files. */
  public String version() {
    return version;
  }

  /** Entries of a verb, the most specific first. */
  public List<LexiconEntry> verbs(String trigger) {
    return verbs.getOrDefault(trigger, List.of());
  }

  /** Entries of a noun, the most specific first. */
  public List<LexiconEntry> nouns(String trigger) {
    return nouns.getOrDefault(trigger, List.of());
  }

  /** What a verb lends to event nouns; empty if it is no light verb. */
  public List<LightVerb> lights(String verb) {
    return lights.getOrDefault(verb, List.of());
  }

  /** What a verb makes of the clause under it, or null if nothing. */
  public @Nullable Embedding embedding(String verb) {
    return embeddings.get(verb);
  }

  /** The reporting cue, or null; {@code part} is {@code verb}, {@code noun} or {@code prep}. */
  public @Nullable SpeechCue cue(String part, String lemma) {
    return cues.get(part + ":" + lemma);
  }

  /**
   * A CAMEO code's value on Goldstein's scale.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public double goldstein(String cameo) {
    return goldstein
        .apply(cameo)
        .orElseThrow(() -> new IllegalArgumentException("no CAMEO code '" + cameo + "'"));
  }

  /** The words of tone, of what statements do, and of topics. */
  public Rhetoric rhetoric() {
    return rhetoric;
  }

  /** The PLOVER contexts a lemma speaks for. */
  public List<String> contexts(String lemma) {
    return contexts.getOrDefault(lemma, List.of());
  }

  /** The lemmas of a class, such as {@code @sanctions}; empty if there is none of that name. */
  public Set<String> lemmasOfClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** Every verb and noun entry, in a fixed order. */
  public List<LexiconEntry> entries() {
    List<LexiconEntry> all = new ArrayList<>();
    for (Map<String, List<LexiconEntry>> map : List.of(verbs, nouns)) {
      for (String trigger : new TreeSet<>(map.keySet())) {
        all.addAll(map.getOrDefault(trigger, List.of()));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Takes one row of a file. */
  @FunctionalInterface
  private interface Taker {
    void take(List<String> cells, String where);
  }
}
