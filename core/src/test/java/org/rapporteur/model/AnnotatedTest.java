package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatedTest {

  private static final Document DOCUMENT =
      new Document(
          "0".repeat(64), new Origin("a.txt", "0".repeat(64), 0), "", "", "", null, "eng", "a b c");

  private static Mention mention(int begin, int sentence, String... ids) {
    return new Mention(
        new Span(begin, begin + 1), sentence, 0, Mention.Kind.NAME, List.of(ids), "name", "test");
  }

  @Test
  void mentions_of_one_sentence_come_in_order() {
    Annotated annotated =
        new Annotated(
            DOCUMENT,
            List.of(),
            List.of(mention(4, 7), mention(2, 3), mention(0, 3)),
            List.of(),
            List.of(),
            Map.of());
    assertThat(annotated.mentions(3)).extracting(m -> m.span().begin()).containsExactly(0, 2);
    assertThat(annotated.mentions(7)).hasSize(1);
    assertThat(annotated.mentions(0)).isEmpty();
    assertThat(annotated.mentions(8)).isEmpty();
  }

  @Test
  void a_mention_of_an_actor_not_given_is_refused() {
    List<Mention> mentions = List.of(mention(0, 0, "ARD"));
    assertThatThrownBy(
            () -> new Annotated(DOCUMENT, List.of(), mentions, List.of(), List.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ARD");
  }
}
