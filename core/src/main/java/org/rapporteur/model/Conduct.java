package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause of a report tells of something that accords promise: that it is done, begun,
 * broken or hindered; or how far a joint body is. Whether it bears on a commitment of a case is for
 * the case to say.
 *
 * @param id stable id: the same document and the same coding give the same id
 * @param sort what it is to a promise under one of its headings
 * @param headings provision headings it bears on, the likeliest first; empty for a joint body whose
 *     field is not told
 * @param stage how far a joint body is, or null where the clause is about none
 * @param body the words that name the joint body, or null
 * @param modality whether it is so: {@link Modality#DENIED} for what is said not to be ("has yet to
 *     meet"), {@link Modality#PLANNED} for what is to come
 * @param actors who does it; empty where the clause does not tell ("the crossing was reopened")
 * @param others parties named besides, to or with or against whom
 * @param verb lemma of the verb, or of the noun that stands for one
 * @param clause the words that tell it, without who says so
 * @param object the words of what it is done to, or null
 * @param when the time, or null
 * @param where the place, or null
 * @param source on whose word, or null where the report says so itself
 * @param cue the words that decided
 * @param evidence the sentence
 * @param rule the entry and construction
 */
public record Conduct(
    String id,
    Sort sort,
    List<String> headings,
    @Nullable Stage stage,
    @Nullable Span body,
    Modality modality,
    List<Participant> actors,
    List<Participant> others,
    String verb,
    Span clause,
    @Nullable Span object,
    @Nullable When when,
    @Nullable Place where,
    @Nullable Participant source,
    Span cue,
    Evidence evidence,
    String rule) {

  /** What a deed is to a promise. */
  public enum Sort {
    /** Does what is promised. */
    FULFILMENT,
    /** Leads to it: a plan, a meeting, money, people, a law. */
    STEP,
    /** Does what was promised not to be done, or the contrary of what was promised. */
    BREACH,
    /** Hinders, delays or ends what is promised. */
    OBSTACLE
  }

  /** How far a joint body is. */
  public enum Stage {
    /** It is to be. */
    ANNOUNCED,
    /** It is set up. */
    ESTABLISHED,
    /** It has money. */
    FUNDED,
    /** It has people. */
    STAFFED,
    /** It met. */
    MET,
    /** It reports. */
    REPORTING,
    /** It stands still. */
    SUSPENDED,
    /** It is no more. */
    DISSOLVED
  }

  /** Copies the lists; checks that the words lie in the evidence. */
  public Conduct {
    headings = List.copyOf(headings);
    actors = List.copyOf(actors);
    others = List.copyOf(others);
    for (Span span : Arrays.asList(clause, cue, object, body)) {
      if (span != null && !evidence.span().covers(span)) {
        throw new IllegalArgumentException("words of a conduct outside its evidence");
      }
    }
    if ((stage == null) != (body == null)) {
      throw new IllegalArgumentException("a stage without a body, or a body without a stage");
    }
  }
}
