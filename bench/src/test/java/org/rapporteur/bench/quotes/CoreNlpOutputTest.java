package org.rapporteur.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Span;

class CoreNlpOutputTest {

  private static final String TEXT =
      "“The pass is open,” Mira Harle said. “Nobody was hurt.” A sign read “No entry”.";

  private static final String HARLE =
      ", \"mention\": \"Mira Harle\", \"mentionBegin\": 7, \"mentionEnd\": 8,"
          + " \"speaker\": \"Harle\", \"canonicalSpeaker\": \"Mira Harle\","
          + " \"canonicalMentionBegin\": 8, \"canonicalMentionEnd\": 8}";

  private final CoreNlpOutput output =
      new CoreNlpOutput(
          json(
              quote("“The pass is open,”") + HARLE,
              quote("“Nobody was hurt.”") + HARLE,
              quote("“No entry”") + ", \"speaker\": \"Harle\", \"canonicalSpeaker\": \"Unknown\"}"),
          "invented.json");

  @Test
  void first_and_last_token_of_a_mention_become_its_span() {
    Quoted first = output.each().get(0);

    assertThat(first.content()).containsExactly(at("“The pass is open,”"));
    assertThat(first.mention()).isEqualTo(at("Mira Harle"));
    assertThat(first.resolved()).isEqualTo(at("Harle"));
    assertThat(first.names()).containsExactly("Mira Harle", "Harle");
    assertThat(first.marked().cue()).isNull();
  }

  @Test
  void a_quotation_without_a_mention_keeps_only_the_guessed_name() {
    Quoted sign = output.each().get(2);

    assertThat(sign.mention()).isNull();
    assertThat(sign.resolved()).isNull();
    assertThat(sign.names()).containsExactly("Harle");
    assertThat(output.unknown()).isEqualTo(1);
  }

  @Test
  void pieces_with_the_same_mention_are_put_together() {
    assertThat(output.joined())
        .singleElement()
        .satisfies(
            quoted -> {
              assertThat(quoted.content())
                  .containsExactly(at("“The pass is open,”"), at("“Nobody was hurt.”"));
              assertThat(quoted.mention()).isEqualTo(at("Mira Harle"));
            });
  }

  @Test
  void other_json_is_refused_by_name() {
    assertThatThrownBy(() -> new CoreNlpOutput("{\"sentences\": []}", "other.json"))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("other.json")
        .hasMessageContaining("quotes");
  }

  private static String json(String... quotes) {
    List<String> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\p{L}+|[^\\s\\p{L}]").matcher(TEXT);
    while (word.find()) {
      tokens.add(
          "{\"characterOffsetBegin\": "
              + word.start()
              + ", \"characterOffsetEnd\": "
              + word.end()
              + "}");
    }
    // tokens are counted through the document, whatever the sentences
    return "{\"sentences\": [{\"tokens\": ["
        + String.join(", ", tokens.subList(0, 8))
        + "]}, {\"tokens\": ["
        + String.join(", ", tokens.subList(8, tokens.size()))
        + "]}], \"quotes\": ["
        + String.join(", ", quotes)
        + "]}";
  }

  private static String quote(String words) {
    return "{\"beginIndex\": " + at(words).begin() + ", \"endIndex\": " + at(words).end();
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
