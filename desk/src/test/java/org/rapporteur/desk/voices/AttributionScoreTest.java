package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

class AttributionScoreTest {

  private static final String TEXT = "“The old road is open again,” Harle said .";

  private final AttributionScore score = new AttributionScore();
  private final Marked marked =
      new Marked(at("Harle"), at("said"), List.of(at("The old road is open again")));

  @Test
  void half_of_the_content_with_the_same_heads_is_the_same() {
    Marked found = new Marked(at("Harle"), at("said"), List.of(at("road is open")));

    assertThat(score.add(annotated(), List.of(marked), List.of(found))).isEmpty();
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.exactF1()).isZero();
    assertThat(score.direct()).isEqualTo(1);
    assertThat(score.directSource()).isEqualTo(1);
  }

  @Test
  void less_than_half_or_another_source_is_not_the_same() {
    Marked little = new Marked(at("Harle"), at("said"), List.of(at("open again")));
    Marked other = new Marked(null, at("said"), List.of(at("The old road is open again")));

    List<AttributionScore.Fault> faults =
        score.add(annotated(), List.of(marked), List.of(little, other));

    assertThat(faults)
        .extracting(AttributionScore.Fault::part)
        .containsExactly("source", "nothing");
    assertThat(score.f1()).isZero();
    assertThat(score.contentRecall()).isEqualTo(1);
    assertThat(score.sourceGivenContent()).isZero();
    assertThat(score.cueGivenContent()).isEqualTo(1);
  }

  @Test
  void each_is_met_once() {
    Marked found = new Marked(at("Harle"), at("said"), List.of(at("road is open")));

    score.add(annotated(), List.of(marked), List.of(found, marked));

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.exactF1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** Every word hangs on "said", the last but one. */
  private static Annotated annotated() {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("[\\p{L}]+|[^\\s\\p{L}]").matcher(TEXT);
    List<Span> spans = new ArrayList<>();
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    int root = spans.size() - 2;
    for (int i = 0; i < spans.size(); i++) {
      String text = spans.get(i).of(TEXT);
      tokens.add(
          new Token(
              i,
              spans.get(i),
              text,
              text,
              "NN",
              i == root ? -1 : root,
              i == root ? "root" : "dep"));
    }
    String id = "0".repeat(64);
    Document document =
        new Document(
            id, new Origin("a.txt", id, 0), "", "", "", LocalDate.of(2025, 1, 2), "eng", TEXT);
    Sentence sentence = new Sentence(0, 0, new Span(0, TEXT.length()), tokens, List.of());
    return new Annotated(document, List.of(sentence), List.of(), List.of(), List.of(), Map.of());
  }
}
