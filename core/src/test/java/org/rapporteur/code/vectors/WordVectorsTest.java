package org.rapporteur.code.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;

class WordVectorsTest {

  private static final WordVectors VECTORS = WordVectors.english();

  @Test
  void each_word_has_a_vector_of_unit_length() {
    float[][] vectors = VECTORS.of(List.of("The", "mayor", "of", "Tarsk", "laughed", "."));

    assertThat(vectors).hasNumberOfRows(6);
    for (float[] vector : vectors) {
      assertThat(vector).hasSize(384);
      assertThat(product(vector, vector)).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void the_same_words_give_the_same_vectors() {
    List<String> words = List.of("Harle", "will", "not", "withdraw");

    assertThat(VECTORS.of(words)).isDeepEqualTo(VECTORS.of(words));
  }

  @Test
  void a_word_is_nearer_to_itself_in_a_like_place_than_in_another() {
    float[] one = VECTORS.of(List.of("She", "will", "address", "the", "assembly"))[2];
    float[] like = VECTORS.of(List.of("They", "will", "address", "the", "crowd"))[2];
    float[] other = VECTORS.of(List.of("The", "letter", "has", "no", "address"))[4];

    assertThat(product(one, like)).isGreaterThan(product(one, other));
  }

  @Test
  void words_beyond_the_longest_sentence_have_vectors_of_zeros() {
    float[][] vectors = VECTORS.of(Collections.nCopies(300, "word"));

    assertThat(vectors).hasNumberOfRows(300);
    assertThat(product(vectors[200], vectors[200])).isCloseTo(1, within(1e-4));
    assertThat(vectors[299]).containsOnly(0f);
  }

  @Test
  void no_words_have_no_vectors() {
    assertThat(VECTORS.of(List.of())).isEmpty();
  }

  @Test
  void the_cut_model_gives_what_the_whole_one_has_within() {
    // its own last layer, cut out by name, is what the whole model gives
    Bert whole = new Bert("all-minilm-l6-v2-q", UnaryOperator.identity());
    Bert cut = new Bert("all-minilm-l6-v2-q", bytes -> InnerLayer.of(bytes, "last_hidden_state"));
    long[] pieces = whole.pieces("Tarsk reopens its bridge");

    assertThat(cut.states(pieces)).isDeepEqualTo(whole.states(pieces));
  }

  @Test
  void a_tensor_that_the_model_does_not_hold_is_an_error_that_names_it() {
    assertThatThrownBy(
            () -> new Bert("all-minilm-l6-v2-q", bytes -> InnerLayer.of(bytes, "no/such/tensor")))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("no/such/tensor");
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
