package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.RapporteurException;

/**
 * What sorts of thing nouns name and verbs tell, by the lexicographer files of WordNet 3.1
 * (Princeton University; Fellbaum 1998): {@code person}, {@code group}, {@code act}, {@code
 * communication}, … for nouns, {@code communication}, {@code motion}, {@code social}, … for verbs.
 * Senses count by how often they were met in WordNet's sense-tagged texts. Immutable; shared
 * between threads.
 */
public final class WordSenses {

  private static final String FILE = "/models/net/sf/extjwnl/data/wordnet/wn31/index.sense";

  private static final List<String> FILES =
      List.of(
          "adj",
          "adj",
          "adv",
          "tops",
          "act",
          "animal",
          "artifact",
          "attribute",
          "body",
          "cognition",
          "communication",
          "event",
          "feeling",
          "food",
          "group",
          "location",
          "motive",
          "object",
          "person",
          "phenomenon",
          "plant",
          "possession",
          "process",
          "quantity",
          "relation",
          "shape",
          "state",
          "substance",
          "time",
          "body",
          "change",
          "cognition",
          "communication",
          "competition",
          "consumption",
          "contact",
          "creation",
          "emotion",
          "motion",
          "perception",
          "possession",
          "social",
          "stative",
          "weather",
          "adj");

  /** A sort with less of a word's uses than this is left out. */
  private static final double LEAST = 0.2;

  private final Map<String, List<String>> nouns = new HashMap<>(1 << 17);
  private final Map<String, List<String>> verbs = new HashMap<>(1 << 14);

  private WordSenses() {}

  /**
   * The senses as shipped.
   *
   * @throws RapporteurException if WordNet's index of senses is not on the class path
   */
  public static WordSenses standard() {
    return Standard.SENSES;
  }

  private static WordSenses load() {
    try (InputStream in = WordSenses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new RapporteurException(
            "no " + FILE + " on the class path; build the program again with 'mvn package'");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads lines of WordNet's {@code index.sense}: key, offset, rank, count; sorted by key. */
  static WordSenses read(BufferedReader lines) throws IOException {
    WordSenses senses = new WordSenses();
    Map<List<String>, List<String>> same = new HashMap<>();
    String word = "";
    double[] counts = new double[FILES.size()];
    for (String line = lines.readLine(); ; line = lines.readLine()) {
      int percent = line == null ? -1 : line.indexOf('%');
      String next = line == null || percent < 0 ? "" : line.substring(0, percent + 2);
      if (!next.equals(word)) {
        senses.put(word, counts, same);
        counts = new double[FILES.size()];
        word = next;
      }
      if (line == null) {
        return senses;
      }
      if (percent > 0 && (next.endsWith("1") || next.endsWith("2")) && next.indexOf('_') < 0) {
        int file = Integer.parseInt(line, percent + 3, percent + 5, 10);
        int last = line.lastIndexOf(' ');
        int rank = Integer.parseInt(line, line.lastIndexOf(' ', last - 1) + 1, last, 10);
        // no word of the texts is as sure as its rank: the first sense is the likeliest
        counts[file] += Integer.parseInt(line, last + 1, line.length(), 10) + 1.0 / rank;
      }
    }
  }

  private void put(String word, double[] counts, Map<List<String>, List<String>> same) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    if (sum == 0) {
      return;
    }
    double least = sum * LEAST;
    List<String> sorts = new ArrayList<>();
    IntStream.range(0, counts.length)
        .boxed()
        .filter(i -> counts[i] >= least)
        .sorted(Comparator.comparingDouble((Integer i) -> -counts[i]))
        .forEach(i -> sorts.add(FILES.get(i)));
    List<String> shared = same.computeIfAbsent(List.copyOf(sorts), s -> s);
    (word.endsWith("1") ? nouns : verbs).put(word.substring(0, word.length() - 2), shared);
  }

  /**
   * What a noun names, the commonest sort first; empty if the noun is unknown.
   *
   * @param lemma in small letters, of one word
   */
  public List<String> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** What a verb tells, the commonest sort first; empty if the verb is unknown. */
  public List<String> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The commonest sort of what a noun names; empty if the noun is unknown. */
  public String mainNoun(String lemma) {
    return first(noun(lemma));
  }

  /** The commonest sort of what a verb tells; empty if the verb is unknown. */
  public String mainVerb(String lemma) {
    return first(verb(lemma));
  }

  private static String first(List<String> sorts) {
    return sorts.isEmpty() ? "" : sorts.get(0);
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final WordSenses SENSES = load();
  }
}
