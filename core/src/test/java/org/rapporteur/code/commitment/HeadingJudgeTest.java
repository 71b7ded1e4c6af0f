package org.rapporteur.code.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Commitment.Placed;

/** The judge as shipped, on provisions of invented states. */
class HeadingJudgeTest {

  private static final HeadingJudge JUDGE = Objects.requireNonNull(HeadingJudge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amnesty|Nobody shall be prosecuted for having fought on either side in the war.",
        "ceasefire|Both armies shall stop all attacks and hold their fire from midnight.",
        "prisoner_release|All captured soldiers shall be exchanged within ten days.",
        "withdrawal_of_troops|Lormia shall withdraw its troops from the valley by March.",
        "refugees|Refugees living in camps in Ostrevia may return to their homes in safety.",
        "womens_rights|A third of the seats in every committee shall be held by women.",
        "counter_terrorism|Lormia shall act against the terrorist groups that attack Ostrevia.",
        "airspace|Neither side shall fly drones over the territory of the other.",
        "trade|Customs duties on farm goods shall be abolished between the two countries.",
        "judiciary_reform|The Supreme Court shall have nine judges, appointed for life.",
        "none|Deeply concerned by the suffering of the people,"
      })
  void a_plain_provision_is_put_under_its_heading(String heading, String text) {
    assertThat(JUDGE.headings(text).get(0).heading()).isEqualTo(heading);
  }

  @Test
  void every_heading_has_a_share_and_the_likeliest_is_first() {
    List<Placed> placed = JUDGE.headings("The two sides shall hold their fire.");

    assertThat(placed).hasSameSizeAs(Headings.standard().all());
    assertThat(placed).extracting(Placed::heading).contains(Headings.NONE);
    assertThat(placed.stream().mapToDouble(Placed::share).sum()).isBetween(0.999, 1.001);
    assertThat(placed)
        .isSortedAccordingTo((one, other) -> Double.compare(other.share(), one.share()));
  }

  @Test
  void the_same_text_is_placed_the_same() {
    String text = "The police shall be a civilian body.";

    assertThat(JUDGE.headings(text)).isEqualTo(JUDGE.headings(text));
  }

  @Test
  void a_blank_text_is_no_provision() {
    assertThat(JUDGE.headings(" ")).containsExactly(new Placed(Headings.NONE, 1));
  }
}
