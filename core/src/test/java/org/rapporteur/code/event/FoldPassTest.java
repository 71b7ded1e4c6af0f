package org.rapporteur.code.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.pipeline.SharedAssembly;

class FoldPassTest {

  private static final Annotated PAGE =
      SharedAssembly.code("Ardania met Velmark on Monday.").annotated();
  private static final Scene SCENE =
      Scene.of(PAGE, PAGE.sentences().get(0), SharedAssembly.get().lexicon());
  private static final Participant ARDANIA = new Participant("XAR", "Ardania", "XAR", "", null);
  private static final Participant VELMARK = new Participant("XVE", "Velmark", "XVE", "", null);

  @Test
  void a_planned_meeting_is_an_agreement_and_its_code_says_of_what() {
    Draft folded = fold(draft("meet", PloverType.CONSULT, Modality.PLANNED));

    assertThat(folded.type()).isEqualTo(PloverType.AGREE);
    assertThat(folded.cameo()).isEqualTo("036");
    assertThat(folded.modality()).isEqualTo(Modality.PLANNED);
    assertThat(folded.rule()).contains("ahead, so AGREE");
  }

  @Test
  void offered_aid_and_a_planned_withdrawal_are_agreements() {
    assertThat(fold(draft("aid", PloverType.AID, Modality.OFFERED)).type())
        .isEqualTo(PloverType.AGREE);
    assertThat(fold(draft("withdraw", PloverType.RETREAT, Modality.PLANNED)).type())
        .isEqualTo(PloverType.AGREE);
  }

  @Test
  void a_planned_blow_against_somebody_is_a_threat() {
    Draft folded = fold(draft("meet", PloverType.ASSAULT, Modality.PLANNED));

    assertThat(folded.type()).isEqualTo(PloverType.THREATEN);
    assertThat(folded.cameo()).isEqualTo("138");
  }

  @Test
  void a_planned_blow_against_nobody_named_stays_what_it_is() {
    Draft alone = draft("meet", PloverType.ASSAULT, Modality.PLANNED).to(List.of(), "of the test");

    assertThat(fold(alone).type()).isEqualTo(PloverType.ASSAULT);
  }

  @Test
  void what_is_refused_is_a_rejection() {
    Draft folded = fold(draft("meet", PloverType.CONSULT, Modality.REFUSED));

    assertThat(folded.type()).isEqualTo(PloverType.REJECT);
    assertThat(folded.modality()).isEqualTo(Modality.DONE);
  }

  @Test
  void a_decision_to_give_way_is_a_concession_and_an_offer_an_agreement() {
    assertThat(only("Ardania decided to lift its embargo on Velmark."))
        .extracting(Event::type, Event::modality)
        .containsExactly(PloverType.CONCEDE, Modality.DONE);
    assertThat(only("Ardania offered to lift its embargo on Velmark.").type())
        .isEqualTo(PloverType.AGREE);
  }

  @Test
  void what_anybody_will_not_do_is_refused_if_it_is_something_one_does_at_will() {
    assertThat(only("Ardania will not host Velmark's athletes.").type())
        .isEqualTo(PloverType.REJECT);
    assertThat(
            SharedAssembly.codeByRules(List.of("Ardania will not know Velmark's score."))
                .get(0)
                .events())
        .isEmpty();
  }

  private static Event only(String sentence) {
    List<Event> events = SharedAssembly.code(sentence).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void what_was_done_denied_or_only_possible_keeps_its_type() {
    for (Modality modality : List.of(Modality.DONE, Modality.DENIED, Modality.CONDITIONAL)) {
      Draft draft = draft("meet", PloverType.CONSULT, modality);

      assertThat(fold(draft)).isEqualTo(draft);
    }
  }

  @Test
  void the_same_event_twice_in_a_sentence_stays_once_as_the_more_real() {
    Draft planned = draft("meet", PloverType.REQUEST, Modality.PLANNED);
    Draft done = draft("meet", PloverType.REQUEST, Modality.DONE);

    assertThat(new FoldPass().run(SCENE, List.of(planned, done))).containsExactly(done);
    assertThat(new FoldPass().run(SCENE, List.of(done, planned))).containsExactly(done);
  }

  private static Draft fold(Draft draft) {
    return new FoldPass().run(SCENE, List.of(draft)).get(0);
  }

  private static Draft draft(String verb, PloverType type, Modality modality) {
    LexiconEntry any = SharedAssembly.get().lexicon().verbs("meet").get(0);
    LexiconEntry entry =
        new LexiconEntry(
            verb, any.frame(), type, "", "040", 1, any.example(), "", "lexicon/verbs.tsv:1");
    return Draft.of(
        entry,
        PAGE.sentences().get(0).tokens().get(1),
        PAGE.sentences().get(0).tokens().get(1).span(),
        List.of(ARDANIA),
        List.of(VELMARK),
        modality,
        "verb " + verb);
  }
}
