package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.statement.CueJudge;
import org.rapporteur.code.statement.CueReading;
import org.rapporteur.code.vectors.WordVectors;
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

  @Test
  void what_is_told_first_is_told_by_who_stands_behind_the_comma() {
    for (String text :
        List.of(
            "The bridge will be opened in spring, the mayor said.",
            "The bridge will be opened in spring, warned the mayor.",
            "The bridge will be opened in spring, the mayor told reporters in Tarsk.")) {
      Statement statement = only(text);

      assertThat(words(text, statement.source())).isEqualTo("the mayor");
      assertThat(words(text, statement.content()))
          .containsExactly("The bridge will be opened in spring");
    }
    assertThat(statements("When the bridge was opened, the mayor spoke.", "the mayor")).isEmpty();
  }

  @Test
  void nouns_of_speech_attribute_to_whom_they_belong() {
    String text = "Its refusal to sign the map angered the envoys.";
    Statement statement = statements(text, "Its").get(0);

    assertThat(words(text, statement.cue())).isEqualTo("refusal");
    assertThat(words(text, statement.content())).containsExactly("to sign the map");
    assertThat(statement.kind()).isEqualTo(Statement.Kind.REFUSAL);
    String made = "The mayor's claim that the bridge was safe proved wrong.";
    assertThat(statements(made, "The mayor's"))
        .anyMatch(s -> words(made, s.content()).equals(List.of("the bridge was safe")));
    assertThat(SharedAssembly.code("Ardania voiced its hope that talks would go on.").statements())
        .extracting(Statement::kind)
        .containsExactly(Statement.Kind.POSITION);
    assertThat(SharedAssembly.code("A claim that she made was heard.").statements()).isEmpty();
  }

  @Test
  void a_name_and_a_colon_before_a_quotation_attribute_it() {
    String text = "Tarsk is cut off for good - Ilse Tann: “Nobody asked the village about it.”";

    assertThat(statements(text, "Ilse Tann"))
        .anyMatch(
            s -> words(text, s.content()).equals(List.of("Nobody asked the village about it.")));
  }

  @Test
  void a_quotation_signed_with_a_dash_is_of_who_signs() {
    for (String dash : List.of(" ― ", "\n— ", " -- ")) {
      String text = "“The village was never asked.”" + dash + "Ilse Tann, mayor of Tarsk.";
      Statement statement = only(text);

      assertThat(words(text, statement.source())).isEqualTo("Ilse Tann");
      assertThat(words(text, statement.content())).containsExactly("The village was never asked.");
    }
  }

  @Test
  void a_quotation_that_nobody_claims_is_kept_without_a_speaker() {
    String text = "“The village was never asked about the road.”\n\nThe night was quiet.";
    Statement statement = only(text);

    assertThat(statement.source()).isNull();
    assertThat(statement.speaker()).isNull();
    assertThat(statement.directness()).isEqualTo(Statement.Directness.DIRECT);
  }

  @Test
  void the_pronoun_of_a_relative_clause_is_where_its_source_stands() {
    String text = "Deputies who said that the road was closed left the hall.";
    Statement statement = statements(text, "who").get(0);

    assertThat(words(text, statement.content())).containsExactly("the road was closed");
  }

  @Test
  void a_subject_within_the_quotation_before_is_not_the_speaker() {
    String text = "“The road, friends, is closed,” sighed the mayor of Tarsk.";

    assertThat(words(text, only(text).source())).contains("mayor");
  }

  @Test
  void what_follows_a_closed_quotation_is_not_what_is_said() {
    String text = "The deputies shouted “never again” until the guards cleared the hall.";

    assertThat(words(text, only(text).content())).containsExactly("never again");
  }

  @Test
  void what_a_passive_verb_tells_may_stand_behind_it() {
    String text = "The voters were asked about the new bridge.";

    assertThat(words(text, only(text).content())).anyMatch(w -> w.contains("the new bridge"));
  }

  @Test
  void a_verb_of_speech_with_an_object_and_no_quotation_has_it_for_content() {
    String text = "President Ilsa Tormund announced her resignation.";

    assertThat(words(text, only(text).content())).containsExactly("her resignation");
  }

  @Test
  void a_speaker_whom_the_tree_cuts_is_found_whole() {
    String office =
        "“He cannot be seen there. Hilde cannot let him do this because opinion would strongly"
            + " shift against her,” Set Mackal, a political scientist at Tarsk Tech University,"
            + " told The Herald.";
    String church =
        "However, as Archbishop Aris Shirwan of the Velmarkian Patriarchate of Tarsk told the"
            + " Associated Herald, “We have suffered the same fate, and the war has served as a"
            + " lesson.”";
    String paper =
        "A letter from the Velmarkian Legion warns that “any further word about it will be through"
            + " our lawyer.”";

    assertThat(words(office, only(office).source())).isEqualTo("Set Mackal");
    assertThat(words(church, only(church).source()))
        .isEqualTo("Archbishop Aris Shirwan of the Velmarkian Patriarchate of Tarsk");
    assertThat(words(paper, only(paper).source())).isEqualTo("A letter from the Velmarkian Legion");
    assertThat(only(paper).speaker())
        .isNotNull()
        .satisfies(s -> assertThat(s.label()).contains("Velmarkian Legion"));
  }

  @Test
  void a_verb_a_name_and_a_colon_attribute_what_follows() {
    String text =
        "Ilse Tann spoke to the Herald.\n\nContinued Tann: “So I think it is a real problem.”";

    assertThat(CODER.code(annotated(text)).statements())
        .filteredOn(s -> s.directness() == Statement.Directness.DIRECT)
        .singleElement()
        .satisfies(s -> assertThat(words(text, s.source())).isEqualTo("Tann"));
  }

  @Test
  void two_names_behind_a_dash_sign_what_follows() {
    String text =
        "VOTERS CARE ABOUT RECORDS - Frank Nowak and Jim Hart: “We found that the strengths most"
            + " often named were boldness and calm.”";

    assertThat(CODER.code(annotated(text)).statements())
        .anySatisfy(s -> assertThat(words(text, s.source())).isEqualTo("Frank Nowak and Jim Hart"));
  }

  @Test
  void words_that_lead_up_to_a_quotation_are_not_what_is_said() {
    String text =
        "Oskar Hald shouted from the back row and then leaned in and boomed: “Let us defeat them"
            + " in November.”";

    assertThat(words(text, only(text).content()))
        .containsExactly("Let us defeat them in November.");
    assertThat(words(text, only(text).source())).isEqualTo("Oskar Hald");
  }

  @Test
  void in_a_text_of_one_paragraph_nobody_speaks_for_ever() {
    String filler = "The bridge at Tarsk was mended in the spring of that year. ".repeat(60);
    String turn = "TANN: The road is closed. " + filler;
    String quote =
        "“The road is closed,” Mayor Ilse Tann said. " + filler + "Then “somebody opened it.”";

    assertThat(CODER.code(annotated(turn)).statements())
        .filteredOn(s -> words(turn, s.source()).equals("TANN"))
        .singleElement()
        .satisfies(s -> assertThat(s.content().get(0).end()).isLessThan(turn.length() * 3 / 4));
    assertThat(CODER.code(annotated(quote)).statements()).noneMatch(s -> s.content().size() > 1);
  }

  @Test
  void the_judge_of_cues_tells_speech_from_other_deeds() {
    Annotated annotated =
        annotated("The mayor said that the report was wrong. The guards painted the bridge.");
    Scene scene = Scene.of(annotated, annotated.sentences().get(0), SharedAssembly.get().lexicon());
    CueReading reading = new CueReading(scene, List.of(), WordVectors.english());
    Judge judge = Judge.ofCues("cues");
    assertThat(judge).isNotNull();
    List<Double> likely =
        scene.tree().tokens().stream()
            .filter(CueReading::candidate)
            .map(verb -> judge.probability(CueJudge.CUE, reading.cue(verb)))
            .toList();

    assertThat(likely).hasSize(2);
    assertThat(likely.get(0)).isGreaterThan(0.6);
    assertThat(likely.get(1)).isLessThan(0.4);
  }

  private static List<Statement> statements(String text, String source) {
    return CODER.code(annotated(text)).statements().stream()
        .filter(s -> s.source() != null && words(text, s.source()).equals(source))
        .toList();
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
