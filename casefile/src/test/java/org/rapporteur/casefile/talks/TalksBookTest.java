package org.rapporteur.casefile.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.casefile.talks.Reported.ARDANIA;
import static org.rapporteur.casefile.talks.Reported.CASTAN;
import static org.rapporteur.casefile.talks.Reported.LORMIA;
import static org.rapporteur.casefile.talks.Reported.SOLMAR;
import static org.rapporteur.casefile.talks.Reported.VELMARK;
import static org.rapporteur.casefile.talks.Reported.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.casefile.talks.Account.Sort;
import org.rapporteur.casefile.talks.Account.Teller;
import org.rapporteur.casefile.talks.Expected.State;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/** The book of talks of invented states: what stands beside what, and what is said to follow. */
class TalksBookTest {

  private final Reported told = new Reported();

  @Test
  void accounts_stand_beside_each_other_by_whose_word_they_are() {
    told.tells(day(5, 2), Outcome.HELD, "The talks were useful, Ardania said.").by(ARDANIA).end();
    told.tells(day(5, 1), Outcome.HELD, "They met in Castan.").at(CASTAN).end();
    told.tells(day(5, 2), Outcome.SUSPENDED, "The talks stalled, Velmark said.").by(VELMARK).end();
    told.tells(day(5, 3), Outcome.HELD, "Solmar said that they went on.").by(SOLMAR).end();
    told.tells(day(5, 3), Outcome.HELD, "Lormia said that they went on.").by(LORMIA).end();
    assertThat(told.round().accounts())
        .extracting(Account::teller)
        .containsExactly(
            new Teller(Sort.PARTY, "ARD"),
            new Teller(Sort.PARTY, "VLM"),
            new Teller(Sort.MEDIATOR, "SLM"),
            new Teller(Sort.THIRD, "LOR"),
            Teller.REPORTS);
    assertThat(told.round().tellings()).hasSize(5);
    assertThat(told.round().contradicted()).isFalse();
  }

  @Test
  void an_outlet_that_quotes_itself_gives_no_sides_account() {
    told.tells(day(5, 1), Outcome.HELD, "The Courier said that talks were held.")
        .by(new Participant("", "Sella Courier", "", "", null))
        .end();
    assertThat(told.round().accounts()).extracting(Account::teller).containsExactly(Teller.REPORTS);
  }

  @Test
  void the_same_words_in_ten_outlets_are_one_report() {
    for (int i = 0; i < 10; i++) {
      told.tells(day(5, 1 + i / 4), Outcome.COLLAPSED, "The talks  collapsed" + (i > 4 ? "." : ""))
          .in("Paper " + i)
          .end();
    }
    assertThat(told.round().tellings())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.report().outlet()).isEqualTo("Paper 0");
              assertThat(t.also()).hasSize(9);
            });
  }

  @Test
  void two_lengths_are_two_values_each_with_its_reports() {
    told.tells(day(5, 1), Outcome.COLLAPSED, "They failed after three days.").lasting(3).end();
    told.tells(day(5, 2), Outcome.COLLAPSED, "They failed after four days.").lasting(4).end();
    assertThat(told.round().days()).extracting(Said::value).containsExactly(3, 4);
    assertThat(told.round().days()).allSatisfy(said -> assertThat(said.by()).hasSize(1));
  }

  @Test
  void sides_that_tell_incompatible_ends_contradict_each_other() {
    told.tells(day(5, 1), Outcome.AGREED, "A truce was agreed, Ardania said.").by(ARDANIA).end();
    told.tells(day(5, 3), Outcome.COLLAPSED, "All broke down, Velmark said.").by(VELMARK).end();
    assertThat(told.round().clashes())
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.sort()).isEqualTo(Clash.Sort.CONTRADICTED);
              assertThat(clash.one().outcome()).isEqualTo(Outcome.AGREED);
              assertThat(clash.other().outcome()).isEqualTo(Outcome.COLLAPSED);
            });
    assertThat(told.round().revised()).isFalse();
  }

  @Test
  void two_outlets_of_one_day_contradict_each_other_but_one_that_tells_both_tells_a_sequence() {
    told.tells(day(5, 1), Outcome.COLLAPSED, "The talks collapsed.").end();
    told.tells(day(5, 1), Outcome.EXTENDED, "They go on for a day.").in("Bay Wire").end();
    assertThat(told.round().contradicted()).isTrue();
    told.tells(day(5, 1), Outcome.EXTENDED, "Then the talks were extended.").end();
    assertThat(told.round().contradicted()).isFalse();
  }

  @Test
  void talks_that_go_on_longer_and_then_fail_are_no_revision() {
    told.tells(day(5, 1), Outcome.EXTENDED, "The talks were extended.").end();
    told.tells(day(5, 2), Outcome.COLLAPSED, "The talks collapsed.").end();
    assertThat(told.round().clashes()).isEmpty();
    assertThat(told.round().turns())
        .extracting(Turn::outcome)
        .containsExactly(Outcome.EXTENDED, Outcome.COLLAPSED);
  }

  @Test
  void an_outcome_is_revised_over_three_dates_and_every_stage_stands() {
    told.tells(day(10, 29), Outcome.COLLAPSED, "The Castan talks failed.").at(CASTAN).end();
    told.tells(day(10, 30), Outcome.EXTENDED, "The Castan talks go on after all.").at(CASTAN).end();
    told.tells(day(11, 7), Outcome.COLLAPSED, "Another round failed on Friday.")
        .on(day(11, 7), day(11, 7))
        .end();
    List<Sitting> rounds = told.book(null).own().processes().get(0).rounds();
    assertThat(rounds).extracting(Sitting::order).containsExactly(1, 2);
    assertThat(rounds.get(0).revised()).isTrue();
    assertThat(rounds.get(0).turns())
        .extracting(Turn::told)
        .containsExactly(day(10, 29), day(10, 30));
    assertThat(rounds.get(1).revised()).isFalse();
  }

  @Test
  void a_report_that_looks_back_revises_nothing_again() {
    told.tells(day(10, 29), Outcome.COLLAPSED, "The Castan talks failed.").at(CASTAN).end();
    told.tells(day(10, 30), Outcome.RESUMED, "The Castan talks go on.").at(CASTAN).end();
    told.tells(day(11, 7), Outcome.COLLAPSED, "They had failed in Castan on 29 October.")
        .at(CASTAN)
        .on(day(10, 29), day(10, 29))
        .end();
    assertThat(told.round().clashes())
        .singleElement()
        .satisfies(c -> assertThat(c.other().outcome()).isEqualTo(Outcome.RESUMED));
    assertThat(told.round().last().outcome()).isEqualTo(Outcome.RESUMED);
  }

  @Test
  void an_accord_soon_after_a_failed_round_revises_it_if_its_own_day_is_told() {
    told.tells(day(10, 29), Outcome.COLLAPSED, "The talks failed.").end();
    told.accord(day(10, 31), null, "They once agreed on a truce.");
    assertThat(told.round().clashes()).isEmpty();
    told.accord(
        day(10, 31), When.day(day(10, 30), When.Source.TEXT), "On Thursday they kept the truce.");
    assertThat(told.round().revised()).isTrue();
    assertThat(told.round().turns().get(1).accords()).hasSize(1);
    assertThat(told.round().turns().get(1).told()).isEqualTo(day(10, 30));
  }

  @Test
  void a_denied_contact_names_who_denies_and_who_asserts() {
    told.tells(day(5, 1), Outcome.HELD, "Ardania said it had met Velmark.").by(ARDANIA).end();
    told.tells(day(5, 2), Outcome.DENIED, "Velmark denied any talks.").by(VELMARK).end();
    Sitting round = told.round();
    Denial denial = Objects.requireNonNull(round.denial());
    assertThat(denial.by()).extracting(a -> a.teller().side()).containsExactly("VLM");
    assertThat(denial.asserted()).extracting(a -> a.teller().side()).containsExactly("ARD");
    assertThat(round.contradicted()).isTrue();
  }

  @Test
  void a_fault_has_its_words_and_who_says_so_once() {
    for (String paper : List.of("Bay Wire", "Sella Courier")) {
      told.tells(
              day(5, 1),
              Outcome.COLLAPSED,
              "In " + paper + " Velmark blamed Ardania for the failure.")
          .blaming(ARDANIA, VELMARK, "for the failure")
          .end();
    }
    assertThat(told.round().faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.words()).isEqualTo("for the failure");
              assertThat(fault.by()).isEqualTo(VELMARK);
            });
  }

  @Test
  void an_offer_stands_until_a_later_round_takes_it_up() {
    told.tells(day(5, 1), Outcome.COLLAPSED, "Talks under Lormia failed.").mediated(LORMIA).end();
    told.tells(day(5, 2), Outcome.OFFERED, "Lormia offered to mediate.")
        .between()
        .mediated(LORMIA)
        .by(LORMIA)
        .end();
    assertThat(told.book(null).own().offers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.by()).containsExactly("LOR");
              assertThat(offer.taken()).isEmpty();
            });
    told.tells(day(6, 2), Outcome.HELD, "Lormia mediated talks in June.").mediated(LORMIA).end();
    assertThat(told.book(null).own().offers().get(0).taken()).isEqualTo("t-3");
  }

  private Expected expected(LocalDate asOf) {
    List<Expected> expected = told.book(asOf).own().expected();
    assertThat(expected).hasSize(1);
    return expected.get(0);
  }

  @Test
  void a_scheduled_meeting_is_expected_then_passed_and_held_where_a_round_is_reported() {
    told.tells(day(5, 1), Outcome.SCHEDULED, "They will meet in Castan on 10 May.")
        .on(day(5, 10), day(5, 10))
        .at(CASTAN)
        .end();
    assertThat(expected(day(5, 10)).state()).isEqualTo(State.EXPECTED);
    assertThat(expected(day(5, 11)).state()).isEqualTo(State.PASSED);
    told.tells(day(5, 13), Outcome.HELD, "They met on 11 May.").on(day(5, 11), day(5, 11)).end();
    assertThat(expected(day(5, 12)).state()).isEqualTo(State.PASSED);
    Expected held = expected(day(5, 13));
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.held())
        .isEqualTo(told.book(day(5, 13)).own().processes().get(0).rounds().get(0).key());
    assertThat(told.book(day(5, 12)).own().processes()).isEmpty();
  }

  @Test
  void a_meeting_that_is_called_off_is_cancelled_with_who_says_so() {
    told.tells(day(5, 1), Outcome.SCHEDULED, "They will meet on 10 May.")
        .on(day(5, 10), day(5, 10))
        .end();
    told.tells(day(5, 8), Outcome.CANCELLED, "Velmark called the meeting off.").by(VELMARK).end();
    List<Expected> expected = told.book(null).own().expected();
    assertThat(expected).extracting(Expected::state).containsOnly(State.CANCELLED);
    assertThat(expected.get(0).called()).hasSize(1);
  }

  @Test
  void a_meeting_that_is_put_off_was_not_held_on_its_day() {
    told.tells(day(5, 1), Outcome.SCHEDULED, "They will meet on 10 May.")
        .on(day(5, 10), day(5, 10))
        .end();
    told.tells(day(5, 8), Outcome.SUSPENDED, "The round has been postponed to 20 May.")
        .until(day(5, 20))
        .end();
    told.tells(day(5, 21), Outcome.HELD, "They met on 20 May.").on(day(5, 20), day(5, 20)).end();
    List<Expected> expected = told.book(null).own().expected();

    assertThat(expected)
        .extracting(e -> e.when().begin() + " " + e.state())
        .containsExactlyInAnyOrder("2031-05-10 CANCELLED", "2031-05-20 HELD");
  }

  @Test
  void a_meeting_without_a_day_never_passes_and_the_next_round_is_it() {
    told.tells(day(5, 1), Outcome.SCHEDULED, "They will meet again.").end();
    assertThat(expected(day(12, 1)).state()).isEqualTo(State.EXPECTED);
    told.tells(day(5, 20), Outcome.HELD, "They met.").end();
    assertThat(expected(day(12, 1)).state()).isEqualTo(State.HELD);
  }

  @Test
  void a_follow_up_is_an_expected_meeting() {
    told.tells(day(5, 1), Outcome.SUSPENDED, "The talks were suspended until 6 May.")
        .until(day(5, 6))
        .end();
    assertThat(expected(day(5, 1)).state()).isEqualTo(State.EXPECTED);
    assertThat(expected(day(5, 1)).words()).contains("until 6 May");
    assertThat(expected(day(5, 7)).state()).isEqualTo(State.PASSED);
  }

  @Test
  void as_of_a_day_nothing_later_and_nothing_undated_shows() {
    told.tells(day(5, 1), Outcome.COLLAPSED, "First.").end();
    told.tells(day(5, 2), Outcome.RESUMED, "Second.").end();
    told.tells(day(5, 3), Outcome.OFFERED, "Third.").between().mediated(SOLMAR).end();
    told.tells(null, Outcome.COLLAPSED, "Nobody knows when.").end();
    told.accord(day(5, 4), When.day(day(5, 4), When.Source.TEXT), "On Sunday they made a truce.");
    for (int last = 0; last < 6; last++) {
      LocalDate asOf = day(5, 1).plusDays(last - 1);
      TalksBook book = told.book(asOf);
      assertThat(book.asOf()).isEqualTo(asOf);
      for (TalksProcess process : book.own().processes()) {
        for (Sitting round : process.rounds()) {
          assertThat(round.tellings())
              .hasSize(Math.min(last, 2))
              .allSatisfy(t -> assertThat(t.day()).isNotNull().isBeforeOrEqualTo(asOf));
          assertThat(round.turns())
              .allSatisfy(t -> assertThat(t.told()).isNotNull().isBeforeOrEqualTo(asOf));
        }
      }
      assertThat(book.own().offers()).hasSize(last >= 3 ? 1 : 0);
    }
    assertThat(told.book(null).own().processes().get(0).rounds())
        .flatExtracting(Sitting::tellings)
        .hasSize(3);
  }

  @Test
  void talks_of_others_stand_apart_but_for_a_case_without_parties() {
    told.tells(day(5, 1), Outcome.HELD, "Solmar and Lormia held talks.")
        .between(SOLMAR, LORMIA)
        .end();
    told.tells(day(5, 1), Outcome.HELD, "Ardania and Lormia held talks.")
        .between(ARDANIA, LORMIA)
        .end();
    TalksBook book = told.book(null);
    assertThat(book.own().processes())
        .extracting(TalksProcess::sides)
        .containsExactly(List.of("ARD", "LOR"));
    assertThat(book.others().processes())
        .extracting(TalksProcess::sides)
        .containsExactly(List.of("LOR", "SLM"));
    assertThat(told.book(null, List.of()).own().processes()).hasSize(2);
  }

  @Test
  void no_reports_make_an_empty_book() {
    TalksBook book = told.book(null);
    assertThat(book.own().isEmpty()).isTrue();
    assertThat(book.others().isEmpty()).isTrue();
    assertThat(book.asOf()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void what_does_not_go_together_does_so_neither_way_round(Outcome one) {
    assertThat(Compatibility.against(one, one)).isFalse();
    for (Outcome other : Outcome.values()) {
      assertThat(Compatibility.against(one, other)).isEqualTo(Compatibility.against(other, one));
    }
  }
}
