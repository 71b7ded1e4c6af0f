package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of one document tells of one sitting of talks. What the sentence does not tell
 * is empty here; what other sentences tell of the same sitting stands in their own reports, under
 * the same key. Nothing is merged: two outcomes of one sitting are two reports.
 *
 * @param id stable id
 * @param key the same for all reports of one sitting; made from the first of them
 * @param outcome what is said of it
 * @param venue where, if the gazetteer knows the place, or null
 * @param host who gives the room, or null
 * @param mediators who brings the parties together
 * @param parties between whom, as named or as their delegations name them
 * @param delegations who sits at the table for a party, with his office where it is told
 * @param number which in a row of talks, from 1 ("third round"); 0 where not told
 * @param days how many days it took, as told ("four-day"); 0 where not told
 * @param when the days of the sitting, or null where the text gives none: never the publication day
 * @param told the day of the report, or null where it is not dated
 * @param topics what is on the agenda: ids of the knowledge file of topics
 * @param sticking the words for what they could not agree on, or null
 * @param followUp the next sitting that is promised, or null
 * @param blames who is said to be at fault, and by whom
 * @param source on whose word, or null for the report's own
 * @param cue the word that names the talks
 * @param evidence the sentence
 * @param rule how the outcome was found
 */
public record RoundReport(
    String id,
    String key,
    Outcome outcome,
    @Nullable Place venue,
    @Nullable Participant host,
    List<Participant> mediators,
    List<Participant> parties,
    List<Delegation> delegations,
    int number,
    int days,
    @Nullable When when,
    @Nullable LocalDate told,
    List<String> topics,
    @Nullable Span sticking,
    @Nullable FollowUp followUp,
    List<Blame> blames,
    @Nullable Participant source,
    Span cue,
    Evidence evidence,
    String rule) {

  /** What is said of a sitting. */
  public enum Outcome {
    /** It takes or took place; nothing is said of what came of it. */
    HELD,
    /** Something was agreed. */
    AGREED,
    /** It ended, and nothing was agreed. */
    NO_AGREEMENT,
    /** It broke down, failed, or somebody walked out. */
    COLLAPSED,
    /** It was broken off for a time, put off, or stalled. */
    SUSPENDED,
    /** It goes on for longer than was planned. */
    EXTENDED,
    /** It goes on after it had stopped. */
    RESUMED,
    /** It is to be. */
    SCHEDULED,
    /** Somebody offers to hold, host or mediate it. */
    OFFERED,
    /** Somebody says that there was or will be none. */
    DENIED,
    /** It was to be and is not. */
    CANCELLED
  }

  /**
   * Who sits at the table for a party.
   *
   * @param who a person, an office or the words that name them ("Kabul's negotiators")
   * @param office the office, as the text or dated knowledge names it, or empty
   */
  public record Delegation(Participant who, String office) {}

  /**
   * A sitting that is promised.
   *
   * @param when its days, or null where they are not told
   * @param words the words that promise it
   */
  public record FollowUp(@Nullable When when, Span words) {}

  /**
   * Who is said to be at fault.
   *
   * @param at whose fault it is said to be
   * @param by who says so, or null for the report itself
   * @param words the words that say so; in the same document, not always the same sentence
   */
  public record Blame(List<Participant> at, @Nullable Participant by, Span words) {

    /** Copies the list. */
    public Blame {
      at = List.copyOf(at);
    }
  }

  /** Copies the lists; checks the counts and that the words lie in the evidence. */
  public RoundReport {
    mediators = List.copyOf(mediators);
    parties = List.copyOf(parties);
    delegations = List.copyOf(delegations);
    topics = List.copyOf(topics);
    blames = List.copyOf(blames);
    if (number < 0 || days < 0) {
      throw new IllegalArgumentException("round " + number + " of " + days + " days");
    }
    if (!evidence.span().covers(cue)) {
      throw new IllegalArgumentException("the cue lies outside the evidence");
    }
    if (sticking != null && !evidence.span().covers(sticking)) {
      throw new IllegalArgumentException("the sticking point lies outside the evidence");
    }
  }

  /** The same report as one of a sitting, with the faults that other sentences find with it. */
  public RoundReport of(String sitting, List<Blame> faults) {
    return new RoundReport(
        id,
        sitting,
        outcome,
        venue,
        host,
        mediators,
        parties,
        delegations,
        number,
        days,
        when,
        told,
        topics,
        sticking,
        followUp,
        faults,
        source,
        cue,
        evidence,
        rule);
  }
}
