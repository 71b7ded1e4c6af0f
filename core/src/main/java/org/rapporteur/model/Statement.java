package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param id stable id
 * @param kind what the words do, as its cue or, where that is plain, its content says
 * @param directness quoted, paraphrased, or both
 * @param speaker who says it: of an office, who is known to hold it on the day; null where the text
 *     leaves it open
 * @param source the words that name the speaker in the text, be they a pronoun or of somebody
 *     unknown; null where nobody is named
 * @param office the office the speaker holds at that date, as named by the text or by dated
 *     knowledge; empty if not known
 * @param addressees to whom, where said
 * @param about parties that the content names
 * @param conditional whether what is threatened, promised or offered hangs on a condition
 * @param topics what it is about: entries of the knowledge file of topics, in its order
 * @param tones its tone toward each party it is about, 0 where no word of tone was found; not
 *     toward the speaker's own side where it is about others
 * @param cameo CAMEO code, 01x for a plain statement, 02x for an appeal, else the act's own
 * @param when when it was said
 * @param cue the words that report the speech, or null for a quotation that has none
 * @param content the words said, in order; a quotation's spans exclude the quote marks
 * @param evidence the sentence or sentences
 * @param rule the lexicon entry and construction that fired
 */
public record Statement(
    String id,
    Kind kind,
    Directness directness,
    @Nullable Participant speaker,
    @Nullable Span source,
    String office,
    List<Participant> addressees,
    List<Participant> about,
    boolean conditional,
    List<String> topics,
    List<Tone> tones,
    String cameo,
    @Nullable When when,
    @Nullable Span cue,
    List<Span> content,
    Evidence evidence,
    String rule) {

  /** What a statement does. */
  public enum Kind {
    /** Claims a fact: tells what is or was. */
    CLAIM,
    /** Takes a position: judges, rates, says what should be, without asking it of anybody. */
    POSITION,
    /** Asks, urges, calls for. */
    APPEAL,
    /** Demands. */
    DEMAND,
    /** Accuses, condemns, blames. */
    ACCUSATION,
    /** Denies. */
    DENIAL,
    /** Refuses. */
    REFUSAL,
    /** Threatens. */
    THREAT,
    /** Warns. */
    WARNING,
    /** Offers. */
    OFFER,
    /** Promises. */
    PROMISE,
    /** Praises, welcomes. */
    PRAISE,
    /** Is sorry for, mourns with. */
    CONDOLENCE,
    /** Thinks, believes, hopes: reported, not said. */
    BELIEF,
    /** Wants, plans: reported, not said. */
    INTENT
  }

  /** How much of the wording is the speaker's. */
  public enum Directness {
    /** In quote marks. */
    DIRECT,
    /** Partly in quote marks. */
    MIXED,
    /** In the reporter's words. */
    INDIRECT
  }

  /** Copies the lists; checks that there is content and that it lies in the evidence. */
  public Statement {
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
    topics = List.copyOf(topics);
    tones = List.copyOf(tones);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
    for (Span span : content) {
      if (!evidence.span().covers(span)) {
        throw new IllegalArgumentException("content outside its evidence");
      }
    }
  }

  /**
   * The same words, further understood.
   *
   * @param does what they do
   * @param about parties they are about
   * @param conditional whether on a condition
   * @param topics what they are about
   * @param tones their tone toward each party
   */
  public Statement understood(
      Kind does,
      List<Participant> about,
      boolean conditional,
      List<String> topics,
      List<Tone> tones) {
    return new Statement(
        id,
        does,
        directness,
        speaker,
        source,
        office,
        addressees,
        about,
        conditional,
        topics,
        tones,
        cameo,
        when,
        cue,
        content,
        evidence,
        rule);
  }
}
