package org.rapporteur.casefile.voice;

/**
 * Two statements by two voices of one government about one party, that conflict.
 *
 * @param government the side both speak for
 * @param party the side both speak about
 * @param conflict how they conflict
 * @param first the voice that is conciliatory, confirms, or will
 * @param one what it says
 * @param second the voice that is hostile, denies, or will not
 * @param other what it says
 * @param weight what the pair is ranked by
 * @param more further pairs of conflicting statements of these two voices about this party
 */
public record Divergence(
    String government,
    String party,
    Conflict conflict,
    Voice first,
    Utterance one,
    Voice second,
    Utterance other,
    Weight weight,
    int more) {

  /**
   * What a pair is ranked by; each part 0 to 1.
   *
   * @param gap half the difference of tones; 1 for a claim denied and a will refused
   * @param topics shared topics by all topics of both
   * @param closeness 1 on the same day, falling to 0 at 30 days; 0 if undated
   * @param seniority mean rank of the two offices or bodies
   * @param quoted 1 if both have exact words, 0.5 if one has
   */
  public record Weight(
      double gap, double topics, double closeness, double seniority, double quoted) {

    /** 0.35 gap + 0.25 topics + 0.2 closeness + 0.1 seniority + 0.1 quoted. */
    public double score() {
      return 0.35 * gap + 0.25 * topics + 0.2 * closeness + 0.1 * seniority + 0.1 * quoted;
    }
  }
}
