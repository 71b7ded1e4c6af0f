package org.rapporteur.code.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Token;

/** The vectors of a sentence's words, asked for once and only if one is wanted. Not thread-safe. */
final class PlacedWords {

  private final Tree tree;
  private final WordVectors vectors;
  private float @Nullable [][] all;

  PlacedWords(Tree tree, WordVectors vectors) {
    this.tree = tree;
    this.vectors = vectors;
  }

  /**
   * Adds a word's vector to features.
   *
   * @param features takes it
   * @param mark which word of several it is
   * @param word its index in the sentence
   * @param length how long the vector shall be
   */
  void add(Features features, String mark, int word, double length) {
    float[][] words = all;
    if (words == null) {
      words = vectors.of(tree.tokens().stream().map(Token::text).toList());
      all = words;
    }
    features.put(mark, words[word], length);
  }
}
