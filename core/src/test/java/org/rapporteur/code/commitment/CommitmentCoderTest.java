package org.rapporteur.code.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.accord.BindingWords;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Bearing;
import org.rapporteur.model.Commitment.Force;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Participant;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.SharedAssembly;

class CommitmentCoderTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 1);

  @Test
  void each_act_that_is_promised_is_a_commitment() {
    assertThat(
            told(
                "Ardania and Velmark shall exchange prisoners, reopen the bridge and publish the river's levels."))
        .containsExactly(
            "Ardania, Velmark: exchange prisoners",
            "Ardania, Velmark: reopen the bridge",
            "Ardania, Velmark: publish the river's levels");
  }

  @Test
  void the_verb_that_counts_is_behind_those_that_lead_to_it() {
    assertThat(code("The two sides will continue to work to remove the mines."))
        .singleElement()
        .satisfies(c -> assertThat(c.action()).isEqualTo("remove"));
    assertThat(code("Velmark is committed to removing the mines."))
        .singleElement()
        .satisfies(c -> assertThat(c.action()).isEqualTo("remove"));
  }

  @Test
  void one_each_or_all_together_are_bound() {
    assertThat(only("Ardania shall free the sailors.").bearing()).isEqualTo(Bearing.ONE);
    assertThat(only("The Parties shall open a joint office.").bearing()).isEqualTo(Bearing.JOINT);
    assertThat(only("Each Party shall close the camps on its soil.").bearing())
        .isEqualTo(Bearing.EACH);
  }

  @Test
  void who_shall_and_who_intends_bind_themselves_firmly_and_softly() {
    assertThat(only("Velmark undertakes to close the camps.").force()).isEqualTo(Force.FIRM);
    assertThat(only("Velmark intends to close the camps.").force()).isEqualTo(Force.SOFT);
  }

  @Test
  void what_a_reading_party_cannot_see_done_is_no_commitment() {
    assertThat(
            told(
                "The Parties are committed to peace and stability. In this Agreement \"camp\" shall mean"
                    + " a place of training. This step will strengthen trust. Ardania welcomed the visit."
                    + " The ministers discussed the bridge. Will the bridge be reopened?"))
        .isEmpty();
  }

  @Test
  void a_joint_body_that_is_announced_is_promised() {
    assertThat(told("The two presidents announced the establishment of a Joint River Council."))
        .singleElement()
        .asString()
        .contains("establishment of a Joint River Council");
  }

  @Test
  void points_of_a_list_are_promised_by_whom_its_lead_binds() {
    assertThat(
            told(
                "Ardania and Velmark agreed to:\n\n(a) exchange information on smuggling;\n\n(b) fund the"
                    + " council in equal shares.\n\nThe council sits in Tarsk."))
        .containsExactly(
            "Ardania, Velmark: exchange information on smuggling",
            "Ardania, Velmark: fund the council in equal shares");
  }

  @Test
  void we_and_the_parties_are_those_whom_the_head_of_the_text_names() {
    assertThat(
            told(
                "Ardania and Velmark met in Tarsk. We will exchange prisoners. The Parties shall inform"
                    + " Solmar."))
        .containsExactly("Ardania, Velmark: exchange prisoners", "Ardania, Velmark: inform Solmar");
    assertThat(told("Ardania met the press. We will exchange prisoners."))
        .containsExactly(": exchange prisoners");
  }

  @Test
  void a_list_ends_where_prose_begins() {
    assertThat(
            told(
                "The Parties shall:\n\nmeet every month.\n\nThe river is long. Repair the boats, a song"
                    + " of the valley says."))
        .hasSize(1);
  }

  @Test
  void a_deadline_is_a_date_or_a_time_after_signature_or_entry_into_force() {
    Deadline date = deadline("Ardania shall release the sailors by 1 May 2026.");
    assertThat(date.by()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(date.day(SIGNED, null)).isEqualTo(LocalDate.of(2026, 5, 1));

    Deadline signature =
        deadline("The Parties shall set up a council within thirty (30) days of signature.");
    assertThat(signature.from()).isEqualTo(Deadline.From.SIGNATURE);
    assertThat(signature.within()).isEqualTo(Period.ofDays(30));
    assertThat(signature.day(SIGNED, null)).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(signature.day(null, null)).isNull();

    Deadline force =
        deadline("Velmark shall close the camps no later than six months after entry into force.");
    assertThat(force.from()).isEqualTo(Deadline.From.FORCE);
    assertThat(force.day(SIGNED, null)).isNull();
    assertThat(force.day(SIGNED, LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void the_end_of_a_month_is_its_last_day() {
    for (String words :
        List.of("by the end of June 2026", "before the end of June 2026", "by end of June 2026")) {
      assertThat(deadline("Velmark will return the boats " + words + ".").by())
          .isEqualTo(LocalDate.of(2026, 6, 30));
    }
  }

  @Test
  void before_a_month_is_its_eve_and_how_long_something_lasts_is_no_deadline() {
    assertThat(deadline("Velmark will return the boats before June 2026.").by())
        .isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(only("Velmark shall hold the ceasefire for thirty days.").deadline()).isNull();
  }

  @Test
  void a_condition_is_kept_apart() {
    String text = "Velmark will return the boats if the sailors so request.";
    Commitment commitment = only(text);
    assertThat(commitment.condition()).isNotNull();
    assertThat(commitment.condition().of(text)).startsWith("if the sailors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verb", "noun", "adjective"})
  void every_binding_word_binds_in_its_example_and_not_in_its_counterexample(String sort) {
    List<String> wrong =
        BindingWords.standard().all().stream()
            .filter(entry -> entry.sort().equals(sort))
            .filter(
                entry ->
                    !entry.example().equals("-") && code(entry.example()).isEmpty()
                        || !entry.counterexample().equals("-")
                            && !code(entry.counterexample()).isEmpty())
            .map(BindingWords.Entry::word)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static Deadline deadline(String text) {
    Deadline deadline = only(text).deadline();
    assertThat(deadline).as(text).isNotNull();
    return deadline;
  }

  private static Commitment only(String text) {
    List<Commitment> found = code(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<String> told(String text) {
    return code(text).stream()
        .map(
            c ->
                c.parties().stream().map(Participant::label).collect(Collectors.joining(", "))
                    + ": "
                    + c.promise().of(text))
        .toList();
  }

  private static List<Commitment> code(String text) {
    Assembly assembly = SharedAssembly.get();
    return new CommitmentCoder(assembly.lexicon())
        .code(assembly.annotator(List.of()).annotate(SharedAssembly.document(text, SIGNED)));
  }
}
