package org.rapporteur.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

class TimesTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 29);

  private static List<TimeExpression> find(String text, LocalDate published) {
    Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), List.of(), List.of());
    return Times.find(text, List.of(sentence), published);
  }

  private static String read(String text) {
    List<TimeExpression> times = find(text, PUBLISHED);
    assertThat(times).as(text).hasSize(1);
    When when = times.get(0).when();
    return when.begin().equals(when.end())
        ? when.begin() + " " + when.precision()
        : when.begin() + ".." + when.end() + " " + when.precision();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Wednesday. | 2025-10-29 DAY",
        "The envoys met on Tuesday night. | 2025-10-28 DAY",
        "The envoys met on Thursday. | 2025-10-23 DAY",
        "Last Friday the envoys met. | 2025-10-24 DAY",
        "They meet again next Monday. | 2025-11-03 DAY",
        "They met this Monday. | 2025-10-27 DAY",
        "They met yesterday. | 2025-10-28 DAY",
        "They met earlier today. | 2025-10-29 DAY",
        "They fought last night. | 2025-10-28 DAY",
        "They meet tomorrow morning. | 2025-10-30 DAY",
        "They met the day before yesterday. | 2025-10-27 DAY",
        "They met three days ago. | 2025-10-26 DAY",
        "They met last week. | 2025-10-20..2025-10-26 WEEK",
        "They met two weeks ago. | 2025-10-13..2025-10-19 WEEK",
        "They meet next month. | 2025-11-01..2025-11-30 MONTH",
        "They met three months ago. | 2025-07-01..2025-07-31 MONTH",
        "They fought last year. | 2024-01-01..2024-12-31 YEAR",
        "They clashed over the weekend. | 2025-10-25..2025-10-26 LOOSE",
        "In the past two weeks nobody spoke. | 2025-10-15..2025-10-29 LOOSE",
        "They quarrelled last summer. | 2025-06-01..2025-08-31 SEASON",
      })
  void words_are_read_from_the_day_of_publication(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They signed on July 20. | 2025-07-20 DAY",
        "They signed on Oct. 29 at noon. | 2025-10-29 DAY",
        "They signed on 20 July. | 2025-07-20 DAY",
        "They signed on December 3. | 2024-12-03 DAY",
        "They signed in July. | 2025-07-01..2025-07-31 MONTH",
        "They signed in November. | 2024-11-01..2024-11-30 MONTH",
        "The July accord is dead. | 2025-07-01..2025-07-31 MONTH",
        "They signed in early July. | 2025-07-01..2025-07-10 LOOSE",
        "They signed in mid-July. | 2025-07-11..2025-07-20 LOOSE",
        "They signed in late July. | 2025-07-21..2025-07-31 LOOSE",
        "Talks ran between 10 and 12 October. | 2025-10-10..2025-10-12 LOOSE",
        "Talks ran from October 10 to 12. | 2025-10-10..2025-10-12 LOOSE",
      })
  void a_date_without_a_year_is_the_last_such(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They signed on July 20, 2025 in Ardapol. | 2025-07-20 DAY",
        "They signed on 20 July 2025. | 2025-07-20 DAY",
        "They signed on Sunday, 20 July 2025. | 2025-07-20 DAY",
        "They signed on the 3rd of May 2024. | 2024-05-03 DAY",
        "Signed 2025-07-20 at noon. | 2025-07-20 DAY",
        "They signed in July 2025. | 2025-07-01..2025-07-31 MONTH",
        "They signed in late July 2025. | 2025-07-21..2025-07-31 LOOSE",
        "They signed in 2014. | 2014-01-01..2014-12-31 YEAR",
        "The 2020 accord is dead. | 2020-01-01..2020-12-31 YEAR",
        "They fought in the 1990s. | 1990-01-01..1999-12-31 LOOSE",
        "They fought in the late 1990s. | 1996-01-01..1999-12-31 LOOSE",
        "Exports fell in the third quarter of 2024. | 2024-07-01..2024-09-30 SEASON",
        "They fought in the spring of 2019. | 2019-03-01..2019-05-31 SEASON",
        "War lasted from 1994 to 1996. | 1994-01-01..1996-12-31 LOOSE",
        "Trade stopped since August 2021. | 2021-08-01..2025-10-29 LOOSE",
      })
  void a_date_with_its_year_needs_nothing_else(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed on February 30.",
        "They signed on 31 April 2025.",
        "Signed 2025-13-40.",
        "They may march again.",
        "Troops march on the second bridge.",
        "It took a second look.",
        "May Holt spoke.",
        "The Sunday Times reported it.",
        "They sent 2014 people home.",
        "Talks lasted for months.",
      })
  void words_that_name_no_day_are_left_alone(String text) {
    assertThat(find(text, PUBLISHED)).isEmpty();
  }

  @Test
  void without_a_day_of_publication_only_full_dates_are_read() {
    assertThat(find("They met on Wednesday, after July 20, 2025.", null))
        .singleElement()
        .satisfies(t -> assertThat(t.when().begin()).isEqualTo(LocalDate.of(2025, 7, 20)));
    assertThat(find("They met on Wednesday and in July.", null)).isEmpty();
  }

  @Test
  void the_dateline_of_an_undated_text_is_its_anchor() {
    String text = "Friday, January 4, 2019\nThey met on Thursday.";
    List<Sentence> sentences =
        List.of(
            new Sentence(0, 0, new Span(0, 23), List.of(), List.of()),
            new Sentence(1, 1, new Span(24, text.length()), List.of(), List.of()));
    assertThat(Times.find(text, sentences, null))
        .extracting(t -> t.when().begin())
        .containsExactly(LocalDate.of(2019, 1, 4), LocalDate.of(2019, 1, 3));
  }

  @Test
  void a_distance_counts_from_the_day_named_before() {
    List<TimeExpression> times =
        find("They met on July 20, 2025, and two weeks later they quarrelled.", PUBLISHED);
    assertThat(times).hasSize(2);
    assertThat(times.get(1).when())
        .isEqualTo(
            new When(
                LocalDate.of(2025, 7, 28),
                LocalDate.of(2025, 8, 3),
                Precision.WEEK,
                When.Source.CONTEXT));
  }

  @Test
  void spans_are_the_words_without_the_preposition() {
    String text = "They met on Tuesday night in July.";
    assertThat(find(text, PUBLISHED))
        .extracting(t -> t.span().of(text))
        .containsExactly("Tuesday night", "July");
  }

  @Test
  void the_future_tense_looks_ahead() {
    String text = "Ministers will meet on Thursday";
    List<Token> tokens = new ArrayList<>();
    String[][] words = {
      {"Ministers", "minister", "NNS", "2", "nsubj"},
      {"will", "will", "MD", "2", "aux"},
      {"meet", "meet", "VB", "-1", "root"},
      {"on", "on", "IN", "2", "prep"},
      {"Thursday", "thursday", "NNP", "3", "pobj"},
    };
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      String[] word = words[i];
      Span span = new Span(at, at + word[0].length());
      tokens.add(new Token(i, span, word[0], word[1], word[2], Integer.parseInt(word[3]), word[4]));
      at = span.end() + 1;
    }
    Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), tokens, List.of());
    assertThat(Times.find(text, List.of(sentence), PUBLISHED))
        .extracting(t -> t.when().begin())
        .containsExactly(LocalDate.of(2025, 10, 30));
  }
}
