package org.rapporteur.code.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tone;
import org.rapporteur.pipeline.SharedAssembly;

/** What statements do, about whom, on what condition, on what topics and in what tone. */
class ToneCoderTest {

  @Test
  void hard_words_are_hostile_and_kind_words_conciliatory() {
    assertThat(toward("XVE", "Ardania said Velmark was a liar.").side()).isEqualTo(-1);
    assertThat(toward("XVE", "Ardania said Velmark was a faithful friend.").side()).isEqualTo(1);
  }

  @Test
  void a_plain_statement_has_a_tone_of_nought_without_cues() {
    Tone tone = toward("XVE", "Ardania said a train from Velmark arrived at noon.");

    assertThat(tone.value()).isZero();
    assertThat(tone.cues()).isEmpty();
  }

  @Test
  void negation_turns_words_round_and_its_cue_says_so() {
    Tone tone = toward("XVE", "Ardania said Velmark was not a liar.");

    assertThat(tone.value()).isPositive();
    assertThat(tone.cues()).anyMatch(c -> c.entry().equals("not lying"));
  }

  @Test
  void good_things_that_are_undone_are_no_praise() {
    Tone tone = toward("XVE", "Ardania said Velmark was sabotaging peace efforts.");

    assertThat(tone.side()).isEqualTo(-1);
    assertThat(tone.cues()).filteredOn(c -> !learnt(c)).noneMatch(c -> c.weight() > 0);
  }

  @Test
  void help_of_which_somebody_is_accused_is_no_kindness() {
    Tone tone = toward("XVE", "Ardania accused Velmark of sheltering bandits.");

    assertThat(tone.side()).isEqualTo(-1);
    assertThat(tone.cues()).filteredOn(c -> !learnt(c)).noneMatch(c -> c.weight() > 0);
  }

  @Test
  void not_to_attack_is_promised_and_to_attack_is_threatened() {
    assertThat(only("Ardania's premier said: \"We will not attack Velmark.\"").kind())
        .isEqualTo(Kind.PROMISE);
    assertThat(only("Ardania's premier said: \"We will attack Velmark.\"").kind())
        .isEqualTo(Kind.THREAT);
  }

  @Test
  void an_attack_of_its_own_is_told_and_blames_nobody() {
    Statement statement = only("Ardania's army said it had responded with attacks on Velmark.");

    assertThat(statement.kind()).isNotEqualTo(Kind.ACCUSATION);
    assertThat(tone(statement, "XVE").cues())
        .anyMatch(c -> c.entry().equals("attack") && c.weight() < 0);
  }

  @Test
  void degree_makes_words_stronger_or_weaker() {
    double plain = toward("XVE", "Ardania said Velmark was cruel.").cues().get(0).weight();

    assertThat(toward("XVE", "Ardania said Velmark was utterly cruel.").cues())
        .anyMatch(c -> c.weight() < plain);
  }

  @Test
  void the_opinion_of_others_is_not_the_speakers() {
    Tone tone = toward("XVE", "Ardania's premier said that to its critics Velmark is a liar.");

    assertThat(tone.cues()).noneMatch(c -> c.entry().contains("lying"));
  }

  @Test
  void hard_words_for_one_do_not_colour_another() {
    Statement statement = only("Ardania said Velmark had bombed a school in Solmar.");

    assertThat(tone(statement, "XVE").value()).isNegative();
    assertThat(tone(statement, "XSO").cues()).noneMatch(c -> c.entry().equals("violence"));
  }

  @Test
  void every_tone_lies_within_its_range_and_is_what_its_cues_make() {
    Tone tone =
        toward("XVE", "\"Velmark is a cruel, lying, treacherous liar,\" Ardania's premier said.");
    double words = 1;
    double learnt = 0;
    for (Tone.Cue cue : tone.cues()) {
      words *= learnt(cue) ? 1 : 1 + cue.weight();
      learnt += learnt(cue) ? cue.weight() : 0;
    }

    assertThat(tone.value()).isBetween(-1.0, -0.9);
    assertThat(tone.value()).isCloseTo(words - 1 + learnt, within(0.001));
  }

  @Test
  void what_is_learnt_names_words_that_mean_something() {
    Tone tone = toward("XVE", "Ardania's premier said her heart was with Velmark in its sorrow.");

    assertThat(tone.side()).isEqualTo(1);
    assertThat(tone.cues())
        .filteredOn(ToneCoderTest::learnt)
        .singleElement()
        .satisfies(c -> assertThat(c.entry()).matches("learnt: .*(heart|sorrow).*"));
  }

  @Test
  void who_stands_with_a_party_after_an_attack_on_it_is_not_hostile_to_it() {
    assertThat(
            toward(
                    "XVE",
                    "\"We condemn the attack on Velmark and we stand with Velmark,\" Solmar's premier said.")
                .value())
        .isPositive();
  }

  @Test
  void who_would_never_withdraw_refuses() {
    assertThat(only("Ardania's premier said he would never withdraw from Velmark.").kind())
        .isEqualTo(Kind.REFUSAL);
  }

  @Test
  void harm_to_come_threatens_and_may_hang_on_a_condition() {
    Statement statement =
        only("\"If Velmark fires again, we will destroy its ports,\" Ardania's premier said.");

    assertThat(statement.kind()).isEqualTo(Kind.THREAT);
    assertThat(statement.conditional()).isTrue();
    assertThat(tone(statement, "XVE").side()).isEqualTo(-1);
  }

  @Test
  void who_is_addressed_is_meant_by_you() {
    Statement statement = only("\"You are our brothers,\" Ardania's premier told Velmark.");

    assertThat(statement.about()).extracting(Participant::side).contains("XVE");
    assertThat(tone(statement, "XVE").side()).isEqualTo(1);
  }

  @Test
  void beliefs_and_intentions_stay_what_they_are() {
    assertThat(only("Ardania believes Velmark is a liar.").kind()).isEqualTo(Kind.BELIEF);
  }

  @Test
  void topics_come_in_the_order_of_their_file() {
    Statement statement =
        only("Ardania said talks with Velmark on trade and a ceasefire would go on.");

    assertThat(statement.topics()).startsWith("ceasefire", "talks").contains("trade");
  }

  @Test
  void words_that_name_nobody_are_about_whom_the_speaker_was_just_about() {
    List<Statement> statements =
        SharedAssembly.code(
                "Ardania's premier accused Velmark of theft, warning that Ardania would strike back"
                    + " ten times harder. “We will burn your fleet to the last boat,” she said.")
            .statements();

    assertThat(statements).hasSizeGreaterThan(1);
    assertThat(statements)
        .allSatisfy(s -> assertThat(tone(s, "XVE").side()).as(s.toString()).isEqualTo(-1));
  }

  @Test
  void what_another_says_in_the_same_sentence_is_not_the_speakers_tone() {
    List<Statement> statements =
        SharedAssembly.code(
                "Ardania's defence minister threatened to destroy Velmark; its interior minister"
                    + " offered Velmark friendship.")
            .statements();

    assertThat(statements).hasSize(2);
    assertThat(tone(statements.get(0), "XVE").side()).isEqualTo(-1);
    assertThat(tone(statements.get(1), "XVE").side()).isEqualTo(1);
  }

  @Test
  void of_two_parties_just_named_neither_is_taken() {
    List<Statement> statements =
        SharedAssembly.code(
                "The ferries stopped between Velmark and Solmar. Ardania's premier warned of war.")
            .statements();

    assertThat(statements).allSatisfy(s -> assertThat(s.tones()).isEmpty());
  }

  @Test
  void good_words_against_somebody_are_no_kindness_to_him() {
    assertThat(toward("XVE", "Ardania promised to help its friends against Velmark.").value())
        .isNotPositive();
  }

  private static boolean learnt(Tone.Cue cue) {
    return cue.entry().startsWith("learnt");
  }

  private static Tone toward(String side, String sentence) {
    return tone(only(sentence), side);
  }

  private static Tone tone(Statement statement, String side) {
    return statement.tones().stream()
        .filter(t -> t.toward().side().equals(side))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tone toward " + side + ": " + statement));
  }

  private static Statement only(String sentence) {
    List<Statement> statements = SharedAssembly.code(sentence).statements();
    assertThat(statements).as(sentence).hasSize(1);
    return statements.get(0);
  }
}
