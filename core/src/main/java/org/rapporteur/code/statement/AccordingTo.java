package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** "According to the ministry, the road is open": the rest of the sentence is what it says. */
final class AccordingTo {

  private AccordingTo() {}

  /** The speech; null if a word leads to none. */
  static @Nullable Saying find(Scene scene, Token according) {
    SpeechCue cue = scene.lexicon().cue("prep", "according_to");
    Token main = scene.tree().head(according);
    if (cue == null || main == null) {
      return null;
    }
    for (Token to : scene.tree().children(according)) {
      Token who = scene.tree().child(to, "pobj");
      if (to.lemma().equals("to") && who != null) {
        Span phrase = scene.tree().subtree(according);
        Span sentence = scene.sentence().span();
        Span before = new Span(sentence.begin(), phrase.begin());
        Span after = new Span(phrase.end(), Math.max(phrase.end(), sentence.end()));
        Span side = Sayings.trim(scene, before.length() >= after.length() ? before : after);
        return side.length() == 0
            ? null
            : new Saying(
                cue,
                according.span().union(to.span()),
                scene.parties().orPhrase(List.of(who)),
                Sayings.source(scene, List.of(who)),
                List.of(),
                List.of(),
                side,
                scene.sentence().index(),
                "according to");
      }
    }
    return null;
  }
}
