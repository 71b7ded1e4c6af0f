package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  private static float[] scores(ScoreTable table, int labels, long... keys) {
    float[] scores = new float[labels];
    table.add(keys, keys.length, new int[2 * keys.length], scores, 0);
    return scores;
  }

  @Property(tries = 200)
  void every_value_is_found_under_its_type_only(
      @ForAll @UniqueElements @Size(min = 1, max = 60) List<String> values,
      @ForAll @IntRange(max = 200) int type) {
    ScoreTable.Builder builder = new ScoreTable.Builder(values.size());
    for (int i = 0; i < values.size(); i++) {
      builder.row(WordHash.key(type, WordHash.of(values.get(i))), new float[] {i + 1});
    }
    ScoreTable table = builder.build();
    for (int i = 0; i < values.size(); i++) {
      long hash = WordHash.of(values.get(i));
      assertThat(scores(table, 1, WordHash.key(type, hash))).containsExactly(i + 1);
      assertThat(scores(table, 1, WordHash.key(type + 1, hash))).containsExactly(0);
    }
    assertThat(scores(table, 1, WordHash.key(type, WordHash.of("absent from all"))))
        .containsExactly(0);
  }

  @Property(tries = 200)
  void the_hash_of_joined_words_comes_from_theirs(
      @ForAll @Size(min = 1, max = 3) List<String> all) {
    long hash = WordHash.of(all.get(0));
    for (String word : all.subList(1, all.size())) {
      hash = WordHash.join(hash, WordHash.of(word), WordHash.power(word.length()));
    }
    assertThat(hash).isEqualTo(WordHash.of(String.join("_", all)));
  }

  @Test
  void words_longer_than_most_are_joined_too() {
    String word = "ab".repeat(300);
    assertThat(WordHash.join(WordHash.of("x"), WordHash.of(word), WordHash.power(600)))
        .isEqualTo(WordHash.of("x_" + word));
  }

  @Test
  void weights_are_added_to_their_labels() {
    ScoreTable.Builder builder = new ScoreTable.Builder(3);
    float[] many = new float[131];
    for (int i = 0; i < many.length; i += 3) {
      many[i] = i + .5f;
    }
    builder.row(1L << 40 | 1, many);
    builder.row(2L << 40 | 1, new float[131]);
    builder.row(3L << 40 | 1, many);
    ScoreTable table = builder.build();
    assertThat(scores(table, 131, 1L << 40 | 1, 2L << 40 | 1)).containsExactly(many);
    float[] twice = scores(table, 131, 3L << 40 | 1, 7, 1L << 40 | 1);
    for (int i = 0; i < many.length; i++) {
      assertThat(twice[i]).isEqualTo(2 * many[i]);
    }
  }

  @Test
  void sums_begin_where_they_are_told_to() {
    ScoreTable.Builder builder = new ScoreTable.Builder(1);
    builder.row(5L << 32, new float[] {0, 1, -2});
    float[] scores = {9, 9, 1, 1, 1, 9};
    builder.build().add(new long[] {5L << 32}, 1, new int[2], scores, 2);
    assertThat(scores).containsExactly(9, 9, 1, 2, -1, 9);
  }

  @Test
  void two_features_with_one_key_are_refused() {
    ScoreTable.Builder builder = new ScoreTable.Builder(2);
    builder.row(5L << 32 | 3, new float[] {1});
    assertThatThrownBy(() -> builder.row(5L << 32 | 3, new float[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_that_differs_in_any_of_56_bits_is_another() {
    ScoreTable.Builder builder = new ScoreTable.Builder(1);
    long key = 0x123456789abcdef0L;
    builder.row(key, new float[] {1});
    ScoreTable table = builder.build();
    List<Integer> same = new ArrayList<>();
    for (int bit = 0; bit < 64; bit++) {
      if (scores(table, 1, key ^ (1L << bit))[0] != 0) {
        same.add(bit);
      }
    }
    assertThat(same).containsExactly(24, 25, 26, 27, 28, 29, 30, 31);
  }
}
