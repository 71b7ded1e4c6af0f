package org.rapporteur.code.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class QuotesTest {

  @Test
  void straight_curly_low_and_angled_marks_quote() {
    assertThat(quoted("He said \"we agree\" today.")).containsExactly("we agree");
    assertThat(quoted("He said “we agree” today.")).containsExactly("we agree");
    assertThat(quoted("He said „we agree“ today.")).containsExactly("we agree");
    assertThat(quoted("He said «we agree» today.")).containsExactly("we agree");
    assertThat(quoted("He said ‘we agree’ today.")).containsExactly("we agree");
  }

  @Test
  void an_apostrophe_neither_opens_nor_closes() {
    assertThat(quoted("Velmark’s envoy and Ardania’s minister met.")).isEmpty();
    assertThat(quoted("She said ‘it’s Velmark’s lake’ twice."))
        .containsExactly("it’s Velmark’s lake");
  }

  @Test
  void several_quotations_come_in_order_without_their_marks() {
    assertThat(quoted("\"First,\" he said. \"Then this.\""))
        .containsExactly("First,", "Then this.");
  }

  @Test
  void a_quotation_left_open_ends_with_its_paragraph() {
    assertThat(quoted("“We stay. We wait.\n\n“And we hope,” she said."))
        .containsExactly("We stay. We wait.", "And we hope,");
  }

  @Test
  void a_straight_mark_that_is_missing_or_means_inches_does_not_turn_the_rest_inside_out() {
    assertThat(quoted("A 6\" gun fell. \"We stay,\" he said. \"We wait,\" she said."))
        .containsExactly("We stay,", "We wait,");
    assertThat(quoted("He said, \"We stay. Then he left. \"We wait,\" she said. \"For long.\""))
        .containsExactly("We stay.", "We wait,", "For long.");
    assertThat(quoted("\"They told us \"no\" twice,\" she said."))
        .containsExactly("They told us ", "no");
  }

  @Test
  void a_quotation_left_open_at_the_end_ends_with_the_text() {
    assertThat(quoted("He said: “We stay.\n")).containsExactly("We stay.");
  }

  @Test
  void nothing_between_marks_is_no_quotation() {
    assertThat(quoted("He said \"\" and left.")).isEmpty();
  }

  @Test
  void a_word_in_marks_is_no_speech_and_a_sentence_is() {
    assertThat(Quotes.speech("terrorists")).isFalse();
    assertThat(Quotes.speech("a friendly neighbour")).isFalse();
    assertThat(Quotes.speech("Never,")).isTrue();
    assertThat(Quotes.speech("We leave on Monday")).isTrue();
  }

  @Property
  void quotations_never_overlap_and_stay_within_the_text(
      @ForAll
          @StringLength(max = 60)
          @Chars({'"', '“', '”', '‘', '’', '«', '»', '„', ' ', '\n', '.', ','})
          @CharRange(from = 'a', to = 'c')
          String text) {
    int last = 0;
    for (Span span : Quotes.find(text)) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).isPositive();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      last = span.end();
    }
  }

  private static List<String> quoted(String text) {
    return Quotes.find(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void what_nothing_closes_ends_with_its_sentence_unless_the_next_paragraph_opens_it_anew() {
    String left = "Tann said: “We will stay. And then he left the room.";
    assertThat(Quotes.find(left)).extracting(q -> q.of(left)).containsExactly("We will stay.");
    String on = "Tann said: “We will stay. We like it here.\n\n“Nobody will move us.”";
    assertThat(Quotes.find(on))
        .extracting(q -> q.of(on))
        .containsExactly("We will stay. We like it here.", "Nobody will move us.");
  }
}
