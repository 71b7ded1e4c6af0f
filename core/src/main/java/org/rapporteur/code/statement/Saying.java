package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/**
 * A speech found in one sentence, before quotations are looked at.
 *
 * @param cue the lexicon's entry
 * @param cueSpan its words
 * @param speakers who speaks
 * @param source where they are named, or null
 * @param addressees to whom
 * @param about whom an accusation or a naming is about, where it stands outside the content
 * @param content what is said, or null where only a quotation can be it
 * @param sentence index of the sentence
 * @param construction how it was found
 */
record Saying(
    SpeechCue cue,
    Span cueSpan,
    List<Participant> speakers,
    @Nullable Span source,
    List<Participant> addressees,
    List<Participant> about,
    @Nullable Span content,
    int sentence,
    String construction) {

  /** The same from somebody else. */
  Saying from(List<Participant> others, @Nullable Span named) {
    return new Saying(
        cue, cueSpan, others, named, addressees, about, content, sentence, construction);
  }

  /** The same with other content. */
  Saying with(@Nullable Span other) {
    return new Saying(
        cue, cueSpan, speakers, source, addressees, about, other, sentence, construction);
  }
}
