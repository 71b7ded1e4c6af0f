package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeTest {

  @Property
  void dependents_stand_in_order_however_often_words_are_hung(
      @ForAll @Size(max = 60) List<@IntRange(max = 143) Integer> steps) {
    int[] heads = new int[12];
    java.util.Arrays.fill(heads, Tree.NONE);
    Tree tree = new Tree(heads.length);
    for (int step : steps) {
      int word = step / 12;
      int head = step % 12;
      if (word == 0 || word == head || tree.below(head, word)) {
        continue;
      }
      tree.hang(word, head, 7);
      heads[word] = head;
      assertThat(tree.below(word, head)).isTrue();
    }
    for (int word = 0; word < heads.length; word++) {
      int at = word;
      int[] below =
          java.util.stream.IntStream.range(0, heads.length).filter(i -> heads[i] == at).toArray();
      for (int i = 0; i < 2; i++) {
        boolean left = i < below.length && below[i] < word;
        assertThat(tree.leftmost(word, i)).isEqualTo(left ? below[i] : Tree.NONE);
        int last = below.length - 1 - i;
        boolean right = last >= 0 && below[last] > word;
        assertThat(tree.rightmost(word, i)).isEqualTo(right ? below[last] : Tree.NONE);
      }
    }
  }

  @Test
  void siblings_to_the_left_are_of_the_same_head() {
    Tree tree = new Tree(6);
    for (int word : new int[] {5, 1, 3}) {
      tree.hang(word, 2, 0);
    }
    assertThat(tree.leftSibling(5, 0)).isEqualTo(3);
    assertThat(tree.leftSibling(5, 1)).isEqualTo(1);
    assertThat(tree.leftSibling(1, 0)).isEqualTo(Tree.NONE);
    assertThat(tree.leftSibling(4, 0)).isEqualTo(Tree.NONE);
    assertThat(tree.valency(2)).isEqualTo(3 * 1 + 2);
  }
}
