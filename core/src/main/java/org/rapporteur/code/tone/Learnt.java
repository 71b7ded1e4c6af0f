package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tone;

/**
 * What was learnt of tone and kind from statements in which people marked both: two logistic
 * regressions over the same {@link Signs}. The tone is the mean of the five degrees by how likely
 * each is. Immutable; shared between threads.
 */
public final class Learnt {

  private static final String TONES = "/knowledge/tone/tones.tsv";
  private static final String KINDS = "/knowledge/tone/kinds.tsv";

  /** Words that are shown as those that counted. */
  private static final int SHOWN = 3;

  /** What adds less is not told, so that plain words stay plain. */
  private static final double SLIGHT = 0.06;

  /** Words of less weight are not worth showing. */
  private static final double LEAST = 0.1;

  /**
   * A mean of degrees keeps to the middle; so stretched, its sides part where those of words do.
   */
  private static final double STRETCH = 1.5;

  /** "accused", "threatened": by the statements learnt from, words alone are as good here. */
  private static final Set<Kind> HOSTILE = Set.of(Kind.ACCUSATION, Kind.THREAT);

  private final Judge tones;
  private final Judge kinds;
  private final WordVectors vectors;
  private final double[] degrees;

  /**
   * What two judges know.
   *
   * @param tones with the labels -2 to 2
   * @param kinds with the names of kinds as labels
   * @param vectors of words, the same that both were trained with
   */
  public Learnt(Judge tones, Judge kinds, WordVectors vectors) {
    this.tones = tones;
    this.kinds = kinds;
    this.vectors = vectors;
    this.degrees = tones.labels().stream().mapToDouble(l -> Integer.parseInt(l) / 2.0).toArray();
  }

  private static final class Shipped {
    private static final @Nullable Learnt ONE = load();

    private static @Nullable Learnt load() {
      Judge tones = Judge.ifThere(TONES);
      Judge kinds = Judge.ifThere(KINDS);
      return tones == null || kinds == null ? null : new Learnt(tones, kinds, WordVectors.deep());
    }
  }

  /** What is shipped, loaded once; null while it is trained the first time. */
  public static @Nullable Learnt shipped() {
    return Shipped.ONE;
  }

  /** What it was trained from: "statements" and ten hex digits. */
  public String version() {
    return tones.version();
  }

  /** The vectors that its signs need. */
  WordVectors vectors() {
    return vectors;
  }

  /** The tone of a statement by its signs: -1 hostile to 1 conciliatory. */
  double tone(Features signs) {
    double[] shares = tones.shares(signs);
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * degrees[i];
    }
    return Math.max(-1, Math.min(1, STRETCH * sum));
  }

  /**
   * The tone by words and by what was learnt: a cue more, which adds what the words lack and names
   * those that counted most to its side.
   *
   * @param words the tone by the words of tone alone
   * @param signs of the statement toward the same party
   * @param wording its words
   * @param statement whose; where its cue itself is hostile, the words count as much as the rest
   */
  Tone tone(Tone words, Features signs, Wording wording, Statement statement) {
    boolean hostile = HOSTILE.contains(statement.kind());
    double whole = hostile ? (tone(signs) + words.value()) / 2 : tone(signs);
    double value = Math.round(whole * 1000) / 1000.0;
    double more = Math.max(-1, Math.min(1, Math.round((value - words.value()) * 1000) / 1000.0));
    if (Math.abs(more) < SLIGHT) {
      return words;
    }
    List<Tone.Cue> cues = new ArrayList<>(words.cues());
    String shown = String.join(", ", words(wording, more));
    cues.add(
        new Tone.Cue(
            statement.content().get(0), shown.isEmpty() ? "learnt" : "learnt: " + shown, more));
    cues.sort(Comparator.comparing(Tone.Cue::span).thenComparing(Tone.Cue::entry));
    return new Tone(words.toward(), value, cues);
  }

  /** How likely a statement of these signs does what. */
  Map<Kind, Double> kinds(Features signs) {
    double[] shares = kinds.shares(signs);
    Map<Kind, Double> likely = new EnumMap<>(Kind.class);
    for (int i = 0; i < shares.length; i++) {
      likely.put(Kind.valueOf(kinds.labels().get(i)), shares[i]);
    }
    return likely;
  }

  /**
   * The words and pairs of words that count most to one side.
   *
   * @param wording of a statement
   * @param side below 0 for the hostile side, else the conciliatory
   * @return at most three, the weightiest first; a word is not repeated
   */
  private List<String> words(Wording wording, double side) {
    Map<String, Double> weights = new HashMap<>();
    for (String name : Signs.words(wording)) {
      float @Nullable [] row = tones.weights().get(name);
      double weight = 0;
      for (int i = 0; row != null && i < row.length; i++) {
        weight += row[i] * degrees[i] * Math.signum(side);
      }
      String word = name.substring(Signs.WORD.length());
      if (weight > LEAST
          && List.of(word.split(" ")).stream().anyMatch(wording.telling()::contains)) {
        weights.put(word, weight);
      }
    }
    List<String> shown = new ArrayList<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(word -> shown.size() < SHOWN && shown.stream().noneMatch(s -> shares(s, word)))
        .forEach(shown::add);
    return shown;
  }

  private static boolean shares(String one, String other) {
    return List.of(one.split(" ")).stream().anyMatch(List.of(other.split(" "))::contains);
  }
}
