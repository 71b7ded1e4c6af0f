package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom.
 *
 * @param id stable id: the same document and the same coding give the same id
 * @param type PLOVER type
 * @param mode PLOVER mode, {@code failed} for a joint act that failed, or empty
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code of two to four digits
 * @param goldstein the CAMEO code's value on Goldstein's scale, −10 to +10
 * @param sources who acts; for a reciprocal act all of them
 * @param targets to whom; empty for a reciprocal or one-sided act
 * @param when the time, or null for an undated document and no date in the text
 * @param where the place, or null if the sentence names none that is known
 * @param toll the dead and wounded, or null
 * @param modality whether it was done
 * @param attribution on whose word, or null where the report says so itself
 * @param evidence the sentence
 * @param trigger the words that name the event
 * @param rule the lexicon entry and the construction that fired
 * @param confidence how likely its type holds between its first source and first target, 0 to 1
 */
public record Event(
    String id,
    PloverType type,
    String mode,
    List<String> contexts,
    String cameo,
    double goldstein,
    List<Participant> sources,
    List<Participant> targets,
    @Nullable When when,
    @Nullable Place where,
    @Nullable Toll toll,
    Modality modality,
    @Nullable Attribution attribution,
    Evidence evidence,
    Span trigger,
    String rule,
    double confidence) {

  /** Copies the lists; checks the code, the value and that the trigger lies in the evidence. */
  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (!cameo.matches("[0-9]{2,4}")) {
      throw new IllegalArgumentException("CAMEO code '" + cameo + "'");
    }
    if (!(goldstein >= -10 && goldstein <= 10)) {
      throw new IllegalArgumentException("Goldstein value " + goldstein);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (sources.isEmpty() && targets.isEmpty()) {
      throw new IllegalArgumentException("an event without anybody");
    }
    if (!evidence.span().covers(trigger)) {
      throw new IllegalArgumentException("trigger outside its evidence");
    }
  }

  /**
   * Whether it counts as something that happened: done or under way. What is planned, offered,
   * demanded, threatened, refused, denied, conditional or alleged never counts; the saying of it is
   * a statement.
   */
  public boolean counts() {
    return modality.happened() && !mode.equals("failed");
  }

  /**
   * The same on somebody's word.
   *
   * @param word on whose
   * @param real how real it then is
   * @param by the rule, with what was added to it
   */
  public Event on(Attribution word, Modality real, String by) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        goldstein,
        sources,
        targets,
        when,
        where,
        toll,
        real,
        word,
        evidence,
        trigger,
        by,
        confidence);
  }

  /** The type's quad class. */
  public QuadClass quad() {
    return type.quad();
  }
}
