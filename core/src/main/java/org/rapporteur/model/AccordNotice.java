package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accord as a report tells of it: that parties agreed, and to what.
 *
 * @param id stable id: the same document and the same coding give the same id
 * @param name the words that name it ("joint framework for river policing"), or null
 * @param kind what it is
 * @param parties who agreed, two at least: states as such where those who act for them are named
 * @param delegates who is named as having agreed for a party: ministers, delegations; perhaps none
 * @param mediators who brought it about
 * @param when the day it was agreed, as far as told; null where nothing tells
 * @param place where, or null
 * @param status as reported
 * @param commitments what is promised under it, in text order; evidence of each is its own sentence
 * @param source on whose word it is reported, or null where the report itself tells it
 * @param cue the words that tell of it
 * @param evidence the sentence that first tells of it
 * @param rule the construction
 */
public record AccordNotice(
    String id,
    @Nullable Span name,
    Kind kind,
    List<Participant> parties,
    List<Participant> delegates,
    List<Participant> mediators,
    @Nullable When when,
    @Nullable Place place,
    Status status,
    List<Commitment> commitments,
    @Nullable Participant source,
    Span cue,
    Evidence evidence,
    String rule) {

  /** What an accord is, by the noun that names it. */
  public enum Kind {
    /** Accord, agreement, deal, pact, treaty. */
    ACCORD,
    /** Understanding, memorandum, or no noun at all: they "agreed to". */
    UNDERSTANDING,
    /** Ceasefire, truce. */
    CEASEFIRE,
    /** Joint statement, communiqué, declaration. */
    JOINT_STATEMENT,
    /** Framework, roadmap. */
    FRAMEWORK,
    /** A decision taken together. */
    DECISION
  }

  /** What is reported to have become of it. */
  public enum Status {
    /** A text of it was put forward, with contents, and is not agreed. */
    PROPOSED,
    /** Agreed, reached. */
    AGREED,
    /** Announced by the parties. */
    ANNOUNCED,
    /** Signed. */
    SIGNED,
    /** Turned down by one side. */
    REJECTED,
    /** Fell apart. */
    COLLAPSED
  }

  /** Copies the lists; checks that there are two parties and that the cue is in the evidence. */
  public AccordNotice {
    parties = List.copyOf(parties);
    delegates = List.copyOf(delegates);
    mediators = List.copyOf(mediators);
    commitments = List.copyOf(commitments);
    if (parties.size() < 2) {
      throw new IllegalArgumentException("an accord needs two parties, not " + parties);
    }
    if (!evidence.span().covers(cue)) {
      throw new IllegalArgumentException("a cue outside its evidence");
    }
  }

  /** The same with these commitments. */
  public AccordNotice with(List<Commitment> promised) {
    return new AccordNotice(
        id, name, kind, parties, delegates, mediators, when, place, status, promised, source, cue,
        evidence, rule);
  }
}
