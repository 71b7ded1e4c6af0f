package org.rapporteur.code.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tone;

/** What is learnt of tone and kind. */
class LearntTest {

  private static final Learnt LEARNT =
      new Learnt(
          new Judge(
              List.of("-2", "0", "2"),
              Map.of("w:foe", new float[] {2, 0, -2}, "w:friend", new float[] {-2, 0, 2}),
              1),
          new Judge(List.of("THREAT", "PRAISE"), Map.of("w:friend", new float[] {-1, 1}), 1),
          words -> new float[words.size()][0]);

  private static final Tone NONE =
      new Tone(new Participant("", "Velmark", "", "", null), 0, List.of());

  @Test
  void words_learnt_as_hostile_make_a_hostile_tone_and_are_named() {
    Tone tone = LEARNT.tone(NONE, Map.of("w:foe", 1.0), wording("a", "foe"), new Span(0, 5));

    assertThat(tone.side()).isEqualTo(-1);
    assertThat(tone.cues()).singleElement().extracting(Tone.Cue::entry).isEqualTo("learnt: foe");
    assertThat(tone.cues().get(0).weight()).isEqualTo(tone.value());
  }

  @Test
  void what_is_not_known_leaves_plain_words_plain() {
    assertThat(LEARNT.tone(NONE, Map.of("w:barge", 1.0), wording("barge"), new Span(0, 5)))
        .isEqualTo(NONE);
  }

  @Test
  void kinds_are_as_likely_as_their_signs_make_them() {
    Map<Kind, Double> likely = LEARNT.kinds(Map.of("w:friend", 1.0));

    assertThat(likely.get(Kind.PRAISE)).isGreaterThan(0.9);
    assertThat(likely.get(Kind.PRAISE) + likely.get(Kind.THREAT)).isEqualTo(1);
  }

  @Test
  void a_cue_that_says_what_it_does_is_believed_and_a_guess_is_not() {
    Map<Kind, Double> sure = Map.of(Kind.THREAT, 0.9, Kind.PRAISE, 0.1);
    Map<Kind, Double> guess = Map.of(Kind.THREAT, 0.35, Kind.PRAISE, 0.33, Kind.OFFER, 0.32);

    assertThat(Acts.kind(Kind.DENIAL, Kind.DENIAL, sure)).isEqualTo(Kind.DENIAL);
    assertThat(Acts.kind(Kind.CLAIM, Kind.POSITION, sure)).isEqualTo(Kind.THREAT);
    assertThat(Acts.kind(Kind.CLAIM, Kind.POSITION, guess)).isEqualTo(Kind.POSITION);
  }

  private static Wording wording(String... words) {
    return new Wording(
        List.of(words), List.of(words).stream().map(w -> false).toList(), Set.of(words));
  }
}
