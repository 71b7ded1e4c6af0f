package org.rapporteur.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Statement;

/**
 * The words by which statements threaten and thank, blame and praise, and those that tell what they
 * are about: the files {@code tone/tone.tsv}, {@code tone/acts.tsv} and {@code topics/topics.tsv}.
 * Immutable; shared between threads.
 */
public final class Rhetoric {

  static final String TONE = "tone/tone.tsv";
  static final String ACTS = "tone/acts.tsv";
  static final String TOPICS = "topics/topics.tsv";
  static final List<String> FILES = List.of(TONE, ACTS, TOPICS);

  private static final String CONDITION = "CONDITION";

  private final List<ToneEntry> tones = new ArrayList<>();
  private final List<ActEntry> acts = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final PhraseIndex<ToneEntry> toneIndex = new PhraseIndex<>();
  private final PhraseIndex<ActEntry> actIndex = new PhraseIndex<>();
  private final PhraseIndex<Topic> topicIndex = new PhraseIndex<>();
  private final Map<String, Set<String>> named = new HashMap<>();
  private final List<String> faults;

  private Rhetoric(List<String> faults) {
    this.faults = faults;
  }

  /**
   * Reads the files.
   *
   * @param files by name, built-in first, then users' own, whose rows are added
   * @param faults takes every fault with its file and line
   */
  static Rhetoric read(Map<String, List<byte[]>> files, List<String> faults) {
    Rhetoric rhetoric = new Rhetoric(faults);
    rhetoric.rows(files, TONE, 7, rhetoric::name);
    rhetoric.rows(files, TONE, 7, rhetoric::tone);
    rhetoric.rows(files, ACTS, 6, rhetoric::act);
    rhetoric.rows(files, TOPICS, 5, rhetoric::topic);
    return rhetoric;
  }

  private void name(String[] row) {
    Set<String> single = new HashSet<>();
    for (String phrase : row[4].split(",", -1)) {
      if (phrase.strip().indexOf(' ') < 0 && !phrase.contains("@")) {
        single.addAll(Arrays.asList(phrase.strip().split("\\|", -1)));
      }
    }
    named.computeIfAbsent("@" + row[0], n -> new HashSet<>()).addAll(single);
  }

  private void tone(String[] row) {
    ToneEntry entry =
        new ToneEntry(
            row[0],
            Double.parseDouble(row[1]),
            ToneEntry.Scope.valueOf(row[2].toUpperCase(Locale.ROOT)),
            row[3].equals("-") ? null : Statement.Kind.valueOf(row[3]),
            phrases(row[4]),
            row[5],
            dash(row[6]));
    tones.add(entry);
    entry.phrases().forEach(phrase -> toneIndex.add(phrase, entry));
  }

  private void act(String[] row) {
    ActEntry entry =
        new ActEntry(
            row[0],
            row[1].equals(CONDITION) ? null : Statement.Kind.valueOf(row[1]),
            Double.parseDouble(row[2]),
            phrases(row[3]),
            row[4],
            dash(row[5]));
    acts.add(entry);
    entry.phrases().forEach(phrase -> actIndex.add(phrase, entry));
  }

  private void topic(String[] row) {
    Topic topic = new Topic(row[0], row[1], phrases(row[2]), row[3], dash(row[4]));
    topics.add(topic);
    topic.phrases().forEach(phrase -> topicIndex.add(phrase, topic));
  }

  private List<Phrase> phrases(String cell) {
    List<Phrase> phrases = new ArrayList<>();
    for (String written : cell.split(",", -1)) {
      phrases.add(Phrase.parse(written.strip(), this::words));
    }
    return phrases;
  }

  private Set<String> words(String name) {
    Set<String> words = named.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no entry '" + name.substring(1) + "' in " + TONE);
    }
    return words;
  }

  private static String dash(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private void rows(Map<String, List<byte[]>> files, String file, int columns, Taker taker) {
    for (byte[] bytes : files.getOrDefault(file, List.of())) {
      int number = 0;
      boolean heading = true;
      StringBuilder head = new StringBuilder();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        number++;
        if (line.startsWith("#")) {
          head.append(line).append('\n');
        } else if (heading) {
          heading = false;
        } else if (!line.isBlank()) {
          row(file + ":" + number, line.split("\t", -1), columns, taker);
        }
      }
      for (String key : List.of("source", "licence", "version")) {
        if (head.indexOf("# " + key + ": ") < 0) {
          fault(file + ": no '# " + key + ": …' in the header; add it");
        }
      }
    }
  }

  private void row(String where, String[] cells, int columns, Taker taker) {
    if (cells.length != columns) {
      fault(where + ": " + cells.length + " columns, needs " + columns + ", tab-separated");
      return;
    }
    try {
      taker.take(cells);
    } catch (IllegalArgumentException fault) {
      fault(where + ": " + fault.getMessage());
    }
  }

  /** Tone rows are read twice, and told of once. */
  private void fault(String fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** The words of tone, in the file's order. */
  public List<ToneEntry> tones() {
    return List.copyOf(tones);
  }

  /** The constructions that do something, in the file's order. */
  public List<ActEntry> acts() {
    return List.copyOf(acts);
  }

  /** The topics, in the file's order. */
  public List<Topic> topics() {
    return List.copyOf(topics);
  }

  /** Words of tone by their first word. */
  public PhraseIndex<ToneEntry> toneIndex() {
    return toneIndex;
  }

  /** Constructions by their first word. */
  public PhraseIndex<ActEntry> actIndex() {
    return actIndex;
  }

  /** Topics by the first words of their phrases. */
  public PhraseIndex<Topic> topicIndex() {
    return topicIndex;
  }

  /** Takes one row of a file. */
  @FunctionalInterface
  private interface Taker {
    void take(String[] cells);
  }
}
