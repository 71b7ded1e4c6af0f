package org.rapporteur.code.tone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tone;

/**
 * What is learnt looks at: the vectors of all words and of those that name the party, the words and
 * pairs of words, the words of tone that were found with what they come to, and what the rules take
 * it to do. Each sort is brought to a length of its own, so that long sentences count no more.
 */
final class Signs {

  /** What the names of words and pairs of words begin with. */
  static final String WORD = "w:";

  private static final double VECTORS = 3;
  private static final double WORDS = 0.5;
  private static final double CUES = 0.5;

  private final Features found = new Features();

  private Signs() {}

  /**
   * The signs of a statement.
   *
   * @param wording its words
   * @param vectors of words
   * @param cues the words of tone toward the party
   * @param value what they come to
   * @param cue what its cue says that it does
   * @param rule what the rules take it to do
   */
  static Features of(
      Wording wording,
      WordVectors vectors,
      List<Tone.Cue> cues,
      double value,
      Kind cue,
      Kind rule) {
    Signs signs = new Signs();
    signs.vectors(wording, vectors.of(wording.words()));
    signs.put(words(wording), WORDS);
    Set<String> names = new LinkedHashSet<>(List.of("q:" + cue, "k:" + rule));
    cues.forEach(each -> names.add("c:" + each.entry()));
    signs.put(names, CUES);
    signs.found.put("value", CUES * value);
    signs.found.put(value < -0.05 ? "value-" : value > 0.05 ? "value+" : "value0", CUES);
    return signs.found;
  }

  private void vectors(Wording wording, float[][] words) {
    float[] all = new float[words.length == 0 ? 0 : words[0].length];
    float[] party = new float[all.length];
    for (int i = 0; i < words.length; i++) {
      for (int d = 0; d < words[i].length; d++) {
        all[d] += words[i][d];
        party[d] += wording.party().get(i) ? words[i][d] : 0;
      }
    }
    put("#m", all);
    put("#p", party);
  }

  private void put(String mark, float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    if (sum > 0) {
      found.put(mark, vector, VECTORS / Math.sqrt(sum));
    }
  }

  private void put(Set<String> names, double length) {
    names.forEach(name -> found.put(name, length / Math.sqrt(names.size())));
  }

  /** The names of signs that are words or pairs of words. */
  static Set<String> words(Wording wording) {
    Set<String> names = new LinkedHashSet<>();
    String before = "";
    for (String each : wording.words()) {
      String word = each.toLowerCase(Locale.ROOT);
      if (Character.isLetterOrDigit(word.codePointAt(0)) || word.startsWith("'")) {
        names.add(WORD + word);
        if (!before.isEmpty()) {
          names.add(WORD + before + " " + word);
        }
        before = word;
      }
    }
    return names;
  }
}
