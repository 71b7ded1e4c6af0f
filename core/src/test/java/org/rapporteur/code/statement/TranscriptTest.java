package org.rapporteur.code.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.SharedAssembly;

/** Who speaks in transcripts, interviews and headlines with a colon. */
class TranscriptTest {

  private static final String LEAD =
      "Ardania's foreign minister, Tomas Reld, and Velmark's interior minister, Ilsa Varn, met the press.\n\n";

  @Test
  void each_sentence_of_a_turn_is_its_speakers_in_the_very_words() {
    String text =
        LEAD
            + "MODERATOR: Thank you both for being here.\n\n"
            + "RELD: Velmark shelled the bridge on Monday. We will not leave the talks.\n\n"
            + "We came to talk about water.\n\n"
            + "VARN: That is false. We shelled nothing.\n\n"
            + "QUESTION: Will Velmark pay?\n\n"
            + "VARN: Velmark owes nothing.\n\n"
            + "The briefing ended at noon, an official said.";

    assertThat(said(text))
        .containsExactly(
            "person:tomas-reld: Velmark shelled the bridge on Monday.",
            "person:tomas-reld: We will not leave the talks.",
            "person:tomas-reld: We came to talk about water.",
            "person:ilsa-varn: That is false.",
            "person:ilsa-varn: We shelled nothing.",
            "person:ilsa-varn: Velmark owes nothing.");
  }

  @Test
  void what_a_turn_tells_stands_on_its_speakers_word() {
    String text =
        LEAD
            + "RELD: Velmark shelled the bridge on Monday.\n\n"
            + "VARN: Velmark troops shelled a bridge.\n\n"
            + "RELD: So we heard.";

    List<Event> shelled =
        code(text).events().stream().filter(e -> e.type().name().equals("ASSAULT")).toList();

    assertThat(shelled)
        .extracting(Event::modality)
        .containsExactly(Modality.ALLEGED, Modality.DONE);
    assertThat(shelled)
        .extracting(e -> e.attribution().source().actor())
        .containsExactly("person:tomas-reld", "person:ilsa-varn");
  }

  @Test
  void a_quotation_of_a_whole_sentence_stands_on_its_speakers_word_too() {
    String text =
        "\"We are tired of this,\" Tomas Reld said. \"Velmark shelled the bridge on Monday.\"";

    assertThat(code(text).events())
        .filteredOn(e -> e.type().name().equals("ASSAULT"))
        .singleElement()
        .matches(e -> e.modality() == Modality.ALLEGED);
  }

  @Test
  void an_answer_is_by_the_one_person_named_before_or_by_nobody() {
    String questions = "Q: Will Ardania come?\n\nA: Ardania will come to the talks.";

    assertThat(said("Tomas Reld spoke to us in Tarsk.\n\n" + questions))
        .containsExactly("person:tomas-reld: Ardania will come to the talks.");
    assertThat(said(LEAD + questions)).containsExactly("open: Ardania will come to the talks.");
  }

  @Test
  void datelines_and_lists_by_country_have_no_speakers() {
    assertThat(
            said(
                "TARSK: It rained all day.\n\nHARLE: The bridge fell.\n\nTARSK: The road was shut."))
        .isEmpty();
    assertThat(said("Ardania: no talks.\n\nVelmark: talks at once.\n\nArdania: a truce first."))
        .isEmpty();
  }

  @Test
  void a_headline_with_a_colon_is_the_persons_words_but_not_verbatim() {
    String text =
        "Reld: no talks while the bridge is shut\n\nTomas Reld, the Ardanian foreign minister, met the press.";

    assertThat(code(text).statements())
        .singleElement()
        .matches(s -> s.directness() == Statement.Directness.INDIRECT)
        .matches(s -> speaker(s).equals("person:tomas-reld"));
  }

  private static List<String> said(String text) {
    return code(text).statements().stream()
        .filter(s -> s.directness() == Statement.Directness.DIRECT)
        .map(s -> speaker(s) + ": " + s.content().get(0).of(text))
        .toList();
  }

  private static String speaker(Statement statement) {
    return statement.speaker() == null || statement.speaker().actor().isEmpty()
        ? "open"
        : statement.speaker().actor();
  }

  private static Coded code(String text) {
    Assembly assembly = SharedAssembly.get();
    Outcome outcome =
        assembly
            .pipeline(List.of(), 1)
            .run(SharedAssembly.document(text, LocalDate.of(2025, 10, 29)));
    if (outcome instanceof Outcome.Done done) {
      return done.coded();
    }
    throw new AssertionError("not coded: " + outcome);
  }
}
