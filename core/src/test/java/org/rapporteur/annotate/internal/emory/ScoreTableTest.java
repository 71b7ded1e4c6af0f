package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    table.add(keys, keys.length, new int[2 * keys.length], scores);
    return scores;
  }

  @Property(tries = 200)
  void every_value_is_found_under_its_type_only(
      @ForAll @UniqueElements @Size(min = 1, max = 60) List<String> values,
      @ForAll @IntRange(max = 200) int type) {
    ScoreTable.Builder builder = new ScoreTable.Builder(values.size(), 1);
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

  @Property(tries = 200)
  void weights_are_added_to_their_labels_few_or_many(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 131) Integer> counts) {
    ScoreTable.Builder builder = new ScoreTable.Builder(counts.size(), 131);
    float[] expected = new float[131];
    long[] keys = new long[2 * counts.size()];
    for (int i = 0; i < counts.size(); i++) {
      float[] weights = new float[131];
      for (int k = 0; k < counts.get(i); k++) {
        int label = (k * 37 + i) % 131;
        weights[label] = i + .5f;
        expected[label] += i + .5f;
      }
      keys[2 * i] = WordHash.key(i, 1);
      keys[2 * i + 1] = WordHash.key(i, 2); // absent
      builder.row(keys[2 * i], weights);
    }
    assertThat(scores(builder.build(), 131, keys)).containsExactly(expected);
  }

  @Test
  void a_table_is_read_as_it_was_written() throws IOException {
    ScoreTable.Builder builder = new ScoreTable.Builder(2, 40);
    float[] few = new float[40];
    few[39] = 2;
    float[] many = new float[40];
    java.util.Arrays.fill(many, 3);
    builder.row(1L << 32, few);
    builder.row(2L << 32, many);
    ModelWriter out = new ModelWriter();
    builder.build().write(out);
    ScoreTable read = ScoreTable.read(ModelReader.of(out.finish()));
    assertThat(scores(read, 40, 1L << 32)).containsExactly(few);
    assertThat(scores(read, 40, 2L << 32)).containsExactly(many);
  }

  @Test
  void two_features_with_one_key_are_refused() {
    ScoreTable.Builder builder = new ScoreTable.Builder(2, 1);
    builder.row(5L << 32 | 3, new float[] {1});
    assertThatThrownBy(() -> builder.row(5L << 32 | 3, new float[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_that_differs_in_any_of_56_bits_is_another() {
    ScoreTable.Builder builder = new ScoreTable.Builder(1, 1);
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
