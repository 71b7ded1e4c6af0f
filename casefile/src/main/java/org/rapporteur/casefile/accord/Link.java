package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.When;

/**
 * One piece of evidence for or against a commitment, and why it is taken for that.
 *
 * @param id by which the user confirms or rejects it: the same while record and commitment are
 * @param record id of the conduct, event or statement
 * @param source what sort of record it is
 * @param kind what it is to the commitment
 * @param stage of the body that carries the commitment, or null
 * @param account the side on whose word it is told, or empty where the report says so itself
 * @param party whether that side is a party of the accord, whose word is an account and no fact
 * @param actors sides that are said to act
 * @param reasons why it is linked
 * @param confidence 0 to 1
 * @param when when it happened, or null
 * @param learned the day of the report, or null
 * @param evidence the sentence
 * @param report its document
 * @param standing what the user said of it
 */
public record Link(
    String id,
    String record,
    Source source,
    Kind kind,
    Conduct.@Nullable Stage stage,
    String account,
    boolean party,
    List<String> actors,
    List<Reason> reasons,
    double confidence,
    @Nullable When when,
    @Nullable LocalDate learned,
    Evidence evidence,
    Report report,
    Standing standing) {

  /** What sort of record a link is from. */
  public enum Source {
    /** A promise kept, begun, broken or hindered. */
    CONDUCT,
    /** An event. */
    EVENT,
    /** A statement. */
    STATEMENT
  }

  /** What a piece of evidence is to a commitment. */
  public enum Kind {
    /** What was promised is done. */
    FULFILMENT(1),
    /** Something is done that leads to it. */
    STEP(1),
    /** Something is announced that leads to it; it moves no level. */
    PLAN(0),
    /** Something is done that was promised not to be done, or the contrary. */
    BREACH(-1),
    /** Something hinders it. */
    OBSTACLE(-1),
    /** It is said not to be done. */
    NOT_DONE(-1),
    /** A breach is said not to be. */
    DENIAL(1);

    private final int way;

    Kind(int way) {
      this.way = way;
    }

    /** 1 for, -1 against, 0 neither. */
    public int way() {
      return way;
    }
  }

  /** What the user said of a piece of evidence. */
  public enum Standing {
    /** Nothing yet. */
    OPEN,
    /** It holds. */
    CONFIRMED,
    /** It does not, and counts for nothing. */
    REJECTED
  }

  /**
   * Why a record bears on a commitment.
   *
   * @param sort what of it matches
   * @param words in which words
   */
  public record Reason(Sort sort, String words) {

    /** What of a record matches a commitment. */
    public enum Sort {
      /** Who is bound acts. */
      ACTOR,
      /** The deed is one that the heading knows. */
      ACTION,
      /** The same things are named. */
      OBJECT,
      /** The same place. */
      PLACE,
      /** After the accord, and before the deadline. */
      TIME
    }
  }

  /** Copies the lists; checks the range. */
  public Link {
    actors = List.copyOf(actors);
    reasons = List.copyOf(reasons);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** First day it may have happened on, or null. */
  public @Nullable LocalDate happened() {
    return when == null ? null : when.begin();
  }

  /** Whether it is told as a fact, and not on a party's word alone. */
  public boolean reported() {
    return !party;
  }

  Link judged(Standing judged) {
    return new Link(
        id,
        record,
        source,
        kind,
        stage,
        account,
        party,
        actors,
        reasons,
        confidence,
        when,
        learned,
        evidence,
        report,
        judged);
  }
}
