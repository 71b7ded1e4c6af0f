package org.rapporteur.casefile.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.casefile.voice.Told.ARDANIA;
import static org.rapporteur.casefile.voice.Told.DEFENCE;
import static org.rapporteur.casefile.voice.Told.HASK;
import static org.rapporteur.casefile.voice.Told.INTERIOR;
import static org.rapporteur.casefile.voice.Told.LORMIA;
import static org.rapporteur.casefile.voice.Told.RELD;
import static org.rapporteur.casefile.voice.Told.TANN;
import static org.rapporteur.casefile.voice.Told.VELMARK;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement.Kind;

class VoiceLedgerTest {

  private static final LocalDate MAY_10 = LocalDate.of(2031, 5, 10);

  private static Told divided() {
    return new Told()
        .says(RELD, "Ardania is a friend, Tomas Reld said.")
        .as(INTERIOR)
        .of("talks")
        .toward(ARDANIA, 0.8)
        .end()
        .says(HASK, "Ardania is a nest of liars, Mira Hask said in a post on X.")
        .as(DEFENCE)
        .of("talks", "border")
        .toward(ARDANIA, -0.6)
        .end();
  }

  @Test
  void two_ministers_of_opposite_tone_toward_one_party_diverge() {
    assertThat(divided().velmark().divergences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.party()).isEqualTo("ARD");
              assertThat(d.conflict()).isEqualTo(Conflict.TONE);
              assertThat(d.first().key()).isEqualTo("person:tomas-reld");
              assertThat(d.second().key()).isEqualTo("person:mira-hask");
              assertThat(d.more()).isZero();
            });
  }

  @Test
  void a_pair_is_ranked_by_gap_topics_closeness_rank_and_exact_words() {
    Divergence.Weight weight = divided().velmark().divergences().get(0).weight();
    assertThat(weight.gap()).isEqualTo(0.7, within(1e-9));
    assertThat(weight.topics()).isEqualTo(0.5, within(1e-9));
    assertThat(weight.closeness()).isEqualTo(1, within(1e-9));
    assertThat(weight.seniority()).isEqualTo(0.8, within(1e-9));
    assertThat(weight.quoted()).isZero();
    assertThat(weight.score()).isEqualTo(0.35 * 0.7 + 0.25 * 0.5 + 0.2 + 0.1 * 0.8, within(1e-9));
  }

  @Test
  void a_case_without_parties_has_those_most_involved_and_third_parties_apart() {
    Told told = divided();
    for (int i = 0; i < 3; i++) {
      told.says(HASK, "Ardania lies " + i + " times a day.")
          .as(DEFENCE)
          .toward(ARDANIA, -0.6)
          .end();
      told.says(ARDANIA, "Velmark errs " + i + " times.").toward(VELMARK, -0.3).end();
    }
    told.says(LORMIA, "Velmark may meet Ardania in Lorm.").does(Kind.OFFER).about(VELMARK).end();

    VoiceLedger ledger = told.withoutParties();

    assertThat(ledger.parties()).containsExactly("ARD", "VLM");
    assertThat(ledger.derived()).isTrue();
    assertThat(ledger.known()).contains("LOR");
    assertThat(ledger.international()).extracting(Voice::side).containsExactly("LOR");
    assertThat(told.ledger().derived()).isFalse();
  }

  @Test
  void without_parties_and_with_few_statements_all_who_speak_are_parties() {
    VoiceLedger ledger = divided().withoutParties();

    assertThat(ledger.parties()).containsExactlyElementsOf(ledger.known());
    assertThat(ledger.derived()).isFalse();
  }

  @Test
  void opposite_tones_toward_different_parties_are_no_divergence() {
    Told told =
        new Told()
            .says(RELD, "Ardania is a friend.")
            .as(INTERIOR)
            .toward(ARDANIA, 0.8)
            .end()
            .says(HASK, "Lormia is a nest of liars.")
            .as(DEFENCE)
            .toward(LORMIA, -0.8)
            .end();
    assertThat(told.velmark().divergences()).isEmpty();
  }

  @Test
  void people_of_no_known_state_are_no_party() {
    Participant officials = new Participant("~GOV", "officials", "", "GOV", null);
    Told told =
        new Told()
            .says(RELD, "Officials are friends.")
            .as(INTERIOR)
            .toward(officials, 0.8)
            .end()
            .says(HASK, "Officials are thieves.")
            .as(DEFENCE)
            .toward(officials, -0.8)
            .end();
    assertThat(told.velmark().divergences()).isEmpty();
  }

  @Test
  void one_speaker_does_not_diverge_from_himself_nor_neutral_from_hostile() {
    Told told =
        new Told()
            .says(RELD, "Ardania is a friend.")
            .as(INTERIOR)
            .toward(ARDANIA, 0.8)
            .end()
            .says(RELD, "Ardania is a nest of liars.")
            .as(INTERIOR)
            .toward(ARDANIA, -0.8)
            .end()
            .says(HASK, "Ardania lies in the south.")
            .as(DEFENCE)
            .toward(ARDANIA, 0)
            .end();
    assertThat(told.velmark().divergences()).isEmpty();
  }

  @Test
  void words_for_and_against_ones_own_state_are_no_divergence() {
    Told told =
        new Told()
            .says(RELD, "Velmark is great.")
            .as(INTERIOR)
            .toward(VELMARK, 0.8)
            .end()
            .says(HASK, "Velmark was weak.")
            .as(DEFENCE)
            .toward(VELMARK, -0.8)
            .end();
    assertThat(told.velmark().divergences()).isEmpty();
  }

  @Test
  void a_belief_and_an_intent_are_in_no_comparison() {
    Told told =
        new Told()
            .says(RELD, "Tomas Reld thinks that Ardania is a friend.")
            .as(INTERIOR)
            .does(Kind.BELIEF)
            .toward(ARDANIA, 0.8)
            .end()
            .says(HASK, "Mira Hask wants to crush Ardania.")
            .as(DEFENCE)
            .does(Kind.INTENT)
            .toward(ARDANIA, -0.8)
            .end();
    assertThat(told.velmark().voices()).hasSize(2);
    assertThat(told.velmark().divergences()).isEmpty();
    assertThat(told.velmark().coherence().get(0).statements()).isZero();
  }

  @Test
  void somebody_without_an_office_is_no_voice_of_the_government() {
    Told told = divided().says(TANN, "Ardania is a friend.").toward(ARDANIA, 0.9).end();
    assertThat(told.velmark().voices()).hasSize(2);
    assertThat(told.velmark().others()).extracting(Voice::key).containsExactly("person:olin-tann");
    assertThat(told.velmark().divergences()).hasSize(1);
  }

  @Test
  void an_opposition_and_a_parliament_are_no_voices_of_the_government() {
    Told told =
        new Told()
            .says(TANN, "Ardania is a friend.")
            .as("VLM.OPPOSITION.LEADER")
            .toward(ARDANIA, 0.9)
            .end();
    assertThat(told.velmark().voices()).isEmpty();
    assertThat(told.velmark().others()).hasSize(1);
  }

  @Test
  void unnamed_spokesmen_of_a_body_are_one_voice_with_it() {
    Participant ministry = new Participant("VLM.DEFENCE", "defence ministry", "VLM", "GOV", null);
    Participant spokesman =
        new Participant("VLM.DEFENCE.SPOKESMAN", "spokesman", "VLM", "GOV", null);
    Told told =
        new Told()
            .says(ministry, "The ministry said nothing had changed.")
            .end()
            .says(spokesman, "Its spokesman said the same.")
            .end();
    assertThat(told.velmark().voices())
        .singleElement()
        .satisfies(
            voice -> {
              assertThat(voice.key()).isEqualTo("VLM.DEFENCE");
              assertThat(voice.utterances()).hasSize(2);
            });
  }

  private static final Participant MINISTER =
      new Participant(DEFENCE, "defence minister", "VLM", "GOV", null);

  @Test
  void the_minister_is_the_person_who_held_the_office_that_day_and_no_other() {
    Told told =
        divided()
            .held(HASK, DEFENCE, MAY_10.minusYears(1), MAY_10.plusDays(3))
            .held(TANN, DEFENCE, MAY_10.plusDays(4), MAY_10.plusYears(1))
            .says(MINISTER, "The minister thanked Ardania.")
            .as(DEFENCE)
            .toward(ARDANIA, 0.4)
            .end()
            .says(MINISTER, "The new minister thanked Ardania.")
            .as(DEFENCE)
            .on(MAY_10.plusDays(9))
            .toward(ARDANIA, 0.5)
            .end();
    assertThat(told.velmark().voices())
        .extracting(Voice::key)
        .containsExactly("person:mira-hask", "person:olin-tann", "person:tomas-reld");
  }

  @Test
  void an_office_without_a_known_holder_does_not_diverge_from_one_who_spoke_in_it() {
    Told told =
        new Told()
            .says(HASK, "Ardania is a nest of liars.")
            .as(DEFENCE)
            .toward(ARDANIA, -0.6)
            .end()
            .says(MINISTER, "The minister thanked Ardania.")
            .as(DEFENCE)
            .toward(ARDANIA, 0.8)
            .end();
    assertThat(told.velmark().voices()).hasSize(2);
    assertThat(told.velmark().divergences()).isEmpty();
  }

  @Test
  void a_pair_of_voices_comes_once_a_party_with_the_number_of_further_pairs() {
    Told told =
        divided()
            .says(HASK, "Ardania is a danger.")
            .as(DEFENCE)
            .toward(ARDANIA, -0.3)
            .end()
            .says(RELD, "Ardania is a partner.")
            .as(INTERIOR)
            .toward(ARDANIA, 0.3)
            .end();
    assertThat(told.velmark().divergences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.more()).isEqualTo(3);
              assertThat(d.weight().gap()).isEqualTo(0.7, within(1e-9));
            });
  }

  @Test
  void what_one_confirms_and_the_other_denies_diverges() {
    Told told =
        new Told()
            .says(HASK, "Velmark struck Ardania, Mira Hask said.")
            .as(DEFENCE)
            .telling(PloverType.ASSAULT, Modality.ALLEGED, VELMARK, ARDANIA)
            .end()
            .says(RELD, "Tomas Reld denied that Velmark had struck Ardania.")
            .as(INTERIOR)
            .does(Kind.DENIAL)
            .telling(PloverType.ASSAULT, Modality.DENIED, VELMARK, ARDANIA)
            .end();
    assertThat(told.velmark().divergences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.conflict()).isEqualTo(Conflict.CLAIM);
              assertThat(d.party()).isEqualTo("ARD");
              assertThat(d.first().key()).isEqualTo("person:mira-hask");
            });
  }

  @Test
  void a_denial_of_another_act_of_another_time_or_on_another_topic_is_no_divergence() {
    assertThat(claims(PloverType.AID, ARDANIA, MAY_10, "strikes").velmark().divergences())
        .isEmpty();
    assertThat(claims(PloverType.ASSAULT, LORMIA, MAY_10, "strikes").velmark().divergences())
        .isEmpty();
    assertThat(
            claims(PloverType.ASSAULT, ARDANIA, MAY_10.plusMonths(3), "strikes")
                .velmark()
                .divergences())
        .isEmpty();
    assertThat(claims(PloverType.ASSAULT, ARDANIA, MAY_10, "trade").velmark().divergences())
        .isEmpty();
    assertThat(claims(PloverType.ASSAULT, ARDANIA, MAY_10, "strikes").velmark().divergences())
        .hasSize(1);
  }

  private static Told claims(PloverType type, Participant target, LocalDate day, String topic) {
    return new Told()
        .says(HASK, "Velmark struck Ardania, Mira Hask said.")
        .as(DEFENCE)
        .of("strikes")
        .telling(PloverType.ASSAULT, Modality.DONE, VELMARK, ARDANIA)
        .end()
        .says(RELD, "Tomas Reld denied it.")
        .as(INTERIOR)
        .does(Kind.DENIAL)
        .on(day)
        .of(topic)
        .telling(type, Modality.DENIED, VELMARK, target)
        .end();
  }

  @Test
  void what_one_will_and_the_other_will_not_diverges() {
    Told told =
        new Told()
            .says(HASK, "Mira Hask refused to reopen the crossing to Ardania.")
            .as(DEFENCE)
            .does(Kind.REFUSAL)
            .of("border")
            .about(ARDANIA)
            .end()
            .says(RELD, "Tomas Reld promised Ardania that the crossing would reopen.")
            .as(INTERIOR)
            .does(Kind.PROMISE)
            .of("border")
            .about(ARDANIA)
            .end();
    assertThat(told.velmark().divergences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.conflict()).isEqualTo(Conflict.WILL);
              assertThat(d.first().key()).isEqualTo("person:tomas-reld");
            });
  }

  @Test
  void coherence_is_silent_under_three_voices_and_says_why() {
    Coherence coherence = divided().velmark().coherence().get(0);
    assertThat(coherence.value()).isNull();
    assertThat(coherence.low()).isNull();
    assertThat(coherence.reason())
        .isEqualTo("only 2 voices have a tone toward it; at least 3 are needed");
  }

  @Test
  void coherence_is_one_less_half_the_mean_difference_of_voices() {
    Coherence coherence =
        divided()
            .says(TANN, "Ardania lies south.")
            .as("VLM.PM")
            .toward(ARDANIA, 0)
            .end()
            .velmark()
            .coherence()
            .get(0);
    // means .8, -.6, 0: differences 1.4, .8, .6
    assertThat(coherence.value()).isEqualTo(1 - (1.4 + 0.8 + 0.6) / 3 / 2, within(1e-9));
    assertThat(coherence.voices()).hasSize(3);
    assertThat(coherence.statements()).isEqualTo(3);
    assertThat(coherence.low()).isLessThanOrEqualTo(coherence.value());
    assertThat(coherence.high()).isGreaterThanOrEqualTo(coherence.value());
  }

  @Test
  void three_voices_that_say_the_same_are_wholly_coherent() {
    Told told = new Told();
    for (Participant speaker : new Participant[] {RELD, HASK, TANN}) {
      told.says(speaker, "Ardania is a friend.").as(INTERIOR).toward(ARDANIA, 0.5).end();
    }
    Coherence coherence = told.velmark().coherence().get(0);
    assertThat(coherence.value()).isEqualTo(1, within(1e-9));
    assertThat(coherence.low()).isEqualTo(1, within(1e-9));
  }

  @Test
  void each_voice_counts_the_same_however_often_it_speaks() {
    Told told = divided().says(TANN, "Ardania lies south.").as("VLM.PM").toward(ARDANIA, 0).end();
    double before = told.velmark().coherence().get(0).value();
    for (int i = 0; i < 5; i++) {
      told.says(TANN, "Ardania lies south of river " + i).as("VLM.PM").toward(ARDANIA, 0).end();
    }
    assertThat(told.velmark().coherence().get(0).value()).isEqualTo(before, within(1e-9));
  }

  @Test
  void the_same_statements_give_the_same_ledger() {
    assertThat(divided().ledger()).isEqualTo(divided().ledger());
  }

  @Test
  void a_speaker_who_turns_on_a_later_day_shifts() {
    Told told =
        new Told()
            .says(RELD, "Ardania is a nest of liars.")
            .as(INTERIOR)
            .toward(ARDANIA, -0.8)
            .end()
            .says(RELD, "Ardania lies in the south.")
            .as(INTERIOR)
            .on(MAY_10.plusDays(2))
            .toward(ARDANIA, 0)
            .end()
            .says(RELD, "Ardania is a friend.")
            .as(INTERIOR)
            .on(MAY_10.plusDays(5))
            .toward(ARDANIA, 0.8)
            .end();
    assertThat(told.velmark().shifts())
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.warmer()).isTrue();
              assertThat(shift.before().day()).isEqualTo(MAY_10);
              assertThat(shift.after().day()).isEqualTo(MAY_10.plusDays(5));
            });
  }

  @Test
  void mixed_words_on_one_day_undated_words_and_old_words_told_again_are_no_shift() {
    Told told =
        new Told()
            .says(RELD, "Ardania is a nest of liars.")
            .as(INTERIOR)
            .toward(ARDANIA, -0.8)
            .end()
            .says(RELD, "Ardania is a friend.")
            .as(INTERIOR)
            .toward(ARDANIA, 0.8)
            .end()
            .says(RELD, "Ardania is a friend")
            .as(INTERIOR)
            .on(MAY_10.plusDays(3))
            .toward(ARDANIA, 0.8)
            .end()
            .says(RELD, "Ardania is a viper.")
            .as(INTERIOR)
            .on(null)
            .toward(ARDANIA, -0.8)
            .end();
    assertThat(told.velmark().shifts()).isEmpty();
  }

  @Test
  void kind_words_and_deeds_of_conflict_within_thirty_days_part() {
    Told told =
        divided()
            .deed(PloverType.ASSAULT, Modality.DONE, VELMARK, ARDANIA, MAY_10.plusDays(30))
            .deed(PloverType.ASSAULT, Modality.ALLEGED, VELMARK, ARDANIA, MAY_10)
            .deed(PloverType.ASSAULT, Modality.DONE, ARDANIA, VELMARK, MAY_10);
    WordsAndDeeds dealing = told.velmark().dealings().get(0);
    assertThat(dealing.words(1)).hasSize(1);
    assertThat(dealing.words(-1)).hasSize(1);
    assertThat(dealing.deeds()).hasSize(1);
    assertThat(dealing.others(Modality.ALLEGED)).hasSize(1);
    assertThat(dealing.partings())
        .filteredOn(parting -> !parting.alleged())
        .singleElement()
        .satisfies(
            parting -> {
              assertThat(parting.kindWords()).isTrue();
              assertThat(parting.words()).hasSize(1);
              assertThat(parting.deeds()).hasSize(1);
            });
  }

  @Test
  void alleged_deeds_part_from_kind_words_apart_and_deeds_without_a_side_are_counted() {
    Participant station = new Participant("", "a pumping station", "", "", null);
    Told told =
        divided()
            .deed(PloverType.ASSAULT, Modality.ALLEGED, VELMARK, ARDANIA, MAY_10)
            .deed(PloverType.ASSAULT, Modality.DONE, VELMARK, station, MAY_10);

    WordsAndDeeds dealing = told.velmark().dealings().get(0);

    assertThat(dealing.deeds()).isEmpty();
    assertThat(dealing.unaimed())
        .singleElement()
        .satisfies(deed -> assertThat(deed.event().targets()).containsExactly(station));
    assertThat(dealing.partings())
        .singleElement()
        .satisfies(
            parting -> {
              assertThat(parting.kindWords()).isTrue();
              assertThat(parting.alleged()).isTrue();
              assertThat(parting.deeds()).hasSize(1);
            });
  }

  @Test
  void a_surname_alone_is_that_of_the_one_person_of_the_case_who_bears_it() {
    Participant surname = new Participant("", "Mr Reld", "", "", null);
    Told told =
        divided()
            .held(RELD, INTERIOR, LocalDate.of(2030, 1, 1), LocalDate.of(2032, 1, 1))
            .says(surname, "Ardania is still a friend.")
            .toward(ARDANIA, 0.7)
            .end();

    assertThat(told.ledger().unplaced()).isEmpty();
    assertThat(told.velmark().voices())
        .filteredOn(voice -> voice.key().equals("person:tomas-reld"))
        .singleElement()
        .satisfies(voice -> assertThat(voice.utterances()).hasSize(2));

    Participant other = Told.person("olga-reld", "Olga Reld", "ARD");
    told.held(other, "ARD.PM", LocalDate.of(2030, 1, 1), LocalDate.of(2032, 1, 1));

    assertThat(told.ledger().unplaced())
        .singleElement()
        .satisfies(voice -> assertThat(voice.key()).isEqualTo("Mr Reld"));
  }

  @Test
  void hostile_words_and_deeds_of_help_part_and_far_or_undated_deeds_do_not() {
    Told told =
        divided()
            .deed(PloverType.AID, Modality.DONE, VELMARK, ARDANIA, MAY_10.minusDays(3))
            .deed(PloverType.ASSAULT, Modality.DONE, VELMARK, ARDANIA, MAY_10.plusDays(31))
            .deed(PloverType.ASSAULT, Modality.DONE, VELMARK, ARDANIA, null);
    assertThat(told.velmark().dealings().get(0).partings())
        .singleElement()
        .satisfies(parting -> assertThat(parting.kindWords()).isFalse());
  }

  @Test
  void third_parties_are_apart_and_a_person_of_theirs_speaks_for_the_organisation() {
    Participant envoy = new Participant("person:ana-dorn", "Ana Dorn", "", "", null);
    Participant minister = Told.person("pel-osk", "Pel Osk", "LOR");
    Told told =
        divided()
            .says(envoy, "Ana Dorn urged patience.")
            .as("UNO.SG.SPOKESMAN")
            .does(Kind.APPEAL)
            .end()
            .says(minister, "Pel Osk offered help.")
            .as("LOR.FOREIGN.MINISTER")
            .does(Kind.OFFER)
            .end()
            .says(new Participant("", "diplomats", "", "", null), "Diplomats were sad.")
            .end();
    VoiceLedger ledger = told.ledger();
    assertThat(ledger.international())
        .extracting(Voice::side, Voice::standing)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("UNO", Standing.ORGANISATION),
            org.assertj.core.groups.Tuple.tuple("LOR", Standing.GOVERNMENT));
    assertThat(ledger.unplaced()).extracting(Voice::key).containsExactly("diplomats");
    assertThat(ledger.known()).containsExactly("LOR", "UNO", "VLM");
  }

  @Test
  void a_window_leaves_out_other_days_and_the_undated_and_counts_both() {
    Told told =
        divided()
            .says(RELD, "Ardania is far.")
            .as(INTERIOR)
            .on(null)
            .end()
            .says(RELD, "Ardania is near.")
            .as(INTERIOR)
            .on(MAY_10.plusDays(9))
            .end();
    VoiceLedger ledger = told.ledger(new Window(MAY_10, MAY_10));
    assertThat(ledger.statements()).isEqualTo(2);
    assertThat(ledger.undated()).isEqualTo(1);
    assertThat(ledger.outside()).isEqualTo(1);
    assertThat(told.ledger().statements()).isEqualTo(4);
    assertThatThrownBy(() -> new Window(MAY_10, MAY_10.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_medium_is_told_by_the_reporters_words_not_by_what_was_said() {
    Told told = divided();
    // the whole sentence is content here, so that nothing of it reports
    assertThat(told.velmark().voices())
        .allSatisfy(voice -> assertThat(voice.utterances().get(0).medium()).isEmpty());
  }

  @Test
  void the_tone_toward_a_side_is_that_of_its_participants_with_words_of_tone() {
    Participant body = new Participant("ARD.GOV", "government", "ARD", "GOV", null);
    Told told =
        new Told()
            .says(RELD, "Ardania is false.")
            .as(INTERIOR)
            .toward(ARDANIA, 0)
            .toward(body, -0.8)
            .end();
    Utterance utterance = told.velmark().voices().get(0).utterances().get(0);
    assertThat(utterance.tone("ARD")).isEqualTo(-0.8, within(1e-9));
    assertThat(utterance.toneSide("ARD")).isEqualTo(-1);
    assertThat(utterance.tone("LOR")).isNull();
  }
}
