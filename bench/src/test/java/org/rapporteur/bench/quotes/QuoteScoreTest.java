package org.rapporteur.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.voices.Marked;
import org.rapporteur.desk.voices.Words;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

class QuoteScoreTest {

  private static final String TEXT =
      "Tovin listened and Harle spoke : “The old road is open again .”";

  private static final String WORDS = "The old road is open again";

  private final QuoteScore score = new QuoteScore();

  @Test
  void a_speaker_is_right_by_the_head_of_the_mention_whatever_the_cue() {
    add(new Quoted(List.of(at(WORDS)), at("Harle"), null, List.of()));

    assertThat(score.figures())
        .containsEntry("found", 1.0)
        .containsEntry("speaker_right", 1.0)
        .containsEntry("found_with_speaker_right", 1.0)
        .containsEntry("found_without_speaker", 0.0);
  }

  @Test
  void another_mention_of_who_is_meant_counts_apart() {
    add(new Quoted(List.of(at(WORDS)), at("Tovin"), null, List.of("Mira HARLE")));

    assertThat(score.figures())
        .containsEntry("speaker_right", 0.0)
        .containsEntry("speaker_right_or_named", 1.0);
  }

  @Test
  void a_part_of_a_name_is_not_the_name() {
    add(new Quoted(List.of(at(WORDS)), null, at("Tovin"), List.of("Harleson")));

    assertThat(score.figures())
        .containsEntry("found_without_speaker", 1.0)
        .containsEntry("speaker_right_or_named", 0.0);
  }

  @Test
  void what_is_not_found_has_no_speaker_to_be_right() {
    add(new Quoted(List.of(at("open again")), at("Harle"), null, List.of("Harle")));

    assertThat(score.figures())
        .containsEntry("marked", 1.0)
        .containsEntry("found", 0.0)
        .containsEntry("found_with_speaker_right", 0.0);
  }

  @Test
  void shares_of_what_is_returned_are_over_all_texts() {
    score.returned(3, 1, 2);
    score.returned(1, 0, 0);

    assertThat(score.figures())
        .containsEntry("returned", 4.0)
        .containsEntry("returned_without_speaker", 0.25)
        .containsEntry("returned_unresolved", 0.5);
  }

  private void add(Quoted quoted) {
    Marked wanted = new Marked(at("Harle"), at("spoke"), List.of(at(WORDS)));
    score.add(TEXT, new Words(annotated()), List.of(wanted), List.of(quoted));
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** Every word hangs on the first. */
  private static Annotated annotated() {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\p{L}+|[^\\s\\p{L}]").matcher(TEXT);
    while (word.find()) {
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              new Span(word.start(), word.end()),
              word.group(),
              word.group(),
              "NN",
              index == 0 ? -1 : 0,
              index == 0 ? "root" : "dep"));
    }
    String id = "0".repeat(64);
    Document document = new Document(id, new Origin("a.txt", id, 0), "", "", "", null, "eng", TEXT);
    Sentence sentence = new Sentence(0, 0, new Span(0, TEXT.length()), tokens, List.of());
    return new Annotated(document, List.of(sentence), List.of(), List.of(), List.of(), Map.of());
  }
}
