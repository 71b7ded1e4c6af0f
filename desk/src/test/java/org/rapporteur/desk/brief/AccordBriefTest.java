package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rapporteur.casefile.accord.Decision;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.brief.AccordSections.Share;
import org.rapporteur.desk.brief.AccordSections.Told;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.Promise.Piece;
import org.rapporteur.desk.config.CaseYaml;

class AccordBriefTest {

  @TempDir Path folder;

  private CaseFile file;

  @BeforeEach
  void file_a_case() {
    file = CaseFile.open(folder.resolve("case.duckdb"));
    Promised.file(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Brief brief() {
    return brief(Decisions.none());
  }

  private Brief brief(Decisions decisions) {
    return Composer.compose(Promised.CONFIG, decisions, file, id -> "", "0.0", "knowledge test");
  }

  private static Told sella(Brief brief) {
    return brief.accords().accords().get(0);
  }

  private static Promise promise(Brief brief, String id) {
    return sella(brief).promises().stream().filter(p -> p.id().equals(id)).findFirst().get();
  }

  @Test
  void every_figure_of_the_accords_holds_and_every_link_leads_somewhere() {
    Brief brief = brief();
    assertThat(BriefCheck.faults(brief, file)).isEmpty();
    assertThat(LinkCheck.faults(BriefFiles.html(brief), brief)).isEmpty();
  }

  @Test
  void no_news_of_a_promise_is_no_evidence_and_not_a_failure() {
    Promise returns = promise(brief(), "returns");
    assertThat(returns.level()).isEqualTo("no evidence yet");
    assertThat(returns.pro().linked()).isFalse();
    assertThat(returns.deadline()).isEmpty();
  }

  @Test
  void a_promise_past_its_deadline_of_which_the_accounts_differ_is_named_above() {
    Brief brief = brief();
    Promise crossing = promise(brief, "crossing");
    assertThat(crossing.deadline()).isEqualTo("OVERDUE since 15 June 2031");
    assertThat(crossing.pro().value()).isEqualTo(1);
    assertThat(crossing.contra().value()).isEqualTo(1);
    assertThat(brief.accords().overdue()).extracting("anchor").containsExactly(crossing.anchor());
    assertThat(brief.accords().disputed()).extracting("anchor").containsExactly(crossing.anchor());
    assertThat(crossing.turns())
        .extracting("words")
        .containsExactly(
            "promised (the accord was announced)",
            "known: no evidence → claims (claimed done, on the word of Ardania)",
            "deadline: due → overdue (the deadline of 2031-06-15 passed)",
            "dispute: none → disputed (alleged breach, on the word of Velmark)");
  }

  @Test
  void both_percentages_are_made_of_the_levels_that_are_printed() {
    Share share = sella(brief()).share();
    assertThat(share.steps())
        .extracting("words")
        .containsExactly("minimal", "claims only", "no evidence yet");
    assertThat(share.percent())
        .isEqualTo(
            "33 % implemented, of what a level is known of; 11 % if all else is not initiated");
  }

  @Test
  void a_count_of_evidence_leads_to_the_piece_and_that_to_the_sentence() {
    Brief brief = brief();
    Document page = Jsoup.parse(BriefFiles.html(brief));
    Promise crossing = promise(brief, "crossing");
    Element figure = page.select("#" + crossing.anchor() + " [data-label=against] a").first();
    Element piece = page.select(figure.attr("href")).first();
    assertThat(piece.text()).contains("against", "on the word of Velmark", Promised.BLAME);
    Element proof = page.select(piece.select("a.ev").attr("href")).first();
    assertThat(proof.select("mark").text()).isEqualTo(Promised.BLAME);
    assertThat(proof.select(".codings").text())
        .contains("does what accords promise not to do, or the contrary (Crossings and transit)");
    assertThat(proof.select(".back a").eachAttr("href")).contains("#" + piece.id());
  }

  @Test
  void the_sentence_that_promises_stands_with_the_promise() {
    Brief brief = brief();
    Promise committee = promise(brief, "committee");
    assertThat(committee.sentences())
        .singleElement()
        .satisfies(
            sentence -> {
              assertThat(sentence.words()).isEqualTo(Promised.PROMISE);
              Proof proof = brief.evidence().get(sentence.proof() - 1);
              assertThat(proof.codings().get(0).line())
                  .isEqualTo(
                      "promise of Ardania and Velmark: set up a joint committee on the river Osk");
              assertThat(proof.uses()).contains(committee.anchor());
            });
  }

  @Test
  void evidence_without_a_date_is_shown_and_not_counted() {
    Promise committee = promise(brief(), "committee");
    assertThat(committee.pieces())
        .extracting(Piece::day)
        .containsExactly("3 June 2031", "undated, not counted");
    assertThat(committee.pro().value()).isEqualTo(1);
  }

  @Test
  void a_joint_body_has_its_stages_and_what_nobody_tells_of_it() {
    assertThat(sella(brief()).bodies())
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.announced()).isEqualTo("1 May 2031");
              assertThat(body.stages())
                  .extracting("words")
                  .containsExactly("established: yes, as reported", "funded: yes, as reported");
              assertThat(body.silent()).isEqualTo("No evidence whether staffed, met");
            });
  }

  @Test
  void evidence_that_the_user_rejected_is_left_out() {
    Piece blame = promise(brief(), "crossing").pieces().get(1);
    Decisions decisions =
        Decisions.none()
            .and(
                new Decision(
                    LocalDate.of(2031, 7, 1),
                    Decision.Verdict.REJECT,
                    blame.link(),
                    List.of(),
                    "",
                    ""));
    Brief brief = brief(decisions);
    assertThat(BriefCheck.faults(brief, file)).isEmpty();
    assertThat(promise(brief, "crossing").pieces()).hasSize(1);
    assertThat(brief.accords().disputed()).isEmpty();
  }

  @Test
  void a_proposed_accord_without_promises_is_one_line_and_a_dismissed_one_none() {
    Brief brief = brief();
    assertThat(brief.accords().bare())
        .singleElement()
        .satisfies(
            bare ->
                assertThat(bare.words())
                    .isEqualTo(
                        "Truce at sea: ceasefire, agreed by 2 May 2031, between Ardania, Velmark"));
    Decisions dismissed =
        Decisions.none()
            .and(
                new Decision(
                    LocalDate.of(2031, 7, 1),
                    Decision.Verdict.DISMISS,
                    brief.accords().bare().get(0).key(),
                    List.of(),
                    "",
                    ""));
    assertThat(brief(dismissed).accords().bare()).isEmpty();
    assertThat(BriefFiles.html(brief(dismissed))).doesNotContain("Truce at sea");
  }

  @Test
  void the_glance_has_a_line_of_figures() {
    Document page = Jsoup.parse(BriefFiles.html(brief()));
    assertThat(page.select(".glance li").eachText())
        .contains(
            "3 commitments of 2 accords (1 told of in reports and not decided about): 1 minimal,"
                + " 1 claims only, 1 no evidence yet; overdue 1; disputed 1.");
  }

  @Test
  void the_chart_is_told_in_words_too_and_its_parts_are_figures() {
    Brief brief = brief();
    Document page = Jsoup.parse(BriefFiles.html(brief));
    assertThat(page.select(".levels desc").text())
        .startsWith("May 2031: 3 no evidence yet; implementation of what was known not known")
        .contains("Jun 2031: 1 minimal, 1 claims only, 1 no evidence yet");
    assertThat(page.select(".levels text[data-figure]").eachText())
        .containsExactly("3", "1", "1", "1");
  }

  @Test
  void a_figure_of_commitments_that_leaves_one_out_is_found() {
    Brief brief = brief();
    Figure all = brief.accords().total().all().figure();
    Figure less =
        new Figure(all.number(), all.unit(), all.value() - 1, all.ids().subList(1, 3), null);
    assertThat(faults(brief, all, less))
        .anyMatch(fault -> fault.contains("cannot be counted again"));
  }

  @Test
  void a_level_and_a_count_that_the_evidence_does_not_make_are_found() {
    Brief brief = brief();
    Decisions rejected =
        Decisions.none()
            .and(
                new Decision(
                    LocalDate.of(2031, 7, 1),
                    Decision.Verdict.REJECT,
                    promise(brief, "committee").pieces().get(0).link(),
                    List.of(),
                    "",
                    ""));
    AccordSections shown = brief.accords();
    // as if the brief had been made before the rejection
    AccordSections stale =
        new AccordSections(
            brief(rejected).accords().question(),
            shown.asOf(),
            shown.number(),
            shown.proposed(),
            shown.total(),
            shown.accords(),
            shown.bare(),
            shown.headings(),
            shown.overdue(),
            shown.disputed());
    assertThat(AccordCheck.faults(Invented.with(brief, stale, brief.figures()), file))
        .anyMatch(fault -> fault.contains("sella/committee: its evidence makes 'no evidence yet'"))
        .anyMatch(fault -> fault.contains("sella/committee, for makes 0"))
        .anyMatch(fault -> fault.contains("sella: the levels printed make 33 %"))
        .anyMatch(fault -> fault.contains("is not in the case file, or was rejected"));
  }

  private List<String> faults(Brief brief, Figure from, Figure to) {
    List<Figure> figures =
        brief.figures().stream().map(figure -> figure.equals(from) ? to : figure).toList();
    return BriefCheck.faults(Invented.with(brief, brief.accords(), figures), file);
  }

  @Test
  void markdown_and_page_hold_the_same_numbers() {
    Brief brief = brief();
    String text = new MarkdownBrief(brief).text();
    Element page = Jsoup.parse(BriefFiles.html(brief)).select("#accords").first();
    for (Promise promise : sella(brief).promises()) {
      List<String> cells = page.select("#" + promise.anchor() + " td.num").eachText();
      assertThat(text)
          .contains(" | " + String.join(" | ", cells) + " | " + promise.latest() + " |");
    }
    for (String part : List.of("33 %", "11 %", Promised.SELF, "No evidence whether staffed, met")) {
      assertThat(page.text()).contains(part);
      assertThat(text).contains(part);
    }
    assertThat(text).contains("[^" + promise(brief, "crossing").pieces().get(0).proof() + "]");
  }

  @Test
  void a_case_without_accords_says_so_in_a_sentence() {
    String none = "No accord is declared in case.yml or told of in the documents read.";
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
      String html = BriefFiles.html(brief);
      assertThat(LinkCheck.faults(html, brief)).isEmpty();
      assertThat(Jsoup.parse(html).select("#accords p").eachText()).containsExactly(none);
      assertThat(new MarkdownBrief(brief).text()).contains(none);
    }
  }
}
