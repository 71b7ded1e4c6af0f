package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.brief.TalksSections.Line;
import org.rapporteur.desk.brief.TalksSections.Round;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

class TalksBriefTest {

  @TempDir Path folder;

  private CaseFile file;

  @BeforeEach
  void file_a_case() {
    file = CaseFile.open(folder.resolve("case.duckdb"));
    Negotiated.file(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Brief brief() {
    return Composer.compose(
        Negotiated.CONFIG, Decisions.none(), file, Negotiated::name, "0.0", "knowledge test");
  }

  private static Round round(Brief brief) {
    return brief.talks().processes().get(0).rounds().get(0);
  }

  private static TalksSections.Column column(Brief brief, String name) {
    return round(brief).columns().stream().filter(c -> c.name().equals(name)).findFirst().get();
  }

  @Test
  void every_figure_of_the_talks_holds_and_every_link_leads_somewhere() {
    Brief brief = brief();
    assertThat(brief.talks().rounds().value()).isEqualTo(1);
    assertThat(BriefCheck.faults(brief, file)).isEmpty();
    assertThat(LinkCheck.faults(BriefFiles.html(brief), brief)).isEmpty();
  }

  @Test
  void accounts_that_contradict_each_other_are_marked_and_both_stand() {
    Round round = round(brief());
    assertThat(round.title()).isEqualTo("Round 1: venue not told, 3–4 June 2031");
    assertThat(round.marks()).contains("CONTRADICTED");
    assertThat(round.turns())
        .extracting("day", "words")
        .contains(tuple("5 June 2031", "broke down"), tuple("5 June 2031", "something was agreed"));
    assertThat(round.clashes())
        .extracting("words")
        .contains(
            "5 June 2031 broke down (Ardania), but 5 June 2031 something was agreed (Velmark)");
  }

  @Test
  void the_accounts_stand_side_by_side_and_silence_is_told() {
    Brief brief = brief();
    assertThat(round(brief).columns())
        .extracting("name")
        .containsExactly(
            "Ardania", "Velmark", "Mediators and hosts", "Third parties", "The reports’ own");
    assertThat(column(brief, "Velmark").told().lines())
        .extracting(Line::sentence)
        .containsExactly(Negotiated.AGREED);
    assertThat(column(brief, "Third parties").silent()).isEqualTo("nothing in the reports read");
    assertThat(column(brief, "Velmark").silent()).isEmpty();
  }

  @Test
  void of_more_than_three_sentences_the_one_that_tells_the_outcome_stays_and_the_rest_is_linked() {
    Brief brief = brief();
    assertThat(column(brief, "The reports’ own").told().lines())
        .extracting(Line::sentence)
        .containsExactly(Negotiated.SAT, Negotiated.SAT_LONG, Negotiated.WRONG);
    Document page = Jsoup.parse(BriefFiles.html(brief));
    Element more = page.select("#talks .account:contains(reports’ own) a[data-figure]").first();
    assertThat(more.text()).isEqualTo("1");
    assertThat(page.select(more.attr("href")).select("mark").text())
        .isEqualTo(Negotiated.SAT_AGAIN);
  }

  @Test
  void whose_fault_it_is_said_to_be_stands_with_the_words_and_their_evidence() {
    Brief brief = brief();
    assertThat(round(brief).blames())
        .singleElement()
        .satisfies(
            blame -> {
              assertThat(blame.at()).isEqualTo("Velmark");
              assertThat(blame.by()).isEqualTo("on the word of Ardania");
              assertThat(blame.sentence()).isEqualTo(Negotiated.BLAME);
              Brief.Proof proof = brief.evidence().get(blame.proof() - 1);
              assertThat(proof.words()).isEqualTo(Negotiated.BLAME);
              assertThat(proof.uses()).contains(round(brief).anchor());
            });
  }

  @Test
  void offers_that_stand_and_meetings_that_are_expected_are_told() {
    Brief brief = brief();
    assertThat(brief.talks().offers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.words()).isEqualTo("Lormia, to Ardania and Velmark");
              assertThat(offer.state()).isEqualTo("not taken up in the reports read");
            });
    assertThat(brief.talks().meetings())
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.words()).isEqualTo("Ardania and Velmark, 20 July 2031");
              assertThat(meeting.state()).isEqualTo("expected");
            });
  }

  @Test
  void the_glance_has_the_rounds_the_latest_outcome_and_what_is_expected() {
    Document page = Jsoup.parse(BriefFiles.html(brief()));
    assertThat(page.select(".glance li").eachText())
        .contains(
            "1 round of talks; accounts contradict each other in 1. Latest: Ardania and Velmark,"
                + " venue not told, 3–4 June 2031: ended without agreement (looking back), told"
                + " by the reports on 6 June 2031 (CONTRADICTED). Meetings still expected: 1.");
  }

  @Test
  void a_brief_from_before_another_report_is_found_not_to_say_what_the_case_file_says() {
    Brief brief = brief();
    file.put(
        new Invented("Bay Wire", LocalDate.of(2031, 6, 7), "Velmark called it a success.")
            .talks(
                "Velmark called it a success.",
                Outcome.AGREED,
                Invented.VELMARK,
                When.day(LocalDate.of(2031, 6, 4), When.Source.TEXT))
            .coded(),
        "test",
        List.of());
    assertThat(TalksCheck.faults(brief, file)).isNotEmpty();
  }

  @Test
  void a_figure_of_rounds_or_sentences_that_nobody_counted_is_found() {
    Brief brief = brief();
    Figure more = column(brief, "The reports’ own").told().more();
    Figure none = new Figure(more.number(), more.unit(), 0, List.of(), null);
    List<Figure> figures =
        brief.figures().stream().map(figure -> figure.equals(more) ? none : figure).toList();
    assertThat(BriefCheck.faults(Invented.with(brief, brief.accords(), figures), file))
        .anyMatch(fault -> fault.contains("cannot be counted again"));
  }

  @Test
  void markdown_and_page_hold_the_same() {
    Brief brief = brief();
    String text = new MarkdownBrief(brief).text();
    String page = Jsoup.parse(BriefFiles.html(brief)).select("#talks").text();
    for (String part :
        List.of(
            "CONTRADICTED",
            "3–4 June 2031",
            Negotiated.AGREED,
            Negotiated.BLAME,
            Negotiated.OFFER,
            "1 more",
            "not taken up in the reports read",
            "nothing in the reports read")) {
      assertThat(page).contains(part);
      assertThat(text).contains(part);
    }
    assertThat(text).contains("over \\<river\\> tolls");
    assertThat(page).contains("over <river> tolls");
    assertThat(text).contains("[^" + round(brief).blames().get(0).proof() + "]");
  }

  @Test
  void a_case_without_talks_says_so_in_a_sentence() {
    try (CaseFile empty = CaseFile.open(folder.resolve("empty.duckdb"))) {
      Brief brief =
          Composer.compose(
              CaseYaml.parse("case.yml", "title: Bay\n"),
              Decisions.none(),
              empty,
              id -> "",
              "0.0",
              "knowledge test");
      assertThat(BriefCheck.faults(brief, empty)).isEmpty();
      assertThat(Jsoup.parse(BriefFiles.html(brief)).select("#talks p").eachText())
          .containsExactly(TalksSections.NONE);
      assertThat(new MarkdownBrief(brief).text()).contains(TalksSections.NONE);
    }
  }
}
