package org.rapporteur.knowledge.petrarch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.Overlay;

/**
 * A folder of PETRARCH or TABARI dictionaries, as an overlay of our knowledge.
 *
 * @param overlay what could be honoured of actors, agents and verbs
 * @param discards phrases whose sentences are not coded
 * @param read how many entries there were, in files of which kind, in words
 * @param entries how many entries there were in all
 * @param remarks every line that is not honoured, or not in full, in order
 */
public record Dictionaries(
    Overlay overlay, Discards discards, String read, int entries, List<Remark> remarks) {

  /** The kinds of dictionary. */
  private enum Kind {
    ACTORS,
    AGENTS,
    VERBS,
    DISCARDS
  }

  /** Copies the list. */
  public Dictionaries {
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads every dictionary of a folder. Which kind a file is, its name says ({@code actor}, {@code
   * agent}, {@code verb}, {@code discard}), else what it holds.
   *
   * @param folder with the files, also in folders below it
   * @param known what is known without them
   * @param lexicon the words known without them
   * @throws KnowledgeException if the folder or a file of it cannot be read
   */
  public static Dictionaries read(Path folder, Knowledge known, Lexicon lexicon) {
    List<Remark> remarks = new ArrayList<>();
    ActorReader actors = new ActorReader(known, remarks::add);
    AgentReader agents = new AgentReader(known, remarks::add);
    VerbReader verbs = new VerbReader(known.cameo(), lexicon, remarks::add);
    List<Discards.Phrase> discards = new ArrayList<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString();
      byte[] bytes = bytes(file);
      List<Remark> own = new ArrayList<>();
      List<Line> lines = Lines.of(name, bytes, own::add);
      Kind kind = kind(name, lines);
      if (kind == null) {
        remarks.add(
            new Remark(
                false,
                name,
                1,
                "",
                "no dictionary of actors, agents, verbs or discards, so it is not read"));
        continue;
      }
      remarks.addAll(own);
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      int count =
          switch (kind) {
            case ACTORS -> actors.read(lines);
            case AGENTS -> agents.read(lines);
            case VERBS -> verbs.read(lines);
            case DISCARDS -> discard(lines, discards);
          };
      counts.merge(kind, count, Integer::sum);
    }
    Overlay overlay =
        new Overlay(
            List.copyOf(actors.actors.values()),
            actors.names,
            actors.replaced,
            List.copyOf(agents.agents.values()),
            verbs.entries(),
            List.copyOf(verbs.cues.values()),
            "dictionaries " + HexFormat.of().formatHex(digest.digest(), 0, 6));
    String read =
        String.format(
            Locale.ROOT,
            "%d actors' phrases, %d agents, %d verbs and patterns, %d discards",
            counts.getOrDefault(Kind.ACTORS, 0),
            counts.getOrDefault(Kind.AGENTS, 0),
            counts.getOrDefault(Kind.VERBS, 0),
            counts.getOrDefault(Kind.DISCARDS, 0));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Dictionaries(overlay, new Discards(discards), read, all, remarks);
  }

  /** Faults of the dictionaries themselves: lines that say nothing in their own format. */
  public List<Remark> faults() {
    return remarks.stream().filter(Remark::bad).toList();
  }

  private static int discard(List<Line> lines, List<Discards.Phrase> into) {
    List<Discards.Phrase> read = Discards.read(lines);
    into.addAll(read);
    return read.size();
  }

  private static @Nullable Kind kind(String name, List<Line> lines) {
    String lower = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    lower = lower.toLowerCase(Locale.ROOT);
    if (lower.contains("issue") || lower.matches(".*\\.(ini|py|md|log|options|xml|json|rng)")) {
      return null;
    }
    for (Kind kind : Kind.values()) {
      String word = kind.name().toLowerCase(Locale.ROOT);
      if (lower.contains(word.substring(0, word.length() - 1))) {
        return kind;
      }
    }
    // CAMEO.2.0.txt says neither
    if (lines.stream().anyMatch(line -> line.text().matches("-[^-].*\\*.*\\[.*"))) {
      return Kind.VERBS;
    }
    if (lines.stream().anyMatch(line -> line.text().matches(".*\\[(~\\w+|\\w+~)\\].*"))) {
      return Kind.AGENTS;
    }
    boolean coded = lines.stream().anyMatch(l -> l.text().matches("[^\\[]+\\[[A-Z]{3,}\\].*"));
    return coded ? Kind.ACTORS : null;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(
          List.of(folder + ": no such folder; name a folder with dictionaries"));
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile).filter(Dictionaries::seen).sorted().toList();
      if (files.isEmpty()) {
        throw new KnowledgeException(List.of(folder + ": is empty; put dictionaries into it"));
      }
      return files;
    } catch (IOException unreadable) {
      throw new KnowledgeException(
          List.of(folder + ": cannot be listed (" + unreadable + "); check its permissions"));
    }
  }

  private static boolean seen(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new KnowledgeException(
          List.of(file + ": cannot be read (" + unreadable + "); check its permissions"));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
