package org.rapporteur.code.vectors;

import java.util.List;

/** Gives the words of a sentence vectors by their place in it. Shared between threads. */
@FunctionalInterface
public interface WordVectors {

  /**
   * The vectors of words.
   *
   * @param words of one sentence, in order; those beyond some 250 word pieces are not looked at
   * @return one a word, of unit length, or all zeros for a word that was not looked at
   */
  float[][] of(List<String> words);

  /**
   * The model as shipped: the first three of six layers of all-MiniLM-L6-v2, quantised, 384
   * dimensions (Wang et al., MiniLM, 2020). What words do in a sentence is clearest in the middle
   * of such models (Tenney et al., 2019). It is loaded when it is first asked, which throws a
   * {@link org.rapporteur.RapporteurException} if it is not on the class path or cannot run here.
   */
  static WordVectors english() {
    return words -> LayerVectors.Fast.ONE.of(words);
  }

  /**
   * The same of a larger model, at three times the cost: the first nine of twelve layers of
   * bge-small-en-v1.5, quantised, 384 dimensions (Xiao et al., C-Pack, 2023). Its upper layers know
   * more of what a sentence means; the last ones serve what it was made for, and cost.
   */
  static WordVectors deep() {
    return words -> LayerVectors.Deep.ONE.of(words);
  }
}
