package org.rapporteur.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotate.SentenceSplitter.Piece;

class NewsSentencesTest {

  private static List<String> sentences(String text) {
    return SentenceSplitter.news().split(text).stream().map(p -> p.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. J. R. Osk and Lt. Col. Mira Tane met Dr. Feld at St. Anne's on Jan. 3.",
        "The U.S. Army left the base.",
        "Prices rose 3.5 per cent to 4.75 marks.",
        "The minister, Mr. Reld, cited Art. 5 and No. 12.",
        "“Will you sign?” he asked.",
        "“We will not yield!” Minister Tomas Reld said.",
        "He paused... and left.",
        "The talks (which began on Dec. 1, 2031) ended at 5 p.m. local time.",
        "Velmark Inc. and Ardania Steel Co. signed.",
        "Yahoo! News reported the clash."
      })
  void stays_whole(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The troops left.|The town rejoiced.",
        "“The accord holds.”|Reld flew home.",
        "\"The accord holds.\"|Reld flew home.",
        "‘The accord holds.’|Reld flew home.",
        "«The accord holds.»|Reld flew home.",
        "He said: \"They left.\"|\"We stay,\" she said.",
        "They were sent to the U.S.|The minister protested.",
        "It ended at 5 p.m.|Nobody came.",
        "Who fired first?|Both sides blame each other.",
        "It failed (again.)|Talks go on.",
        "The text is short.[3]|It has two articles.",
        "They met for an hour…|Nothing was signed.",
        "Shelling went on all week.|In Osmark, two died."
      })
  void splits_in_two(String first, String second) {
    assertThat(sentences(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void sentences_whose_space_was_lost_are_split() {
    assertThat(sentences("They met last week.The minister left."))
        .containsExactly("They met last week.", "The minister left.");
  }

  @Test
  void wrapped_wire_copy_is_rejoined() {
    String text =
        """
        Ardania and Velmark sign border accord

        OSMARK (Wire) - Ardania and Velmark signed an accord on Wednesday that
        opens four crossings along the river, ending a dispute that began when
        Velmark closed its bridges. The ministers shook hands.
        Neither side gave a date for the first patrol, and the text that they
        signed was not published.
        """;
    List<Piece> pieces = SentenceSplitter.news().split(text);
    assertThat(pieces)
        .extracting(p -> p.span().of(text).lines().count())
        .containsExactly(1L, 1L, 3L, 1L, 2L);
    assertThat(pieces).extracting(Piece::paragraph).containsExactly(0, 1, 1, 1, 2);
    assertThat(pieces.get(1).span().of(text)).isEqualTo("OSMARK (Wire) -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "OSMARK --|The minister left.",
        "OSMARK, Ardania -|Dozens of pupils marched.",
        "NEW OSMARK (Wire) --|The minister left.",
        "OSMARK, Oct 3 (Wire) —|The minister left.",
        "OSMARK, 3 October 2031 /WIRE/ --|The minister left.",
        "OSMARK/TARSK —|The ministers met.",
        "OSMARK (Tarsk Post) :|The parties condemned the attack.",
        "OSMARK--|Police left.",
        "New Osmark--|Police have opened an inquiry.",
        "Osmark, Ardania -|Ardania's envoy rejected the plan.",
        "New Osmark, May 17, TASS -|Ardania's envoy rejected the plan.",
        "United Cities, April 13 (Wire)|Under pressure from Velmark, Ardania agreed.",
        "Osmark (Wire)|The minister left.",
        "Osmark -|Ardanian President Tomas Reld on Monday left.",
        "(Wire) OSMARK —|The minister left.",
        "(Wire) OSMARK|The minister left.",
        "Wire OSMARK (Wire) --|The minister left.",
        "WIRE/Mira Tane/File Photo|Ardanian troops guard the bridge.",
      })
  void a_dateline_is_a_piece_of_its_own(String dateline, String sentence) {
    assertThat(sentences(dateline + " " + sentence)).containsExactly(dateline, sentence);
    if (dateline.endsWith("-") || dateline.endsWith("—")) {
      assertThat(sentences(dateline + " " + sentence + " It rained."))
          .containsExactly(dateline, sentence, "It rained.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomas Reld - the minister of defence - met envoys of Velmark.",
        "Tomas Reld — The Lion of Osmark — met envoys of Velmark.",
        "Tomas Reld, 45 - the minister - left.",
        "Tomas Reld (Red Party) - once a minister - left.",
        "Osmark - Tarsk talks resume on Monday.",
        "Ardania – Velmark border closed.",
        "NATO–Velmark Council met.",
        "ARDANIA - VELMARK TALKS FAIL",
        "Osmark - Tarsk Highway reopened.",
        "Ardania: Velmark must leave the river",
        "Ardania-Velmark talks resumed.",
        "On Monday - The day of the vote - troops left.",
        "United Nations (UN) Secretary Reld left.",
        "Red Party - 365 seats",
        "Tarsk, the mayor of Osmark, said - and Reld agreed - that it was over."
      })
  void a_name_before_a_dash_is_no_dateline(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void headlines_and_bullets_are_paragraphs_of_their_own() {
    String text =
        "Accord signed\n\nThe parties agreed:\n- to open two crossings\n- to share water\n\n1. Both sides agree.";
    assertThat(sentences(text))
        .containsExactly(
            "Accord signed",
            "The parties agreed:",
            "- to open two crossings",
            "- to share water",
            "1. Both sides agree.");
    assertThat(SentenceSplitter.news().split(text))
        .extracting(Piece::paragraph)
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void one_paragraph_per_line_stays_so() {
    String line =
        "The ministers of Ardania and Velmark met for the third time this month in Osmark. "
            .repeat(2);
    assertThat(SentenceSplitter.news().split(line + "\r\n" + line + "\r\n" + line))
        .extracting(Piece::paragraph)
        .containsExactly(0, 0, 1, 1, 2, 2);
  }

  @Test
  void a_long_sentence_is_cut_after_a_semicolon() {
    String clause =
        "the parties shall open a crossing on the river in every second month of the year";
    String text = "Noting that " + (clause + "; ").repeat(20) + "they signed.";
    List<String> parts = sentences(text);
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.subList(0, parts.size() - 1)).allMatch(p -> p.endsWith(";"));
    assertThat(String.join(" ", parts)).isEqualTo(text);
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\u00a0\u200b\n\t")).isEmpty();
  }

  @Test
  void a_megabyte_without_a_full_stop_is_cut_in_bounded_time() {
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String unit : List.of("x", "word ", "a, b ", "😀", "U.S. ", "\" ", "a\n")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(SentenceSplitter.news().split(text))
                .allMatch(p -> p.span().length() <= NewsSentences.MOST_UNITS + 1);
          }
        });
  }

  @Property(tries = 500)
  void every_unit_that_is_not_blank_is_in_exactly_one_piece(@ForAll("texts") String text) {
    int at = 0;
    int paragraph = 0;
    for (Piece piece : SentenceSplitter.news().split(text)) {
      assertThat(piece.span().begin()).isGreaterThanOrEqualTo(at);
      assertThat(piece.span().length()).isPositive();
      assertThat(Blanks.skip(text, at, piece.span().begin())).isEqualTo(piece.span().begin());
      assertThat(piece.paragraph()).isBetween(paragraph, paragraph + 1);
      assertThat(
              Character.isLowSurrogate(text.charAt(piece.span().begin()))
                  && piece.span().begin() > 0
                  && Character.isHighSurrogate(text.charAt(piece.span().begin() - 1)))
          .isFalse();
      at = piece.span().end();
      paragraph = piece.paragraph();
    }
    assertThat(Blanks.skip(text, at, text.length())).isEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The",
            "minister",
            "said",
            ".",
            "!",
            "?",
            "…",
            "\"",
            "“",
            "”",
            "’",
            "'",
            "(",
            ")",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "U.S.",
            "Gen.",
            "3.5",
            "No.",
            "J.",
            "😀",
            "שלום",
            "،",
            "- ",
            "1. ",
            "\u00a0",
            "\u2028",
            "[1]",
            ";",
            ",",
            "x".repeat(1600),
            "week.The")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
