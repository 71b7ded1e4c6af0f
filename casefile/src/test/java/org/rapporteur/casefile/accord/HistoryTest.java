package org.rapporteur.casefile.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.Status.Trend;
import org.rapporteur.casefile.accord.StatusChange.Field;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.When;

class HistoryTest {

  private static final LocalDate END = LocalDate.of(2025, 9, 30);

  private static final CaseCommitment PATROLS = Castan.commitment("watch the border", "", null);
  private static final CaseCommitment RELEASE =
      Castan.commitment("release the prisoners", "", LocalDate.of(2025, 5, 31));
  private static final CaseCommitment BODY =
      Castan.commitment("set up a joint border commission", "", LocalDate.of(2025, 5, 2));

  private static History history(CaseCommitment commitment, Link... links) {
    return new History(
        commitment, Castan.SIGNED, Arrays.stream(links).sorted(Matcher.ORDER).toList(), END);
  }

  @Test
  void no_news_is_no_evidence_and_not_not_done() {
    Status status = history(PATROLS).now();

    assertThat(status.level()).isEqualTo(Level.UNKNOWN);
    assertThat(status.coverage()).isEqualTo(Coverage.NO_EVIDENCE);
    assertThat(history(PATROLS).changes())
        .extracting(StatusChange::field)
        .containsExactly(Field.PROMISE);
  }

  @Test
  void an_announcement_moves_no_level() {
    Status status = history(PATROLS, Castan.link(Kind.PLAN, "", 4, 1)).now();

    assertThat(status.level()).isEqualTo(Level.UNKNOWN);
    assertThat(status.coverage()).isEqualTo(Coverage.ANNOUNCED);
  }

  @Test
  void one_step_is_minimal_and_three_on_different_days_are_more() {
    Link first = Castan.link(Kind.STEP, "", 4, 1);
    Link second = Castan.link(Kind.STEP, "", 4, 8);
    Link third = Castan.link(Kind.STEP, "", 4, 15);

    assertThat(history(PATROLS, first, second).now().level()).isEqualTo(Level.MINIMAL);
    assertThat(history(PATROLS, first, second, third).now().level()).isEqualTo(Level.INTERMEDIATE);
  }

  @Test
  void what_is_done_once_is_full_and_what_goes_on_is_not() {
    Link done = Castan.link(Kind.FULFILMENT, "", 4, 1);

    assertThat(history(RELEASE, done).now().level()).isEqualTo(Level.FULL);
    assertThat(history(PATROLS, done).now().level()).isEqualTo(Level.INTERMEDIATE);
  }

  @Test
  void a_party_s_own_word_moves_no_level() {
    Status status = history(RELEASE, Castan.link(Kind.FULFILMENT, "XAR", 4, 1)).now();

    assertThat(status.level()).isEqualTo(Level.UNKNOWN);
    assertThat(status.coverage()).isEqualTo(Coverage.CLAIMS);
  }

  @Test
  void what_the_other_side_grants_is_as_good_as_reported() {
    // of Ardania, on the word of Velmark
    Status status = history(RELEASE, Castan.link(Kind.FULFILMENT, "XVE", 4, 1)).now();

    assertThat(status.level()).isEqualTo(Level.FULL);
  }

  @Test
  void a_breach_is_left_by_a_later_step() {
    Link breach = Castan.link(Kind.BREACH, "", 4, 1);
    Link step = Castan.link(Kind.STEP, "", 5, 1);

    assertThat(history(PATROLS, breach).now().level()).isEqualTo(Level.BREACHED);
    assertThat(history(PATROLS, breach, step).now().level()).isEqualTo(Level.MINIMAL);
  }

  @Test
  void an_alleged_breach_is_no_breach() {
    Status status = history(PATROLS, Castan.link(Kind.BREACH, "XVE", 4, 1)).now();

    assertThat(status.level()).isEqualTo(Level.UNKNOWN);
    assertThat(status.dispute()).isEqualTo(Dispute.ALLEGED);
  }

  @Test
  void accounts_that_differ_are_a_dispute_until_they_agree() {
    Link accusation = Castan.link(Kind.NOT_DONE, "XVE", 4, 1);
    Link claim = Castan.link(Kind.STEP, "XAR", 4, 2);
    Link granted = Castan.link(Kind.STEP, "XVE", 4, 9);

    assertThat(history(PATROLS, accusation, claim).now().dispute()).isEqualTo(Dispute.DISPUTED);
    assertThat(history(PATROLS, accusation, claim, granted).now().dispute())
        .isEqualTo(Dispute.NONE);
  }

  @Test
  void each_blaming_the_other_is_a_dispute() {
    Status status =
        history(
                PATROLS,
                Castan.link(Kind.BREACH, "XVE", 4, 1),
                Castan.link(Kind.BREACH, "XAR", 4, 2))
            .now();

    assertThat(status.dispute()).isEqualTo(Dispute.DISPUTED);
  }

  @Test
  void not_done_is_not_initiated_only_while_nothing_else_is_known() {
    Link not = Castan.link(Kind.NOT_DONE, "", 4, 9);

    assertThat(history(PATROLS, not).now().level()).isEqualTo(Level.NOT_INITIATED);
    assertThat(history(PATROLS, Castan.link(Kind.STEP, "", 4, 1), not).now().level())
        .isEqualTo(Level.MINIMAL);
  }

  @Test
  void a_deadline_passes_the_day_after() {
    List<StatusChange> changes = history(RELEASE).changes();

    assertThat(changes.get(1).learned()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(changes.get(1).to()).isEqualTo("OVERDUE");
    assertThat(new History(RELEASE, null, List.of(), LocalDate.of(2025, 5, 31)).now().deadline())
        .isEqualTo(DeadlineState.DUE);
  }

  @Test
  void a_deadline_is_met_by_what_was_done_in_time_though_told_later() {
    Link late =
        new Link(
            "l-1",
            "c-1",
            Link.Source.CONDUCT,
            Kind.FULFILMENT,
            null,
            "",
            false,
            List.of("XAR"),
            List.of(),
            0.9,
            When.day(LocalDate.of(2025, 5, 30), When.Source.TEXT),
            LocalDate.of(2025, 6, 20),
            Castan.sentence("d", "They were freed in May."),
            Castan.report("d", LocalDate.of(2025, 6, 20)),
            Standing.OPEN);
    History history = history(RELEASE, late);

    assertThat(history.now().deadline()).isEqualTo(DeadlineState.MET);
    assertThat(history.changes())
        .extracting(StatusChange::to)
        .containsSubsequence("OVERDUE", "FULL", "MET");
    assertThat(history(RELEASE, Castan.link(Kind.FULFILMENT, "", 7, 1)).now().deadline())
        .isEqualTo(DeadlineState.LATE);
  }

  @Test
  void a_body_is_full_once_it_is_set_up_and_works() {
    Link up = Castan.link(Kind.STEP, "", LocalDate.of(2025, 4, 1), Stage.ESTABLISHED);
    Link met = Castan.link(Kind.STEP, "", LocalDate.of(2025, 4, 20), Stage.MET);

    assertThat(history(BODY, up).now().level()).isEqualTo(Level.MINIMAL);
    assertThat(history(BODY, met).now().level()).isEqualTo(Level.FULL);
    assertThat(history(BODY, up, met).now().level()).isEqualTo(Level.FULL);
    assertThat(history(BODY, up, met).now().deadline()).isEqualTo(DeadlineState.MET);
  }

  @Test
  void rejected_evidence_counts_for_nothing_and_confirmed_counts_as_reported() {
    Link claim = Castan.link(Kind.FULFILMENT, "XAR", 4, 1);

    assertThat(history(RELEASE, claim.judged(Standing.CONFIRMED)).now().level())
        .isEqualTo(Level.FULL);
    assertThat(history(RELEASE, claim.judged(Standing.REJECTED)).now().coverage())
        .isEqualTo(Coverage.NO_EVIDENCE);
  }

  @Test
  void the_trend_looks_at_the_last_sixty_days() {
    Link old = Castan.link(Kind.BREACH, "", 4, 1);
    Link fresh = Castan.link(Kind.STEP, "", 9, 1);
    Link bad = Castan.link(Kind.OBSTACLE, "", 9, 5);

    assertThat(history(PATROLS, old).now().trend()).isEqualTo(Trend.NONE);
    assertThat(history(PATROLS, old, fresh).now().trend()).isEqualTo(Trend.RISING);
    assertThat(history(PATROLS, old, fresh, bad).now().trend()).isEqualTo(Trend.MIXED);
  }

  @Property(tries = 300)
  void what_was_known_on_a_day_is_the_beginning_of_what_is_known_later(
      @ForAll("links") List<Link> links, @ForAll("days") LocalDate day) {
    List<Link> ordered = links.stream().sorted(Matcher.ORDER).toList();
    List<StatusChange> all = new History(RELEASE, Castan.SIGNED, ordered, END).changes();
    List<StatusChange> then = new History(RELEASE, Castan.SIGNED, ordered, day).changes();

    assertThat(then)
        .isEqualTo(all.stream().filter(change -> !change.learned().isAfter(day)).toList());
    assertThat(all).isSortedAccordingTo(Comparator.comparing(StatusChange::learned));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 210).map(Castan.SIGNED::plusDays);
  }

  @Provide
  Arbitrary<List<Link>> links() {
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of("", "XAR", "XVE"), days())
        .as((kind, account, day) -> Castan.link(kind, account, day, null))
        .list()
        .ofMaxSize(12);
  }
}
