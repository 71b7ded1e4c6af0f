package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who shall do what: one promise of an accord, or one that a report tells of.
 *
 * @param id stable id: the same document and the same coding give the same id
 * @param force how firmly it binds
 * @param bearing whether one is bound, each, or all together
 * @param parties who is bound; empty where the text leaves it open ("a committee shall be set up")
 * @param action the verb's lemma, or that of the noun that stands for one
 * @param promise the words of what shall be done
 * @param object the words of what it is done to, or null
 * @param others parties named in what shall be done: to, for, with or against whom
 * @param condition the words that make it hang on something, or null
 * @param deadline by when, or null
 * @param specific whether it says what could be checked: a body, a number, a place, a deadline
 * @param headings provision headings, the likeliest first
 * @param when when it was promised, or null
 * @param source on whose word it is reported, or null where the text itself promises
 * @param cue the words that bind
 * @param evidence the sentence
 * @param rule the construction
 */
public record Commitment(
    String id,
    Force force,
    Bearing bearing,
    List<Participant> parties,
    String action,
    Span promise,
    @Nullable Span object,
    List<Participant> others,
    @Nullable Span condition,
    @Nullable Deadline deadline,
    boolean specific,
    List<Placed> headings,
    @Nullable When when,
    @Nullable Participant source,
    Span cue,
    Evidence evidence,
    String rule) {

  /** How firmly a commitment binds. */
  public enum Force {
    /** Shall, will, agrees to, decides, undertakes. */
    FIRM,
    /** Intends, plans, aims, is ready to. */
    SOFT
  }

  /** Who is bound. */
  public enum Bearing {
    /** One party. */
    ONE,
    /** Several, each for itself. */
    EACH,
    /** Several, together. */
    JOINT
  }

  /**
   * A heading with how likely it is.
   *
   * @param heading its id
   * @param share 0 to 1
   */
  public record Placed(String heading, double share) {}

  /** Copies the lists; checks that the promise lies in the evidence. */
  public Commitment {
    parties = List.copyOf(parties);
    others = List.copyOf(others);
    headings = List.copyOf(headings);
    if (!evidence.span().covers(promise)) {
      throw new IllegalArgumentException("a promise outside its evidence");
    }
  }

  /** The same under other headings. */
  public Commitment under(List<Placed> other) {
    return new Commitment(
        id, force, bearing, parties, action, promise, object, others, condition, deadline, specific,
        other, when, source, cue, evidence, rule);
  }
}
