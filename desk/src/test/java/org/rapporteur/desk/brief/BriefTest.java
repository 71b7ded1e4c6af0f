package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.desk.brief.Invented.ARDANIA;
import static org.rapporteur.desk.brief.Invented.RELD;
import static org.rapporteur.desk.brief.Invented.VELMARK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement.Directness;

class BriefTest {

  private static final String ACCUSES = "Ardania accused Velmark of sheltering gunmen.";
  private static final String PLANS = "Velmark plans to shell Port Sella.";
  private static final String QUOTE = "\"We will not yield <ever>,\" said Tomas Reld.";
  private static final String PARAPHRASE = "Tomas Reld said that Ardania was to blame.";

  private static final CaseConfig CONFIG =
      CaseYaml.parse(
          "case.yml",
          """
          title: Ardania & <Velmark>
          period: {from: 2031-05-01, to: 2031-06-30}
          parties: [ARD, VLM]
          questions:
            - question: Is anybody accused?
              watch: {types: [ACCUSE], words: [gunmen]}
            - question: Is money paid?
              watch: {words: [money]}
          """);

  @TempDir Path folder;

  private CaseFile file;

  @BeforeEach
  void file_a_case() {
    file = CaseFile.open(folder.resolve("case.duckdb"));
    String text = ACCUSES + " " + PLANS + "\n\n" + QUOTE + " " + PARAPHRASE + "\n";
    Coded first = report("Sella Courier", LocalDate.of(2031, 5, 20), text);
    Coded reprint = report("Velmark Mail", LocalDate.of(2031, 5, 21), text + "\n");
    Coded later =
        new Invented("Coast Radio", LocalDate.of(2031, 6, 2), "Again " + ACCUSES)
            .event(ACCUSES, "accused", PloverType.ACCUSE, Modality.DONE, ARDANIA, VELMARK)
            .coded();
    for (Coded coded : List.of(first, reprint, later)) {
      file.put(coded, "test", List.of());
    }
    file.group(Map.of(reprint.annotated().document().id(), first.annotated().document().id()));
  }

  private static Coded report(String outlet, LocalDate day, String text) {
    return new Invented(outlet, day, text)
        .event(ACCUSES, "accused", PloverType.ACCUSE, Modality.DONE, ARDANIA, VELMARK)
        .event(PLANS, "shell", PloverType.ASSAULT, Modality.PLANNED, VELMARK, ARDANIA)
        .statement(QUOTE, "We will not yield <ever>,", Directness.DIRECT, RELD)
        .statement(PARAPHRASE, "Ardania was to blame", Directness.INDIRECT, RELD)
        .coded();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Brief brief() {
    return Composer.compose(CONFIG, Decisions.none(), file, id -> "", "0.0", "knowledge test");
  }

  @Test
  void every_figure_resolves_to_its_words() {
    assertThat(BriefCheck.faults(brief(), file)).isEmpty();
  }

  @Test
  void reprints_are_one_report_with_several_outlets() {
    Brief.Happening first = brief().happenings().get(0);
    assertThat(first.reports().value()).isEqualTo(1);
    assertThat(first.outlets().value()).isEqualTo(2);
    assertThat(brief().reports()).hasSize(2);
  }

  @Test
  void what_is_planned_is_never_worded_as_done_and_not_counted() {
    Brief brief = brief();
    assertThat(brief.happenings())
        .filteredOn(h -> h.what().contains("attack"))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.status()).isEqualTo("planned or announced, not done");
              assertThat(h.what()).isEqualTo("attack by Velmark on Ardania");
            });
    assertThat(brief.dyads().rows())
        .extracting(Brief.DyadRow::name)
        .containsExactly("Ardania → Velmark");
    assertThat(BriefFiles.html(brief)).doesNotContain("Velmark attacked");
  }

  @Test
  void a_paraphrase_never_stands_in_quote_marks_and_a_quotation_always_does() {
    String html = BriefFiles.html(brief());
    assertThat(html)
        .contains("<blockquote dir=\"auto\">“We will not yield &lt;ever&gt;,”</blockquote>")
        .doesNotContain("“Ardania was to blame");
    assertThat(new MarkdownBrief(brief()).text())
        .contains("“We will not yield \\<ever\\>,”")
        .contains("in the reporter’s words")
        .doesNotContain("“Ardania was to blame");
  }

  @Test
  void questions_show_the_latest_that_bears_on_them_or_say_that_nothing_does() {
    List<Brief.Answer> answers = brief().answers();
    assertThat(answers.get(0).found().value()).isEqualTo(2);
    assertThat(answers.get(0).latest().get(0).date()).isEqualTo("2 June 2031");
    assertThat(answers.get(1).latest()).isEmpty();
    assertThat(BriefFiles.html(brief())).contains("No record in the documents read.");
  }

  @Test
  void the_page_is_whole_escapes_what_reports_say_and_fetches_nothing() {
    Brief brief = brief();
    String html = BriefFiles.html(brief);
    assertThat(LinkCheck.faults(html, brief)).isEmpty();
    assertThat(Jsoup.parse(html).title()).isEqualTo("Ardania & <Velmark>");
    assertThat(Jsoup.parse(html).select("ever, script, img, link")).isEmpty();
    assertThat(Jsoup.parse(html).select("mark").eachText()).contains(ACCUSES);
  }

  @Test
  void the_same_case_gives_the_same_brief() {
    assertThat(BriefFiles.html(brief())).isEqualTo(BriefFiles.html(brief()));
  }

  @Test
  void a_figure_that_says_more_than_its_records_is_found() {
    Brief brief = brief();
    List<Figure> figures = new ArrayList<>(brief.figures());
    Figure first = figures.get(0);
    figures.set(
        0, new Figure(first.number(), first.unit(), first.value() + 1, first.ids(), first.claim()));
    assertThat(BriefCheck.faults(with(brief, figures, brief.evidence()), file))
        .anyMatch(fault -> fault.startsWith("figure 1 ") && fault.contains("its records make"))
        .anyMatch(fault -> fault.contains("is printed and not listed"));
  }

  @Test
  void a_figure_that_leaves_an_event_out_is_found_by_counting_again() {
    Brief brief = brief();
    List<Figure> figures = new ArrayList<>(brief.figures());
    int place = 0;
    while (figures.get(place).claim() == null || figures.get(place).value() == 0) {
      place++;
    }
    Figure full = figures.get(place);
    figures.set(
        place,
        new Figure(
            full.number(),
            full.unit(),
            full.value() - 1,
            full.ids().subList(1, full.ids().size()),
            full.claim()));
    assertThat(BriefCheck.faults(with(brief, figures, brief.evidence()), file))
        .anyMatch(fault -> fault.contains("counted again from all events"));
  }

  @Test
  void a_record_that_is_not_in_the_case_file_is_found() {
    Brief brief = brief();
    List<Figure> figures = new ArrayList<>(brief.figures());
    figures.add(
        new Figure(figures.size() + 1, Figure.Unit.EVENTS, 1, List.of("no such event"), null));
    assertThat(BriefCheck.faults(with(brief, figures, brief.evidence()), file))
        .anyMatch(fault -> fault.contains("record no such event is not in the case file"));
  }

  @Test
  void evidence_with_other_words_than_its_document_is_found() {
    Brief brief = brief();
    Proof proof = brief.evidence().get(0);
    String altered = proof.words().replace('a', 'o');
    List<Proof> evidence = new ArrayList<>(brief.evidence());
    evidence.set(
        0,
        new Proof(
            proof.number(),
            proof.document(),
            proof.span(),
            altered,
            proof.before() + altered + proof.after(),
            proof.highlight(),
            proof.outlets(),
            proof.date(),
            proof.title(),
            proof.address(),
            proof.file(),
            proof.codings(),
            proof.uses()));
    assertThat(BriefCheck.faults(with(brief, brief.figures(), evidence), file))
        .anyMatch(fault -> fault.startsWith("evidence 1: its words are not those"))
        .anyMatch(fault -> fault.contains("is not in the brief"));
  }

  @Test
  void a_brief_that_does_not_hold_is_not_written() throws IOException {
    Brief brief = brief();
    Path out = folder.resolve("out");
    BriefFiles.write(brief, file, out);
    String before = Files.readString(out.resolve("brief.html"));
    file.remove(brief.reports().get(0).documents().get(0));
    assertThatThrownBy(() -> BriefFiles.write(brief, file, out))
        .isInstanceOf(BriefException.class)
        .hasMessageContaining("do not resolve");
    assertThat(out.resolve("brief.html")).hasContent(before);
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void a_link_without_a_target_a_second_id_and_a_request_are_found() {
    Brief brief = brief();
    String html =
        BriefFiles.html(brief)
            .replace("id=\"e1\"", "id=\"e2\"")
            .replace("</footer>", "<img src=\"https://elsewhere.example/x.png\"></footer>");
    assertThat(LinkCheck.faults(html, brief))
        .anyMatch(fault -> fault.contains("to #e1 leads nowhere"))
        .anyMatch(fault -> fault.contains("have the id 'e2'"))
        .anyMatch(fault -> fault.contains("<img>"));
  }

  private static Brief with(Brief brief, List<Figure> figures, List<Proof> evidence) {
    return Invented.with(brief, brief.accords(), figures, evidence);
  }
}
