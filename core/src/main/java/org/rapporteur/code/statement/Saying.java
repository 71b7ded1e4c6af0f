package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

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

  /**
   * A speech to and about nobody in particular.
   *
   * @param who the heads of the phrases that name who speaks; empty where nobody is named
   * @param source where they are named, or null
   */
  static Saying of(
      Scene scene,
      SpeechCue cue,
      Span cueSpan,
      List<Token> who,
      @Nullable Span source,
      @Nullable Span content,
      String construction) {
    return new Saying(
        cue,
        cueSpan,
        scene.parties().orPhrase(who),
        source,
        List.of(),
        List.of(),
        content,
        scene.sentence().index(),
        construction);
  }

  /** The same, with the source as the speaker's phrase. */
  static Saying of(
      Scene scene,
      SpeechCue cue,
      Span cueSpan,
      List<Token> who,
      @Nullable Span content,
      String construction) {
    return of(scene, cue, cueSpan, who, Sayings.source(scene, who), content, construction);
  }

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
