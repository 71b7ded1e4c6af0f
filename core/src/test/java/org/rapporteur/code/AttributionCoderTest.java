package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.SharedAssembly;

class AttributionCoderTest {

  private static final Coder CODER = new AttributionCoder(SharedAssembly.get().lexicon());

  @Test
  void a_quotation_of_several_sentences_is_whole_and_goes_on_behind_its_cue() {
    String text =
        "“We are tired. We want the road open,” she said on Tuesday. “Nobody gains by this.”";

    Statement statement = only(text);

    assertThat(statement.directness()).isEqualTo(Statement.Directness.DIRECT);
    assertThat(words(text, statement.content()))
        .containsExactly("We are tired. We want the road open,", "Nobody gains by this.");
    assertThat(words(text, statement.source())).isEqualTo("she");
    assertThat(statement.speaker()).isNull();
  }

  @Test
  void a_quotation_that_no_mark_closes_goes_on_in_the_next_paragraph() {
    String text =
        "“The road is closed,” the mayor of Tarsk said. “It was closed on Monday.\n\n"
            + "“It will be opened again in spring.”";

    assertThat(words(text, only(text).content()))
        .containsExactly(
            "The road is closed,",
            "It was closed on Monday.",
            "It will be opened again in spring.");
  }

  @Test
  void words_announced_by_a_colon_follow_it() {
    String text = "The mayor of Tarsk wrote in a letter:\n\n“The road is closed for good.”";

    Statement statement = only(text);

    assertThat(words(text, statement.cue())).isEqualTo("wrote");
    assertThat(words(text, statement.source())).isEqualTo("The mayor of Tarsk");
    assertThat(words(text, statement.content())).containsExactly("The road is closed for good.");
  }

  @Test
  void in_transcripts_and_headlines_a_colon_attributes() {
    String text = "TANN: The road is closed and will remain so.";

    Statement statement = only(text);

    assertThat(words(text, statement.source())).isEqualTo("TANN");
    assertThat(words(text, statement.cue())).isEqualTo(":");
    assertThat(words(text, statement.content()))
        .containsExactly("The road is closed and will remain so.");
  }

  @Test
  void verbs_of_thought_that_no_list_has_attribute_too() {
    String text = "The deputies mistrusted the figures of the ministry.";

    Statement statement = only(text);

    assertThat(statement.kind()).isEqualTo(Statement.Kind.BELIEF);
    assertThat(words(text, statement.source())).isEqualTo("The deputies");
    assertThat(words(text, statement.content())).containsExactly("the figures of the ministry");
    assertThat(SharedAssembly.code(text).statements()).isEmpty();
  }

  private static Statement only(String text) {
    Annotated annotated =
        SharedAssembly.get()
            .annotator(List.of())
            .annotate(SharedAssembly.document(text, SharedAssembly.PUBLISHED));
    List<Statement> found = CODER.code(annotated).statements();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String words(String text, Span span) {
    return span.of(text);
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).toList();
  }
}
