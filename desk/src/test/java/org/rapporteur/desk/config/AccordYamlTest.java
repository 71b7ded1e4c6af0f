package org.rapporteur.desk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.casefile.accord.DeclaredCommitment;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.Commitment.Bearing;
import org.rapporteur.model.Deadline;

class AccordYamlTest {

  private static CaseConfig read(String accords) {
    return CaseYaml.parse(
        "case.yml", "title: Castan\nparties: [ARD, VLM]\naccords:\n" + accords.indent(2));
  }

  private static void fault(String accords, String... told) {
    assertThatThrownBy(() -> read(accords))
        .isInstanceOf(ConfigException.class)
        .message()
        .contains(told);
  }

  @Test
  void a_full_accord_is_read() {
    CaseConfig config =
        read(
            """
            - id: castan
              name: Castan accord
              also: [border accord]
              mediators: [SOL]
              kind: joint statement
              signed: 2031-03-03
              force: 2031-04-01
              place: Castan
              text: [accords/castan.md, accords/annex.md]
              commitments:
                - id: commission
                  words: set up a joint border commission
                  headings: [border management, joint_mechanism]
                  deadline: 60 days after signature
                - id: crossing
                  words: reopen the crossing
                  parties: [ARD]
                  headings: [crossings_and_transit]
                  others: [VLM]
                  condition: once the road is mended
                  deadline: 2031-05-01
            """);
    DeclaredAccord accord = config.accords().get(0);

    assertThat(accord.kind()).isEqualTo(Kind.JOINT_STATEMENT);
    assertThat(accord.parties()).containsExactly("ARD", "VLM");
    assertThat(accord.texts()).containsExactly("accords/castan.md", "accords/annex.md");
    DeclaredCommitment commission = accord.commitments().get(0);
    assertThat(commission.headings()).containsExactly("border_management", "joint_mechanism");
    assertThat(commission.bearing()).isEqualTo(Bearing.JOINT);
    assertThat(commission.due()).isNotNull();
    assertThat(commission.due().within()).isEqualTo(Period.ofDays(60));
    assertThat(commission.due().from()).isEqualTo(Deadline.From.SIGNATURE);
    assertThat(commission.due().day(accord.signed(), accord.inForce()))
        .isEqualTo(LocalDate.of(2031, 5, 2));
    assertThat(accord.commitments().get(1).bearing()).isEqualTo(Bearing.ONE);
    assertThat(accord.commitments().get(1).condition()).isEqualTo("once the road is mended");
  }

  @Test
  void a_deadline_before_signature_is_a_fault_with_its_line() {
    fault(
        """
        - id: castan
          name: Castan accord
          signed: 2031-03-03
          commitments:
            - {id: commission, words: set up a commission, deadline: 2031-02-01}
        """,
        "line 8",
        "2031-02-01",
        "before the accord was signed, 2031-03-03");
  }

  @Test
  void annexes_of_each_other_are_a_fault() {
    fault(
        """
        - {id: one, name: One, under: two}
        - {id: two, name: Two, under: three}
        - {id: three, name: Three, under: one}
        """,
        "in a circle: one is under two is under three is under one");
  }

  @Test
  void all_faults_are_told_at_once_and_near_names_are_offered() {
    fault(
        """
        - name: No id
        - id: two
          name: Two
          parties: [ARD]
          kind: handshake
          commitments:
            - {id: a, words: act, headings: [boarder_management], deadline: soon}
            - {id: a, words: act again}
        - id: two
          name: Two again
        """,
        "no 'id'",
        "needs two parties",
        "'kind: handshake' is not known",
        "did you mean border_management?",
        "'deadline: soon' is neither a day",
        "two commitments of this accord have the id 'a'",
        "two accords have the id 'two'");
  }

  @Test
  void what_is_no_provision_is_no_heading() {
    fault(
        "- {id: a, name: A, commitments: [{id: b, words: c, headings: none}]}", "unknown heading");
  }
}
