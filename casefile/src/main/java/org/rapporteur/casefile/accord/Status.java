package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on a day.
 *
 * @param level how far it is implemented
 * @param trend which way the evidence of the last {@value #RECENT} days goes
 * @param deadline how it stands to its deadline
 * @param dispute whether the parties' accounts differ
 * @param coverage what is known of it at all
 * @param latest the day of the latest evidence that counts, or null
 */
public record Status(
    Level level,
    Trend trend,
    DeadlineState deadline,
    Dispute dispute,
    Coverage coverage,
    @Nullable LocalDate latest) {

  /** Evidence so many days old or less shows the trend. */
  public static final int RECENT = 60;

  /**
   * How far a commitment is implemented: the scale of the Peace Accords Matrix (Joshi, Quinn and
   * Regan 2015) from not initiated to full, with two more that it does not have.
   */
  public enum Level {
    /** Nothing reported tells. It is not the same as not initiated. */
    UNKNOWN(-1),
    /** It is reported that nothing was done. */
    NOT_INITIATED(0),
    /** A first step is reported. */
    MINIMAL(1),
    /** Three steps, or deeds of a promise that goes on. */
    INTERMEDIATE(2),
    /** What can be done once is done. */
    FULL(3),
    /** The contrary was last reported of somebody who is bound. */
    BREACHED(0);

    private final int score;

    Level(int score) {
      this.score = score;
    }

    /** 0 to 3 as PAM scores it; -1 where nothing is known. */
    public int score() {
      return score;
    }
  }

  /** Which way the latest evidence goes. */
  public enum Trend {
    /** No evidence lately. */
    NONE,
    /** More for than against. */
    RISING,
    /** More against than for. */
    FALLING,
    /** As much for as against. */
    MIXED
  }

  /** How a commitment stands to its deadline. */
  public enum DeadlineState {
    /** There is none, or it hangs on a day that is not known. */
    NONE,
    /** It has not passed. */
    DUE,
    /** It was fully kept by then. */
    MET,
    /** It was fully kept, after it. */
    LATE,
    /** It has passed, and full implementation is not reported. */
    OVERDUE
  }

  /** Whether the parties' accounts differ. */
  public enum Dispute {
    /** Nobody's account is against another's. */
    NONE,
    /** A side says that it is not kept, and nobody has answered. */
    ALLEGED,
    /**
     * One side says that it is kept, or denies a breach, another that it is not; or each blames
     * another.
     */
    DISPUTED
  }

  /** What is known of a commitment at all. */
  public enum Coverage {
    /** No news: which does not say that nothing was done. */
    NO_EVIDENCE,
    /** Plans and announcements only. */
    ANNOUNCED,
    /** Only parties' words. */
    CLAIMS,
    /** Reports. */
    REPORTED
  }

  /** Before any evidence. */
  static Status initial(boolean deadline) {
    return new Status(
        Level.UNKNOWN,
        Trend.NONE,
        deadline ? DeadlineState.DUE : DeadlineState.NONE,
        Dispute.NONE,
        Coverage.NO_EVIDENCE,
        null);
  }
}
