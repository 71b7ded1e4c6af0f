package org.rapporteur.casefile.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.model.AccordNotice.Kind;

class GatheringTest {

  private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 20);

  private static final FiledNotice FRAMEWORK =
      Castan.notice("a", "Castan framework", Kind.FRAMEWORK, MARCH, MARCH);
  private static final FiledNotice UNDERSTANDING =
      Castan.notice("b", "an understanding", Kind.UNDERSTANDING, MARCH.plusDays(1), MARCH);
  private static final FiledNotice LATER = Castan.notice("c", "", Kind.ACCORD, APRIL, null);
  private static final FiledNotice TRUCE =
      Castan.notice("d", "truce of Orel", Kind.CEASEFIRE, APRIL, APRIL);

  private static List<CaseAccord> gathered(Decisions decisions, FiledNotice... notices) {
    return Gathering.of(List.of(), List.of(), List.of(notices), decisions);
  }

  private static Decisions decided(Verdict verdict, CaseAccord accord, String into) {
    return Decisions.none().and(decision(verdict, accord, into));
  }

  private static Decision decision(Verdict verdict, CaseAccord accord, String into) {
    return new Decision(
        APRIL,
        verdict,
        accord.key(),
        accord.notices().stream().map(n -> n.notice().id()).toList(),
        into,
        "");
  }

  @Test
  void one_accord_under_three_names_is_one() {
    List<CaseAccord> accords = gathered(Decisions.none(), FRAMEWORK, UNDERSTANDING, LATER);

    assertThat(accords).hasSize(1);
    assertThat(accords.get(0).notices()).hasSize(3);
    assertThat(accords.get(0).day()).isEqualTo(MARCH);
    assertThat(accords.get(0).standing()).isEqualTo(Standing.PROPOSED);
  }

  @Test
  void a_truce_of_another_day_is_another() {
    assertThat(gathered(Decisions.none(), FRAMEWORK, TRUCE))
        .extracting(CaseAccord::key)
        .containsExactly("xar-xve-2025-03-03-framework", "xar-xve-2025-04-20-ceasefire");
  }

  @Test
  void a_report_without_a_day_joins_the_accord_it_names() {
    FiledNotice truce = Castan.notice("e", "truce", Kind.CEASEFIRE, APRIL.plusDays(9), null);
    List<CaseAccord> accords = gathered(Decisions.none(), FRAMEWORK, TRUCE, truce);

    assertThat(accords).hasSize(2);
    assertThat(accords.get(1).notices()).containsExactly(TRUCE, truce);
  }

  @Test
  void an_accord_known_only_by_its_report_is_not_later_than_that() {
    CaseAccord accord = gathered(Decisions.none(), LATER).get(0);

    assertThat(accord.notLater()).isTrue();
    assertThat(accord.day()).isEqualTo(APRIL);
  }

  @Test
  void what_is_declared_takes_the_reports_of_it() {
    List<CaseAccord> accords =
        Gathering.of(
            List.of(Castan.declared()), List.of(), List.of(FRAMEWORK, LATER), Decisions.none());

    assertThat(accords).hasSize(1);
    assertThat(accords.get(0).key()).isEqualTo("castan");
    assertThat(accords.get(0).notices()).hasSize(2);
    assertThat(accords.get(0).also()).contains("Castan framework");
  }

  @Test
  void an_accepted_accord_keeps_its_key_and_name_when_reports_change_its_day() {
    CaseAccord before = gathered(Decisions.none(), LATER).get(0);
    Decisions decisions = decided(Verdict.ACCEPT, before, "Castan deal");
    CaseAccord after = gathered(decisions, LATER, FRAMEWORK, UNDERSTANDING).get(0);

    assertThat(after.standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.name()).isEqualTo("Castan deal");
    assertThat(after.day()).isEqualTo(MARCH);
  }

  @Test
  void a_dismissed_accord_stays_dismissed_when_its_key_changes() {
    CaseAccord before = gathered(Decisions.none(), LATER).get(0);
    Decisions decisions = decided(Verdict.DISMISS, before, "");

    assertThat(gathered(decisions, LATER, FRAMEWORK).get(0).standing())
        .isEqualTo(Standing.DISMISSED);
  }

  @Test
  void merged_accords_are_one_and_undone_are_two() {
    List<CaseAccord> two = gathered(Decisions.none(), FRAMEWORK, TRUCE);
    Decision accept = decision(Verdict.ACCEPT, two.get(0), "");
    Decision merge = decision(Verdict.MERGE, two.get(1), two.get(0).key());
    Decisions merged = Decisions.none().and(accept).and(merge);
    Decisions undone = merged.and(decision(Verdict.UNDO, two.get(1), ""));

    assertThat(gathered(merged, FRAMEWORK, TRUCE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.notices()).containsExactly(FRAMEWORK, TRUCE);
              assertThat(one.standing()).isEqualTo(Standing.ACCEPTED);
            });
    assertThat(gathered(undone, FRAMEWORK, TRUCE)).hasSize(2);
  }

  @Test
  void undoing_takes_back_the_last_decision_only() {
    CaseAccord one = gathered(Decisions.none(), FRAMEWORK).get(0);
    Decisions once =
        Decisions.none()
            .and(decision(Verdict.ACCEPT, one, "Castan deal"))
            .and(decision(Verdict.DISMISS, one, ""))
            .and(decision(Verdict.UNDO, one, ""));

    assertThat(gathered(once, FRAMEWORK).get(0).name()).isEqualTo("Castan deal");
    assertThat(gathered(once, FRAMEWORK).get(0).standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(gathered(once.and(decision(Verdict.UNDO, one, "")), FRAMEWORK).get(0).standing())
        .isEqualTo(Standing.PROPOSED);
  }

  @Test
  void a_promise_first_told_later_is_known_from_then() {
    FiledNotice early =
        Castan.notice(
            "i",
            "deal",
            Kind.ACCORD,
            MARCH,
            MARCH,
            Castan.promise("i", "reopen the road", "crossings_and_transit", true));
    FiledNotice late =
        Castan.notice(
            "j",
            "deal",
            Kind.ACCORD,
            APRIL,
            MARCH,
            Castan.promise("j", "free the prisoners", "prisoner_release", true));
    AccordBook book =
        AccordBook.of(
            List.of(),
            Decisions.none(),
            List.of(),
            List.of(early, late),
            List.of(),
            List.of(),
            List.of(),
            null,
            APRIL);

    assertThat(book.accords().get(0).commitments())
        .extracting(tracked -> tracked.history().get(0).learned())
        .containsExactly(MARCH, APRIL);
    assertThat(book.accords().get(0).months())
        .extracting(month -> month.aggregate().commitments())
        .containsExactly(1, 2);
  }

  @Test
  void the_order_of_reports_changes_nothing() {
    assertThat(gathered(Decisions.none(), TRUCE, LATER, UNDERSTANDING, FRAMEWORK))
        .extracting(a -> a.key() + " " + a.notices().size())
        .isEqualTo(
            gathered(Decisions.none(), FRAMEWORK, UNDERSTANDING, LATER, TRUCE).stream()
                .map(a -> a.key() + " " + a.notices().size())
                .toList());
  }

  @Test
  void the_same_promise_in_other_words_is_one_commitment() {
    FiledNotice one =
        Castan.notice(
            "f",
            "framework",
            Kind.FRAMEWORK,
            MARCH,
            MARCH,
            Castan.promise("f", "act against the Ridge Front", "counter_terrorism", true),
            Castan.promise("f", "send prisoners home", "prisoner_release", false));
    FiledNotice other =
        Castan.notice(
            "g",
            "framework",
            Kind.FRAMEWORK,
            MARCH,
            MARCH,
            Castan.promise("g", "fight armed groups together", "counter_terrorism", false),
            Castan.promise("g", "free the prisoners of the ridge", "prisoner_release", true));
    CaseAccord accord = gathered(Decisions.none(), one, other).get(0);

    assertThat(accord.commitments())
        .extracting(CaseCommitment::id)
        .containsExactly("counter-terrorism", "prisoner-release");
    assertThat(accord.commitments().get(0).words()).isEqualTo("act against the Ridge Front");
    assertThat(accord.commitments().get(0).told()).hasSize(2);
  }

  @Test
  void two_specific_promises_under_one_heading_without_a_common_word_are_two() {
    FiledNotice both =
        Castan.notice(
            "h",
            "deal",
            Kind.ACCORD,
            MARCH,
            MARCH,
            Castan.promise("h", "reopen the Tarsk road", "crossings_and_transit", true),
            Castan.promise("h", "lower tolls for lorries", "crossings_and_transit", true));

    assertThat(gathered(Decisions.none(), both).get(0).commitments())
        .extracting(CaseCommitment::id)
        .containsExactly("crossings-and-transit", "crossings-and-transit-2");
  }
}
