package org.rapporteur.code.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.When;
import org.rapporteur.pipeline.SharedAssembly;

/** What sentences tell of promises and joint bodies between the invented states, exactly. */
class ConductCoderTest {

  private static String line(Conduct conduct) {
    Stage stage = conduct.stage();
    return conduct.sort()
        + " "
        + (stage == null ? conduct.headings().get(0) : stage)
        + " "
        + conduct.modality()
        + " "
        + sides(conduct.actors())
        + ">"
        + sides(conduct.others());
  }

  private static String sides(List<Participant> all) {
    return all.stream().map(Participant::side).sorted().distinct().collect(Collectors.joining("+"));
  }

  private static Conduct only(String text) {
    List<Conduct> all = Told.in(text);
    assertThat(all).as(text).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // actives
        "Velmark reopened the Lemmel crossing on Monday.|FULFILMENT crossings_and_transit DONE XVE>",
        "Velmark has shut the border with Ardania.|BREACH crossings_and_transit DONE XVE>XAR",
        "Ardania handed over nine prisoners to Velmark.|FULFILMENT prisoner_release DONE XAR>XVE",
        "Ardania shared intelligence on the group with Velmark.|FULFILMENT intelligence_sharing DONE XAR>XVE",
        "Velmarkian police arrested four militants near Lemmel.|FULFILMENT counter_terrorism DONE XVE>~REB",
        "Ardania withdrew its troops from the valley.|FULFILMENT withdrawal_of_troops DONE XAR>",
        "Ardanian soldiers tore down the border fence.|BREACH border_management DONE XAR>",
        "Velmark lifted the tariffs on Ardanian fish.|FULFILMENT trade DONE XVE>XAR",
        "Ardania expelled three Velmarkian diplomats.|BREACH diplomatic_relations DONE XAR>XVE",
        "Ardania closed its airspace to Velmarkian planes.|BREACH airspace DONE XAR>XVE",
        "Ardania's parliament ratified the accord.|FULFILMENT ratification_mechanism DONE XAR>",
        "Ardania paid compensation to Velmarkian fishermen.|FULFILMENT reparations DONE XAR>XVE",
        // passives
        "The Lemmel crossing was reopened on Monday.|FULFILMENT crossings_and_transit DONE >",
        "Some 1,200 migrants were sent home by Velmark.|FULFILMENT repatriation DONE XVE>",
        "Nine hostages were freed by the Red Reed Front.|FULFILMENT prisoner_release DONE RRF>",
        "The border was closed by Velmark.|BREACH crossings_and_transit DONE XVE>",
        "The boundary was demarcated by surveyors.|FULFILMENT boundary_demarcation DONE >",
        // what is its own subject, and what it stays
        "The truce collapsed on Monday.|BREACH ceasefire DONE >",
        "The ceasefire remained intact.|FULFILMENT ceasefire DONE >",
        "The crossing remains closed.|BREACH crossings_and_transit DONE >",
        "Velmarkian troops withdrew from the valley.|FULFILMENT withdrawal_of_troops DONE XVE>",
        // nouns and light verbs
        "The repatriation of undocumented migrants stalled.|OBSTACLE repatriation DONE >",
        "Velmark suspended the exchange of prisoners.|OBSTACLE prisoner_release DONE XVE>",
        "Joint patrols began along the border.|FULFILMENT border_management DONE >",
        "Markets were full after the reopening of the border crossing.|FULFILMENT crossings_and_transit DONE >",
        // fighting
        "Velmarkian forces shelled Ardanian positions on Monday.|BREACH ceasefire DONE XVE>XAR",
        "The Red Reed Front attacked an Ardanian post from Velmarkian soil.|BREACH non_use_of_territory DONE RRF>XAR+XVE",
        "Velmark sheltered the Red Reed Front for years.|BREACH non_use_of_territory DONE XVE>RRF",
        "Velmark violated the ceasefire on Sunday.|BREACH ceasefire DONE XVE>",
        // steps and obstacles
        "Ardania allocated 3 million crowns for the border fence.|STEP border_management DONE XAR>",
        "Velmark appointed a coordinator for repatriation.|STEP repatriation DONE XVE>",
        "Velmark suspended the repatriation programme.|OBSTACLE repatriation DONE XVE>",
        "Ardania's parliament passed a law on amnesty.|STEP amnesty DONE XAR>",
        "Ardania and Velmark held a technical meeting on refugees.|STEP refugees DONE XAR+XVE>",
        // how real
        "Velmark will reopen the Lemmel crossing.|FULFILMENT crossings_and_transit PLANNED XVE>",
        "Velmark is repatriating refugees.|FULFILMENT refugees ONGOING XVE>",
        "Velmark did not reopen the Lemmel crossing.|FULFILMENT crossings_and_transit DENIED XVE>",
        "Velmark has yet to reopen the Lemmel crossing.|FULFILMENT crossings_and_transit DENIED XVE>",
        "Velmark failed to free the prisoners.|FULFILMENT prisoner_release DENIED XVE>",
        "Velmark refused to free the prisoners.|FULFILMENT prisoner_release REFUSED XVE>",
        "Velmark threatened to close the border.|BREACH crossings_and_transit THREATENED XVE>",
        "Ardania urged Velmark to free the prisoners.|FULFILMENT prisoner_release DEMANDED XVE>",
        "Ardania called on Velmark to free the prisoners.|FULFILMENT prisoner_release DEMANDED XVE>",
        "Velmark offered to free the prisoners.|FULFILMENT prisoner_release OFFERED XVE>",
        "Velmark denied sheltering the Red Reed Front.|BREACH non_use_of_territory DENIED XVE>RRF",
        "Ardania accused Velmark of sheltering the Red Reed Front.|BREACH non_use_of_territory ALLEGED XVE>RRF",
        "No prisoners were released.|FULFILMENT prisoner_release DENIED >",
        "Velmark stopped deporting undocumented migrants.|OBSTACLE repatriation DONE XVE>",
        "Velmark stopped sheltering the Red Reed Front.|FULFILMENT non_use_of_territory DONE XVE>RRF",
        // bodies
        "Ardania and Velmark set up a joint committee on trade.|STEP ESTABLISHED DONE XAR+XVE>",
        "Ardania and Velmark will set up a joint committee on trade.|STEP ANNOUNCED PLANNED XAR+XVE>",
        "Ardania and Velmark agreed to set up a joint border commission.|STEP ANNOUNCED PLANNED XAR+XVE>",
        "A joint border commission was formed in May.|STEP ESTABLISHED DONE >",
        "Ardania released 2 million crowns for the joint monitoring centre.|STEP FUNDED DONE XAR>",
        "Velmark appointed four officers to the joint cell.|STEP STAFFED DONE XVE>",
        "The joint commission met in Castan on 4 May for the first time.|STEP MET DONE >",
        "The commission of Ardania and Velmark published its first report.|STEP REPORTING DONE >XAR+XVE",
        "Velmark suspended its part in the joint committee.|OBSTACLE SUSPENDED DONE XVE>",
        "The joint committee was wound up in June.|OBSTACLE DISSOLVED DONE >",
        "The joint committee has yet to meet.|STEP MET DENIED >",
        "The joint committee has not met since May.|STEP MET DENIED >"
      })
  void a_sentence_tells_this_and_nothing_else(String text, String expected) {
    assertThat(Told.in(text)).as(text).extracting(ConductCoderTest::line).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Velmark reopen the crossing?",
        "Ardania hopes to reopen the crossing.",
        "Ardania asked whether Velmark would reopen the crossing.",
        "Velmark considered closing the border.",
        "Velmark renewed its commitment to free the prisoners.",
        "Velmark opened a museum in Ostrel.",
        "The parliamentary committee met in Tarsk.",
        "Ardania's defence committee met on Monday.",
        "The board of the company met in Castan.",
        "The United Nations Security Council met on Monday.",
        "The joint committee of parliament met in Tarsk.",
        "Gunmen attacked a bank in Ostrel.",
        "Velmark's premier attacked the opposition.",
        "The captured fighters were sons of farmers.",
        "Police arrested a baker in Lemmel.",
        "The opera returned to Ostrel.",
        "The firm released its figures.",
        "Fans broke the silence in Castan.",
        "Ardania held its breath.",
        "An airline paid compensation to its passengers."
      })
  void these_tell_nothing(String text) {
    assertThat(Told.in(text)).as(text).extracting(ConductCoderTest::line).isEmpty();
  }

  @Test
  void conjoined_verbs_tell_each_its_own() {
    assertThat(Told.in("Velmark reopened the crossing and freed nine prisoners."))
        .extracting(ConductCoderTest::line)
        .containsExactly(
            "FULFILMENT crossings_and_transit DONE XVE>", "FULFILMENT prisoner_release DONE XVE>");
  }

  @Test
  void a_blow_at_an_armed_group_acts_against_it_and_breaks_a_truce_with_it() {
    assertThat(Told.in("Velmark carried out raids on the Red Reed Front."))
        .extracting(ConductCoderTest::line)
        .containsExactlyInAnyOrder(
            "BREACH ceasefire DONE XVE>RRF", "FULFILMENT counter_terrorism DONE XVE>RRF");
  }

  @Test
  void it_stands_on_the_word_of_who_says_so() {
    Conduct conduct = only("Ardania said Velmark had closed the Lemmel crossing.");
    assertThat(conduct.source()).extracting(Participant::label).isEqualTo("Ardania");
    assertThat(conduct.modality()).isEqualTo(Modality.ALLEGED);
    assertThat(only("Velmark reopened the border, according to Solmar.").source())
        .extracting(Participant::label)
        .isEqualTo("Solmar");
    assertThat(only("Velmark reopened the border.").source()).isNull();
  }

  @Test
  void what_the_doer_says_of_himself_is_done() {
    Conduct conduct = only("Velmark said it had closed the Lemmel crossing.");
    assertThat(conduct.modality()).isEqualTo(Modality.DONE);
    assertThat(sides(conduct.actors())).isEqualTo("XVE");
  }

  @Test
  void the_clause_is_without_who_says_so() {
    String text = "Ardania said Velmark had closed the Lemmel crossing.";
    Conduct conduct = only(text);
    assertThat(conduct.clause().of(text)).isEqualTo("Velmark had closed the Lemmel crossing");
    assertThat(conduct.cue().of(text)).isEqualTo("closed");
  }

  @Test
  void a_day_told_is_its_day_and_else_it_is_not_later_than_the_report() {
    assertThat(only("Velmark reopened the Lemmel crossing on 3 May 2025.").when())
        .isEqualTo(When.day(LocalDate.of(2025, 5, 3), When.Source.TEXT));
    assertThat(only("Velmark reopened the border.").when())
        .isEqualTo(When.day(SharedAssembly.PUBLISHED, When.Source.PUBLICATION));
  }

  @Test
  void a_body_is_named_by_its_words_and_falls_under_its_field() {
    String text = "Ardania and Velmark set up a joint committee on trade.";
    Conduct conduct = only(text);
    assertThat(conduct.headings()).containsExactly("trade", "joint_mechanism");
    var body = conduct.body();
    assertThat(body).isNotNull();
    assertThat(body == null ? "" : body.of(text)).isEqualTo("a joint committee on trade");
  }

  @Test
  void the_committee_is_the_joint_one_told_before() {
    String text =
        "Ardania and Velmark set up a joint committee in May. The committee met in Castan in June.";
    assertThat(Told.in(text))
        .extracting(Conduct::stage)
        .containsExactly(Stage.ESTABLISHED, Stage.MET);
    assertThat(Told.in("The committee met in Castan in June.")).isEmpty();
  }

  @Test
  void ids_are_stable_and_differ() {
    String text = "Velmark reopened the crossing and freed nine prisoners.";
    List<String> ids = Told.in(text).stream().map(Conduct::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            new ConductCoder(SharedAssembly.get().lexicon())
                .code(SharedAssembly.code(text)).stream().map(Conduct::id).toList())
        .isEqualTo(ids);
  }
}
