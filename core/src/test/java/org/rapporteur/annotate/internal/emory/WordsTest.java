package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.SentenceSplitter;
import org.rapporteur.annotate.SentenceSplitter.Piece;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

class WordsTest {

  private static List<String> words(String text) {
    return Words.of(text, new Span(0, text.length())).stream().map(w -> w.span().of(text)).toList();
  }

  @Test
  void marks_are_tokens_and_clitics_are_split_off() {
    assertThat(words("“Ardania’s army can't leave,” Reld said (again)."))
        .containsExactly(
            "“", "Ardania", "’s", "army", "ca", "n't", "leave", ",", "”", "Reld", "said", "(",
            "again", ")", ".");
  }

  @Test
  void abbreviations_and_numbers_stay_whole() {
    assertThat(words("Gen. Osk of the U.S. paid $4,500.75 at 3.5%."))
        .containsExactly(
            "Gen.", "Osk", "of", "the", "U.S.", "paid", "$", "4,500.75", "at", "3.5", "%", ".");
  }

  @Test
  void the_point_behind_a_name_in_capitals_ends_the_sentence() {
    assertThat(words("They shelter the LFT.")).endsWith("the", "LFT", ".");
    assertThat(words("They “shelter the LFT.”")).endsWith("LFT", ".", "”");
    assertThat(words("They left the U.S.")).endsWith("the", "U.S.");
  }

  @Test
  void a_sentence_in_the_middle_of_a_text_has_the_texts_offsets() {
    String text = "😀 One.\nThe army\u00a0left. End.";
    Span sentence = new Span(8, 22);
    assertThat(Words.of(text, sentence))
        .extracting(w -> w.span().of(text))
        .containsExactly("The", "army", "left", ".");
  }

  @Test
  void a_stretch_without_blanks_is_one_token() {
    String text = "see " + "x".repeat(100_000) + " now";
    assertThat(words(text)).hasSize(3).endsWith("now");
  }

  @Property(tries = 100, seed = "20251029", shrinking = ShrinkingMode.OFF)
  void every_token_is_the_text_under_its_span(@ForAll("texts") String text) {
    for (Piece piece : SentenceSplitter.news().split(text)) {
      StringBuilder joined = new StringBuilder();
      int at = piece.span().begin();
      for (Token token : SharedParser.PARSER.parse(text, piece.span()).tokens()) {
        assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(at);
        at = token.span().end();
        joined.append(token.text());
      }
      assertThat(visible(joined.toString())).isEqualTo(visible(piece.span().of(text)));
    }
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            "cannot",
            "U.S.",
            "don’t",
            "$4.5bn",
            "3.5%",
            "http://example.org/a?b=c",
            "a@b.org",
            ":-)",
            "...",
            "—",
            "--",
            "‘",
            "’",
            "“",
            "”",
            "«",
            "»",
            "(",
            ")",
            "km/h",
            "cross-border",
            "😀👍🏽",
            "👨‍👩‍👧",
            "שלום",
            "مرحبا",
            "\u200f",
            "\u200b",
            "٣٫٥",
            "…",
            "#Osmark",
            "@reld",
            "and/or",
            "1990s",
            "5pm",
            "10:30",
            "x".repeat(90),
            "e\u0301",
            "中文",
            "'",
            "\"",
            "\ud83d");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, known),
            net.jqwik.api.Tuple.of(2, any),
            net.jqwik.api.Tuple.of(6, Arbitraries.of(" ", " ", "\u00a0", "\n", "")))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
