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
  void a_paragraph_that_is_all_quotation_is_of_who_spoke_before() {
    String text =
        "“The road is closed,” the mayor of Tarsk said on Monday.\n\n“Nobody will pass.”\n\n"
            + "The night was quiet.";

    assertThat(words(text, only(text).content()))
        .containsExactly("The road is closed,", "Nobody will pass.");
  }

  @Test
  void any_verb_right_beside_a_quotation_attributes_it() {
    for (String text :
        List.of(
            "“You have closed the road for good,” Tann charged in her speech.",
            "Tann shrugged, “You have closed the road for good.”",
            "Tann shrugged:\n\n“You have closed the road for good.”")) {
      Statement statement = only(text);

      assertThat(words(text, statement.source())).isEqualTo("Tann");
      assertThat(statement.directness()).isEqualTo(Statement.Directness.DIRECT);
      assertThat(words(text, statement.cue())).matches("charged|shrugged");
    }
  }

  @Test
  void a_verb_in_another_clause_speaks_no_quotation() {
    String text = "“You have closed the road for good,” a sign read when Tann arrived in Tarsk.";

    assertThat(CODER.code(annotated(text)).statements())
        .noneMatch(s -> words(text, s.cue()).equals("arrived"));
    assertThat(SharedAssembly.code(text).statements()).isEmpty();
  }

  @Test
  void a_title_and_the_sentence_behind_a_full_stop_are_no_speech_of_who_acts_next() {
    for (String text :
        List.of(
            "At a show named “Into the Snow,” painters shared their plans.",
            "They wrote about “the long and bitter winter.” Tann visited Tarsk.")) {
      assertThat(CODER.code(annotated(text)).statements())
          .noneMatch(
              s ->
                  words(text, s.cue()).matches("shared|visited")
                      && s.directness() != Statement.Directness.INDIRECT);
    }
  }

  @Test
  void a_full_stop_before_the_cue_parts_nothing() {
    String text = "“The road is closed for everybody.” Mayor Ivo Tann said.";

    Statement statement = only(text);

    assertThat(words(text, statement.source())).isEqualTo("Mayor Ivo Tann");
    assertThat(words(text, statement.content()))
        .containsExactly("The road is closed for everybody.");
  }

  @Test
  void speakers_change_within_a_paragraph_of_a_transcript() {
    String text = "\"TANN: The road is closed. RELD: For how long will it be closed?\"";
    Annotated annotated = annotated(text);

    assertThat(CODER.code(annotated).statements())
        .extracting(s -> words(text, s.source()))
        .containsExactly("TANN", "RELD");
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
    List<Statement> found = CODER.code(annotated(text)).statements();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Annotated annotated(String text) {
    return SharedAssembly.get()
        .annotator(List.of())
        .annotate(SharedAssembly.document(text, SharedAssembly.PUBLISHED));
  }

  private static String words(String text, Span span) {
    return span.of(text);
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).toList();
  }
}
