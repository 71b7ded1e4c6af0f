package org.rapporteur.code.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.talks.OutcomeWords;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;
import org.rapporteur.pipeline.SharedAssembly;

/** What a text tells of talks between the invented states, and what it does not. */
class TalksCoderTest {

  private static List<RoundReport> read(String text) {
    return new TalksCoder(SharedAssembly.get().lexicon()).code(SharedAssembly.code(text));
  }

  private static RoundReport one(String text) {
    List<RoundReport> reports = read(text);
    assertThat(reports).as(text).hasSize(1);
    return reports.get(0);
  }

  private static List<String> sides(List<Participant> all) {
    return all.stream().map(Participant::side).sorted().toList();
  }

  @Test
  void days_after_tell_when_and_not_why() {
    assertThat(
            one("Talks between Ardania and Velmark failed, nine days after a bridge was closed.")
                .sticking())
        .isNull();
  }

  @Test
  void talks_that_somebody_denies_having_held_are_denied() {
    assertThat(
            one("Ardania denied that it had held secret talks with Velmark in Castan.").outcome())
        .isEqualTo(Outcome.DENIED);
  }

  @Test
  void a_heading_is_no_meeting() {
    assertThat(one("Who met. Ardania and Velmark held talks in Castan.").venue()).isNotNull();
  }

  @Test
  void a_meeting_elsewhere_is_not_the_talks_that_are_named_by_their_venue() {
    assertThat(
            read(
                "Ardania's interior minister met Velmark's deputy interior minister beside a"
                    + " summit. Solmar mediated the Castan talks."))
        .filteredOn(report -> !report.mediators().isEmpty())
        .singleElement()
        .satisfies(report -> assertThat(report.key()).isEqualTo("t" + report.id().substring(1)));
  }

  private static String venue(RoundReport report) {
    Place venue = report.venue();
    return venue == null ? "" : venue.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks between Ardania and Velmark in Castan collapsed on Monday.|COLLAPSED",
        "Ardania and Velmark held talks in Castan.|HELD",
        "The Castan dialogue between Ardania and Velmark ended without an agreement.|NO_AGREEMENT",
        "Ardania and Velmark held talks in Castan and signed an agreement on water.|AGREED",
        "Talks between Ardania and Velmark were suspended until 4 November 2025.|SUSPENDED",
        "Ardania and Velmark extended the talks by a day.|EXTENDED",
        "Talks between Ardania and Velmark resumed in Castan.|RESUMED",
        "Talks between Ardania and Velmark will begin in Castan on 4 November 2025.|SCHEDULED",
        "Ardania agreed to resume talks with Velmark.|SCHEDULED",
        "Solmar offered to mediate between Ardania and Velmark.|OFFERED",
        "Solmar offered to host talks between Ardania and Velmark.|OFFERED",
        "Ardania denied holding talks with Velmark.|DENIED",
        "Ardania cancelled talks with Velmark.|CANCELLED",
        "Ardania's negotiators walked out of the talks with Velmark.|COLLAPSED",
        "The streets were calm after the failure of talks between Ardania and Velmark.|COLLAPSED",
        "Talks between Ardania and Velmark were declared a failure.|COLLAPSED",
        "Ardania held talks with the Red Reed Front.|HELD"
      })
  void outcome_is_told_by_the_verb_and_what_governs_it(String text, Outcome outcome) {
    assertThat(one(text).outcome()).isEqualTo(outcome);
    assertThat(sides(one(text).parties())).contains("XAR").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ardanian Foreign Minister Tomas Reld met Velmarkian Interior Minister Ilsa Varn on the"
            + " sidelines of a summit in Castan.",
        "The union and the company held wage talks in Ostrel.",
        "Ardania's ruling party held its congress in Tarsk.",
        "A trade fair opened in Castan on Monday.",
        "The court hearing in Tarsk ended without an agreement.",
        "A Tarsk steel company held talks with its bank.",
        "If talks between Ardania and Velmark fail, the border will be closed.",
        "Solmar called for talks between Ardania and Velmark.",
        "Ardania refused to hold talks with Velmark.",
        "Will talks between Ardania and Velmark fail?",
        "Talks between Ardania and Velmark may resume."
      })
  void what_is_wished_for_asked_or_between_others_is_none(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void venue_days_and_number_are_those_the_words_give() {
    RoundReport report =
        one("The four-day Castan dialogue between Ardania and Velmark ended without an agreement.");
    assertThat(venue(report)).isEqualTo("Castan");
    assertThat(report.days()).isEqualTo(4);
    assertThat(report.number()).isZero();
    assertThat(report.when()).isNull();
    RoundReport third =
        one("The third round of talks between Ardania and Velmark will begin on 4 November 2025.");
    assertThat(third.number()).isEqualTo(3);
    assertThat(third.venue()).isNull();
    assertThat(third.when()).isEqualTo(When.day(LocalDate.of(2025, 11, 4), When.Source.TEXT));
  }

  @Test
  void mediator_is_no_party() {
    RoundReport report =
        one(
            "Talks between Ardania and Velmark, mediated by Solmar, broke down over the dam on the"
                + " Harle river.");
    assertThat(sides(report.mediators())).containsExactly("XSO");
    assertThat(sides(report.parties())).containsExactly("XAR", "XVE");
  }

  @Test
  void host_is_no_party() {
    RoundReport report = one("Solmar hosted talks between Ardania and Velmark.");
    Participant host = report.host();
    assertThat(host).isNotNull();
    assertThat(host == null ? "" : host.side()).isEqualTo("XSO");
    assertThat(sides(report.parties())).containsExactly("XAR", "XVE");
  }

  @Test
  void sticking_point_is_what_they_broke_down_over() {
    String text =
        "Talks between Ardania and Velmark broke down after Ardania insisted that its toll could"
            + " not be lifted.";
    Span sticking = one(text).sticking();
    assertThat(sticking).isNotNull();
    assertThat(sticking == null ? "" : sticking.of(text))
        .isEqualTo("Ardania insisted that its toll could not be lifted");
  }

  @Test
  void agenda_is_what_the_talks_are_on() {
    assertThat(one("Talks between Ardania and Velmark on the border began in Castan.").topics())
        .containsExactly("border");
  }

  @Test
  void delegations_have_the_offices_of_those_named() {
    RoundReport report =
        one("Tomas Reld, the Ardanian foreign minister, held talks with Ilsa Varn in Castan.");
    assertThat(report.delegations())
        .extracting(RoundReport.Delegation::office)
        .containsExactlyInAnyOrder("XAR.FOREIGN.MINISTER", "XVE.INTERIOR.MINISTER");
  }

  @Test
  void suspended_until_a_day_promises_that_day() {
    FollowUp next =
        one("Talks between Ardania and Velmark were suspended until 4 November 2025.").followUp();
    assertThat(next).isNotNull();
    assertThat(next == null ? null : next.when())
        .isEqualTo(When.day(LocalDate.of(2025, 11, 4), When.Source.TEXT));
  }

  @Test
  void put_off_to_a_day_without_a_year_is_put_off_to_the_next_such_day() {
    LocalDate told = one("Talks between Ardania and Velmark were held in Castan.").told();
    assertThat(told).isNotNull();
    LocalDate eve = told.minusDays(20);
    String day =
        eve.getDayOfMonth() + " " + eve.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    FollowUp next =
        one("Talks between Ardania and Velmark were suspended until " + day + ".").followUp();

    assertThat(next).isNotNull();
    assertThat(next.when()).isEqualTo(When.day(eve.plusYears(1), When.Source.TEXT));
  }

  @Test
  void who_accuses_a_side_over_the_talks_blames_it() {
    List<RoundReport> reports =
        read(
            "Talks between Ardania and Velmark collapsed. Ardanian Foreign Minister Tomas Reld"
                + " accused Velmark of sabotaging the negotiations.");
    List<Blame> blames = reports.get(0).blames();
    assertThat(blames).hasSize(1);
    assertThat(sides(blames.get(0).at())).containsExactly("XVE");
    Participant by = blames.get(0).by();
    assertThat(by == null ? "" : by.actor()).isEqualTo("person:tomas-reld");
  }

  @Test
  void told_in_somebodys_words_stands_on_his_word() {
    RoundReport report = one("Tomas Reld said the talks between Ardania and Velmark had failed.");
    Participant source = report.source();
    assertThat(source == null ? "" : source.actor()).isEqualTo("person:tomas-reld");
  }

  @Test
  void definite_words_go_on_with_the_round_before() {
    List<RoundReport> reports =
        read(
            "Talks between Ardania and Velmark in Castan collapsed. The four-day dialogue ended"
                + " without an agreement. Solmar mediated the talks.");
    assertThat(reports)
        .extracting(RoundReport::outcome)
        .containsExactly(Outcome.COLLAPSED, Outcome.NO_AGREEMENT, Outcome.HELD);
    assertThat(reports).extracting(RoundReport::key).containsOnly(reports.get(0).key());
    assertThat(reports.get(1).venue()).isNull();
  }

  @Test
  void a_later_round_or_another_venue_is_another_round() {
    List<RoundReport> reports =
        read(
            "Talks between Ardania and Velmark began in Castan. A later round of talks between"
                + " Ardania and Velmark was held in Ostrel.");
    assertThat(reports).extracting(RoundReport::key).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void every_word_of_outcome_is_found_in_its_example() {
    for (OutcomeWords.Entry entry : OutcomeWords.standard().all()) {
      assertThat(read(entry.example()))
          .as(entry.place() + " " + entry.word() + ": " + entry.example())
          .extracting(RoundReport::outcome)
          .contains(entry.outcome());
    }
  }
}
