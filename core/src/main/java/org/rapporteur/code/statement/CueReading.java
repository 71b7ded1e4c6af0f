package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** What the judges of cues and of contents look at in one sentence. Not thread-safe. */
public final class CueReading {

  private final Scene scene;
  private final PlacedWords words;
  private final CueFeatures features;

  /**
   * A reading.
   *
   * @param scene the sentence
   * @param quotes the quotations of the document, or only those of the sentence
   * @param vectors of words in their sentence; asked once, and not before the first verb
   */
  public CueReading(Scene scene, List<Span> quotes, WordVectors vectors) {
    this.scene = scene;
    this.words = new PlacedWords(scene.tree(), vectors);
    this.features = new CueFeatures(scene, quotes, words);
  }

  /** Whether a word can be a cue at all: verbs that help no other. */
  public static boolean candidate(Token token) {
    return CueFeatures.candidate(token);
  }

  /** What speaks for a verb to be a cue: features with their values. */
  public Features cue(Token verb) {
    return features.of(verb);
  }

  /** Where the content behind a verb may begin and end. */
  public ContentPlaces places(Token verb) {
    return places(verb, Sayings.verb(scene, verb), WideCues.find(scene, verb));
  }

  /** The same where it is known what the rules find. */
  ContentPlaces places(Token verb, @Nullable Saying listed, @Nullable Saying wide) {
    return new ContentPlaces(
        scene,
        verb,
        words,
        listed == null ? null : listed.content(),
        wide == null ? null : wide.content());
  }
}
