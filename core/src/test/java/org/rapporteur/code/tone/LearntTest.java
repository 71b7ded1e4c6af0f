package org.rapporteur.code.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Tone;
import org.rapporteur.pipeline.SharedAssembly;

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
    Tone tone =
        LEARNT.tone(NONE, Features.of(Map.of("w:foe", 1.0)), wording("a", "foe"), said(Kind.CLAIM));

    assertThat(tone.side()).isEqualTo(-1);
    assertThat(tone.cues()).singleElement().extracting(Tone.Cue::entry).isEqualTo("learnt: foe");
    assertThat(tone.cues().get(0).weight()).isEqualTo(tone.value());
  }

  @Test
  void a_hostile_cue_counts_as_much_as_what_is_learnt() {
    Tone words = new Tone(NONE.toward(), -0.6, List.of());
    Features kind = Features.of(Map.of("w:friend", 1.0));

    assertThat(LEARNT.tone(words, kind, wording("friend"), said(Kind.CLAIM)).value()).isEqualTo(1);
    assertThat(LEARNT.tone(words, kind, wording("friend"), said(Kind.ACCUSATION)).value())
        .isEqualTo(0.2);
  }

  @Test
  void what_is_not_known_leaves_plain_words_plain() {
    assertThat(
            LEARNT.tone(
                NONE, Features.of(Map.of("w:barge", 1.0)), wording("barge"), said(Kind.CLAIM)))
        .isEqualTo(NONE);
  }

  @Test
  void kinds_are_as_likely_as_their_signs_make_them() {
    Map<Kind, Double> likely = LEARNT.kinds(Features.of(Map.of("w:friend", 1.0)));

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

  private static Statement said(Kind kind) {
    Document document = SharedAssembly.document("A foe.", null);
    return new Statement(
        "s-1",
        kind,
        Statement.Directness.INDIRECT,
        null,
        null,
        "",
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        "010",
        null,
        null,
        List.of(new Span(0, 5)),
        Evidence.of(document, new Span(0, 6)),
        "rule");
  }
}
