package org.rapporteur.code.statement;

import java.util.List;
import java.util.Map;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
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

  /**
   * A judge of cues.
   *
   * @param judge with the labels {@link #CUE} and {@link Judge#NONE}
   */
  public CueJudge(Judge judge) {
    this.judge = judge;
  }

  /** Whether a word can be a cue at all: verbs that help no other. */
  public static boolean candidate(Token token) {
    return CueFeatures.candidate(token);
  }

  /**
   * What the judge looks at.
   *
   * @param scene the sentence
   * @param verb one of its verbs
   * @param quotes the quotations of the document
   * @return features with their values
   */
  public static Map<String, Double> features(Scene scene, Token verb, List<Span> quotes) {
    return new CueFeatures(scene, quotes).of(verb);
  }

  /** How likely a verb is a cue, 0 to 1. */
  double cue(Scene scene, Token verb, List<Span> quotes) {
    return judge.probability(CUE, features(scene, verb, quotes));
  }
}
