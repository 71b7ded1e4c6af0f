package org.rapporteur.code.statement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * How likely a verb attributes something to somebody, as annotators of attribution mark it: by a
 * logistic regression over {@link CueFeatures}. Immutable; shared between threads.
 */
public final class CueJudge {

  /** The label of cues. */
  public static final String CUE = "CUE";

  private final Judge judge;
  private final WordVectors vectors;

  /**
   * A judge of cues.
   *
   * @param judge with the labels {@link #CUE} and {@link Judge#NONE}
   * @param vectors of words in their sentence, the same that it was trained with
   */
  public CueJudge(Judge judge, WordVectors vectors) {
    this.judge = judge;
    this.vectors = vectors;
  }

  /** Whether a word can be a cue at all: verbs that help no other. */
  public static boolean candidate(Token token) {
    return CueFeatures.candidate(token);
  }

  /**
   * What the judge looks at.
   *
   * @param scene the sentence
   * @param quotes the quotations of the document, or only those of the sentence
   * @param vectors of its words
   * @return features with their values for each of its verbs
   */
  public static Function<Token, Map<String, Double>> features(
      Scene scene, List<Span> quotes, WordVectors vectors) {
    return new CueFeatures(scene, quotes, vectors)::of;
  }

  /** How likely each verb of a sentence is a cue, 0 to 1. */
  ToDoubleFunction<Token> reading(Scene scene, List<Span> quotes) {
    Function<Token, Map<String, Double>> features = features(scene, quotes, vectors);
    return verb -> judge.probability(CUE, features.apply(verb));
  }
}
