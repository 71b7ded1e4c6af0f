package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.commitment.NoticeCoder;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.When;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.SharedAssembly;

/** What news tell of accords is noticed once, with what is promised; all else is not. */
class NoticeTest {

  private static final String MEETING = "Ardania and Velmark held talks in Lemmel on Monday. ";

  private final Assembly assembly = SharedAssembly.get();
  private final NoticeCoder coder = new NoticeCoder(assembly.lexicon());

  @Test
  void a_decision_named_behind_a_colon_is_one_framework_with_the_points_told_later() {
    String text =
        "On 12 May 2025 Lemmel was quiet. Tomas Reld of Ardania had come to the town for talks with Velmark.\n"
            + "After hours of talks the two sides, represented by Reld and Velmarkian Interior Minister Ilsa Varn, "
            + "emerged with a decision: a joint framework for river policing and tighter customs control.\n"
            + "Though worded with care, the meaning was plain: crackdown on the Red Reed Front and affiliated "
            + "groups using Ardanian soil, coordinated river patrols to prevent smuggling, and mechanisms to "
            + "ensure the orderly return of refugees.\n"
            + "Will the joint mechanisms be funded and staffed? Or will this accord fade?";
    AccordNotice notice = only(coder.code(assembly.annotator(List.of()).annotate(undated(text))));
    assertThat(notice.kind()).isEqualTo(Kind.FRAMEWORK);
    assertThat(labels(notice.parties())).containsExactlyInAnyOrder("Ardania", "Velmark");
    assertThat(labels(notice.delegates())).containsExactlyInAnyOrder("Tomas Reld", "Ilsa Varn");
    assertThat(notice.when()).isEqualTo(When.day(LocalDate.of(2025, 5, 12), When.Source.CONTEXT));
    assertThat(promises(notice, text))
        .containsExactly(
            "crackdown on the Red Reed Front and affiliated groups using Ardanian soil",
            "coordinated river patrols to prevent smuggling",
            "mechanisms to ensure the orderly return of refugees");
  }

  @Test
  void a_list_that_lost_its_marks_is_split_where_a_means_has_its_own_aim() {
    String text =
        MEETING
            + "They reached an agreement. Its terms were these: joint patrols to prevent infiltration and "
            + "smuggling mechanisms to ensure the return of refugees.";
    assertThat(promises(only(text), text))
        .containsExactly(
            "joint patrols to prevent infiltration and smuggling",
            "mechanisms to ensure the return of refugees");
  }

  @Test
  void two_states_that_agree_to_acts_have_an_understanding_with_each_act() {
    String text =
        "Ardania and Velmark agreed on Monday to reopen the Lemmel bridge and to exchange prisoners.";
    AccordNotice notice = only(text);
    assertThat(notice.kind()).isEqualTo(Kind.UNDERSTANDING);
    assertThat(notice.name()).isNull();
    assertThat(promises(notice, text))
        .containsExactly("reopen the Lemmel bridge", "exchange prisoners");
    assertThat(day(notice)).isEqualTo("2025-10-27");
  }

  @Test
  void a_day_is_no_promise() {
    String text = "Ardania and Velmark agreed on Sunday to guard the river.";
    assertThat(promises(only(text), text)).containsExactly("guard the river");
  }

  @Test
  void without_any_day_it_is_not_later_than_the_report() {
    When when = only("Ardania and Velmark agreed to guard the river.").when();
    assertThat(when).isEqualTo(When.day(SharedAssembly.PUBLISHED, When.Source.PUBLICATION));
  }

  @Test
  void who_signs_with_whom_where_and_who_brokered_it_is_told() {
    AccordNotice notice =
        only(
            "Ardania and Velmark signed a ceasefire agreement in Castan on Monday, brokered by Solmar.");
    assertThat(notice.status()).isEqualTo(Status.SIGNED);
    assertThat(notice.kind()).isEqualTo(Kind.CEASEFIRE);
    assertThat(labels(notice.mediators())).containsExactly("Solmar");
    assertThat(notice.place()).extracting(Place::name).isEqualTo("Castan");
  }

  @Test
  void the_other_side_may_stand_behind_with() {
    String text = "Ardania has reached an agreement with Velmark to extend the truce.";
    assertThat(labels(only(text).parties())).containsExactly("Ardania", "Velmark");
    assertThat(promises(only(text), text)).containsExactly("extend the truce");
  }

  @Test
  void who_announces_an_accord_between_others_is_no_party() {
    AccordNotice notice = only("Solmar announced a deal between Ardania and Velmark on Sunday.");
    assertThat(labels(notice.parties())).containsExactly("Ardania", "Velmark");
    assertThat(notice.status()).isEqualTo(Status.ANNOUNCED);
  }

  @Test
  void it_stands_on_the_word_of_who_says_so() {
    AccordNotice notice =
        only("Tomas Reld said Ardania and Velmark had agreed to set up a joint commission.");
    assertThat(notice.source()).extracting(Participant::label).isEqualTo("Tomas Reld");
    assertThat(notice.commitments())
        .singleElement()
        .extracting(c -> c.source() == null ? "" : c.source().label())
        .isEqualTo("Tomas Reld");
  }

  @Test
  void under_the_deal_each_side_is_bound_to_its_own() {
    AccordNotice notice =
        only(
            MEETING
                + "Under the deal, Ardania will withdraw its troops from Lemmel and Velmark will release 40 sailors.");
    assertThat(notice.commitments().stream().map(c -> labels(c.parties())).toList())
        .containsExactly(List.of("Ardania"), List.of("Velmark"));
  }

  @Test
  void what_the_accord_provides_for_is_split() {
    String text =
        "Ardania and Velmark signed an accord. The accord provides for joint patrols, the return of refugees "
            + "and a hotline between the two capitals.";
    assertThat(promises(only(text), text))
        .containsExactly(
            "joint patrols", "the return of refugees", "a hotline between the two capitals");
  }

  @Test
  void border_management_behind_and_is_no_point_of_its_own() {
    String text =
        "Ardania and Velmark signed an accord. The accord calls for cooperation on trade and border management.";
    assertThat(promises(only(text), text))
        .containsExactly("cooperation on trade and border management");
  }

  @Test
  void whom_the_accord_obliges_is_bound() {
    String text =
        "Ardania and Velmark reached a deal. The deal requires Ardania to dismantle the dam.";
    AccordNotice notice = only(text);
    assertThat(promises(notice, text)).containsExactly("dismantle the dam");
    assertThat(labels(notice.commitments().get(0).parties())).containsExactly("Ardania");
  }

  @Test
  void what_will_be_done_under_the_accord_binds_its_sides() {
    String text =
        "Ardania and Velmark reached an accord. Refugees will be allowed to return under the accord.";
    assertThat(only(text).commitments())
        .singleElement()
        .matches(c -> c.bearing() == Commitment.Bearing.JOINT && c.parties().size() == 2);
  }

  @Test
  void a_third_part_is_a_point_too() {
    String text =
        MEETING
            + "They agreed to guard the river. A third part concerns undocumented Velmarkians in Ardania, who are "
            + "to be sent home in a firm way.";
    assertThat(only(text).commitments()).hasSize(2).allMatch(c -> c.parties().size() == 2);
  }

  @Test
  void what_they_will_also_do_stands_under_the_same_accord() {
    String text = "Ardania and Velmark agreed to guard the river. They will also share radar data.";
    assertThat(promises(only(text), text)).containsExactly("guard the river", "share radar data");
  }

  @Test
  void a_name_told_later_is_taken_over() {
    String text =
        "Ardania and Velmark agreed to guard the river together.\n\nThe two ministers met in Lemmel and then "
            + "announced a shared framework for river policing.";
    AccordNotice notice = only(text);
    assertThat(notice.kind()).isEqualTo(Kind.FRAMEWORK);
    assertThat(notice.name()).isNotNull();
    assertThat(notice.name().of(text)).isEqualTo("shared framework for river policing");
  }

  @Test
  void a_joint_statement_keeps_a_truce_and_promises_a_mechanism() {
    String text =
        "A joint statement issued on Monday keeps the Lemmel ceasefire between Ardania and Velmark in force. It "
            + "also promises a monitoring mechanism.";
    AccordNotice notice = only(text);
    assertThat(notice.kind()).isEqualTo(Kind.JOINT_STATEMENT);
    assertThat(notice.commitments()).hasSize(2);
  }

  @Test
  void a_joint_statement_of_another_paragraph_is_no_understanding_told_before() {
    assertThat(
            notices(
                "Ardania and Velmark agreed to guard the river in July.\n\nOn Monday the two sides issued a joint "
                    + "statement on trade. The statement promises joint patrols."))
        .hasSize(2)
        .allMatch(n -> n.commitments().size() == 1);
  }

  @Test
  void an_accord_with_other_parties_is_another_one() {
    assertThat(
            notices(
                "Ardania and Velmark agreed to guard the river. Ardania and Solmar agreed to open a port."))
        .hasSize(2)
        .allMatch(n -> n.commitments().size() == 1);
  }

  @Test
  void a_state_and_rebels_may_agree() {
    assertThat(labels(only("Ardania and the Red Reed Front agreed on a truce.").parties()))
        .containsExactly("Ardania", "Red Reed Front");
  }

  @Test
  void an_accord_that_fell_apart_is_told_so() {
    assertThat(
            only("Ardania and Velmark reached a truce. The truce collapsed within hours.").status())
        .isEqualTo(Status.COLLAPSED);
  }

  @Test
  void the_two_men_who_met_are_the_sides() {
    assertThat(
            only("Tomas Reld met Ilsa Varn in Lemmel. The two men agreed to guard the river.")
                .parties())
        .hasSize(2);
  }

  @Test
  void the_same_text_gives_the_same_ids() {
    String text = "Ardania and Velmark agreed to guard the river.";
    assertThat(only(text)).isEqualTo(only(text));
  }

  @Test
  void a_promise_of_one_side_alone_is_no_accord() {
    none("Ardania pledged to fund the commission.");
    none("Velmark agreed to release the sailors.");
  }

  @Test
  void what_several_pledge_for_themselves_is_no_accord() {
    none("Ardania, Velmark and Solmar have pledged to fund the hospital.");
  }

  @Test
  void talks_without_result_are_no_accord() {
    none("Talks between Ardania and Velmark ended without an agreement.");
    none("Ardania and Velmark failed to reach an agreement in Castan.");
    none("Ardania and Velmark did not sign the treaty.");
    none(MEETING + "They agreed to meet again in May.");
  }

  @Test
  void hopes_and_plans_are_no_accord() {
    none("Ardania and Velmark hope to reach a deal this week.");
    none("Ardania and Velmark will sign a treaty on Friday.");
    none("Solmar urged Ardania and Velmark to agree to a truce.");
    none("If Ardania and Velmark agree to open the bridge, trade will grow.");
    none("Ardania and Velmark could reach an agreement to open the bridge.");
  }

  @Test
  void offers_and_threats_are_no_accord() {
    none("Solmar offered to mediate between Ardania and Velmark.");
    none("Ardania threatened Velmark. It vowed to defend its border.");
  }

  @Test
  void accords_of_old_are_history() {
    none("In 1998 Ardania and Velmark signed an accord on the river.");
    none("Velmark broke the 1998 accord with Ardania.");
  }

  @Test
  void to_agree_that_something_is_bad_promises_nothing() {
    none("Ardania and Velmark agreed that the drought is bad.");
  }

  @Test
  void companies_and_one_government_are_no_sides() {
    none("Ardania signed an agreement with Norvel Oil to drill in the lake.");
    none("Oskar Brenn and Tomas Reld of Ardania agreed to cut taxes.");
  }

  @Test
  void a_proposal_with_contents_is_kept_as_proposed_and_one_without_is_not() {
    AccordNotice notice =
        only("A draft accord between Ardania and Velmark provides for joint patrols on the river.");
    assertThat(notice.status()).isEqualTo(Status.PROPOSED);
    none("Solmar proposed an accord between Ardania and Velmark.");
  }

  @Test
  void questions_promise_nothing() {
    String text =
        "Ardania and Velmark agreed to guard the river. Will Ardania and Velmark establish joint patrols?";
    assertThat(only(text).commitments()).hasSize(1);
  }

  @Test
  void every_word_of_the_knowledge_file_does_what_its_examples_say() {
    List<String> wrong = new ArrayList<>();
    for (NoticeWords.Entry entry : NoticeWords.standard().all()) {
      if (!entry.example().equals("-") && notices(entry.example()).isEmpty()) {
        wrong.add("none: " + entry.example());
      }
      if (!entry.counterexample().equals("-") && !notices(entry.counterexample()).isEmpty()) {
        wrong.add("noticed: " + entry.counterexample());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void none(String text) {
    assertThat(notices(text)).as(text).isEmpty();
  }

  private AccordNotice only(String text) {
    return only(notices(text));
  }

  private static AccordNotice only(List<AccordNotice> notices) {
    assertThat(notices).hasSize(1);
    return notices.get(0);
  }

  private List<AccordNotice> notices(String text) {
    Document document = SharedAssembly.document(text, SharedAssembly.PUBLISHED);
    return coder.code(assembly.annotator(List.of()).annotate(document));
  }

  private static Document undated(String text) {
    return SharedAssembly.document(text, null);
  }

  private static String day(AccordNotice notice) {
    return notice.when() == null ? "" : notice.when().begin().toString();
  }

  private static List<String> labels(List<Participant> participants) {
    return participants.stream().map(Participant::label).toList();
  }

  private static List<String> promises(AccordNotice notice, String text) {
    return notice.commitments().stream().map(c -> c.promise().of(text)).toList();
  }
}
