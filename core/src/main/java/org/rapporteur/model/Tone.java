package org.rapporteur.model;

import java.util.List;

/**
 * The tone of a statement toward one party, and the words that make it.
 *
 * @param toward the party
 * @param value from -1, hostile, to +1, conciliatory; 0 is neutral or mixed
 * @param cues the words that counted, in text order
 */
public record Tone(Participant toward, double value, List<Cue> cues) {

  /**
   * Words of tone.
   *
   * @param span where they stand
   * @param entry the lexicon entry or rule, as it applied: with its negation, where there is one
   * @param weight what they add, -1 to +1
   */
  public record Cue(Span span, String entry, double weight) {}

  /** Checks the range. */
  public Tone {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("a tone of " + value + ", not within -1 to 1");
    }
    cues = List.copyOf(cues);
  }

  /** Below -1/4: hostile. Above 1/4: conciliatory. Else neutral. As -1, 1 and 0. */
  public int side() {
    return side(value);
  }

  /** The same of any tone from -1 to 1, such as a mean. */
  public static int side(double tone) {
    return tone < -0.25 ? -1 : tone > 0.25 ? 1 : 0;
  }
}
