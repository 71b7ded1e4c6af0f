package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.talks.TalksRows;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over a real folder and case file; what codes is a small stand-in, for speed. */
class TalksCommandTest {

  private static final String FAILED =
      "The talks with Velmark broke down, and Velmark is to blame.";
  private static final String AGREED = "Velmark said that a truce was agreed.";
  private static final String PLANNED = "Ardania and Velmark will meet again on 20 June 2021.";
  private static final String OFFER = "Lormia offered to mediate.";

  private static final Participant ARDANIA = new Participant("ARD", "Ardania", "ARD", "", null);
  private static final Participant VELMARK = new Participant("VLM", "Velmark", "VLM", "", null);
  private static final Participant LORMIA = new Participant("LOR", "Lormia", "LOR", "", null);

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Codes the four sentences wherever they stand. */
  private static final class FourReports implements Stages.Loader {

    @Override
    public Stages load(List<String> parties) {
      return new Stages(
          document -> {
            List<Sentence> sentences = new ArrayList<>();
            for (String words : List.of(FAILED, AGREED, PLANNED, OFFER)) {
              if (document.text().contains(words)) {
                sentences.add(
                    new Sentence(sentences.size(), 0, span(document, words), List.of(), List.of()));
              }
            }
            return new Annotated(document, sentences, List.of(), List.of(), List.of(), Map.of());
          },
          annotated -> {
            Document document = annotated.document();
            List<RoundReport> told = new ArrayList<>();
            report(told, document, FAILED, Outcome.COLLAPSED, null, null);
            report(told, document, AGREED, Outcome.AGREED, VELMARK, null);
            report(
                told,
                document,
                PLANNED,
                Outcome.SCHEDULED,
                null,
                When.day(LocalDate.of(2021, 6, 20), When.Source.TEXT));
            report(told, document, OFFER, Outcome.OFFERED, LORMIA, null);
            return new Coded(
                annotated, List.of(), List.of(), List.of(), List.of(), told, List.of(), List.of());
          },
          "stand-in");
    }

    private static Span span(Document document, String words) {
      int begin = document.text().indexOf(words);
      return new Span(begin, begin + words.length());
    }

    private static void report(
        List<RoundReport> told,
        Document document,
        String sentence,
        Outcome outcome,
        @Nullable Participant source,
        @Nullable When when) {
      if (!document.text().contains(sentence)) {
        return;
      }
      boolean offer = outcome == Outcome.OFFERED;
      Span span = span(document, sentence);
      told.add(
          new RoundReport(
              String.format("r-%016x", (document.id() + sentence).hashCode()),
              String.format("t-%016x", (document.id() + sentence).hashCode()),
              outcome,
              null,
              null,
              offer ? List.of(LORMIA) : List.of(),
              offer ? List.of() : List.of(ARDANIA, VELMARK),
              List.of(),
              0,
              0,
              when,
              document.published(),
              List.of(),
              null,
              null,
              outcome == Outcome.COLLAPSED
                  ? List.of(
                      new Blame(List.of(VELMARK), ARDANIA, span(document, "Velmark is to blame")))
                  : List.of(),
              source,
              span,
              Evidence.of(document, span),
              "stand-in"));
    }

    @Override
    public String version(List<String> parties) {
      return "stand-in " + parties;
    }

    @Override
    public String name(String id) {
      return Map.of("LOR", "Lormia", "ARD", "Ardania", "VLM", "Velmark").getOrDefault(id, "");
    }

    @Override
    public Stages.Loader with(Dictionaries dictionaries) {
      return this;
    }
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    int code = Main.commandLine(terminal, new FourReports()).execute(args);
    terminal.out().flush();
    return code;
  }

  private void report(String name, String outlet, String day, String... sentences)
      throws IOException {
    Files.writeString(
        folder.resolve("documents").resolve(name),
        "Outlet: "
            + outlet
            + "\nDate: "
            + day
            + "\n\nThe ministers of Velmark and Ardania sat in the old customs house by the bay. "
            + String.join(" ", sentences)
            + "\n");
  }

  @BeforeEach
  void begin_a_case() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("case.yml"), "title: Bay\nparties: [VLM, ARD]\n");
    report("one.txt", "Sella Courier", "2021-05-20", FAILED);
    report("two.txt", "Bay Wire", "2021-05-20", AGREED, OFFER);
    report("three.txt", "Tarsk Post", "2021-05-22", PLANNED, "The weather was fair on both days.");
  }

  @Test
  void the_page_sets_accounts_side_by_side_each_with_sentence_outlet_and_day() {
    assertThat(run("talks", folder.toString(), "-q")).isEqualTo(Exit.DONE);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(
            "Bay: talks, as known on 2021-05-22",
            "TALKS BETWEEN Ardania and Velmark: 1 round",
            "accounts CONTRADICT each other",
            "CONTRADICTED:",
            "whose fault: Velmark, on the word of Ardania:",
            "On the word of Velmark",
            "something was agreed: \"" + AGREED + "\" [says Velmark] (Bay Wire, 2021-05-20)",
            "broke down: \"" + FAILED + "\" (Sella Courier, 2021-05-20)",
            "On the word of Ardania: in the reports read only whose fault it was, above",
            "Lormia: not taken up in the reports read",
            "Ardania and Velmark, 2021-06-20: expected");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void as_of_a_day_what_was_published_later_does_not_show() {
    assertThat(run("talks", folder.toString(), "-q", "--as-of", "2021-05-21")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("as known on 2021-05-21").doesNotContain("2021-06-20");
    assertThat(run("talks", folder.toString(), "-q", "--as-of", "2021-05-01")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("No talks of the case's parties are told of");
    assertThat(run("talks", folder.toString(), "-q", "--as-of", "2021-06-21")).isEqualTo(Exit.DONE);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("its days are over, and no report of it was read");
  }

  @Test
  void json_is_one_document_with_every_report_and_its_place() throws IOException {
    assertThat(run("talks", folder.toString(), "-q", "--format", "json")).isEqualTo(Exit.DONE);
    JsonNode book = JsonMapper.builder().build().readTree(out.toString());
    JsonNode round = book.get("processes").get(0).get("rounds").get(0);
    assertThat(round.get("contradicted").asBoolean()).isTrue();
    assertThat(round.get("accounts")).hasSize(2);
    JsonNode told = round.get("accounts").get(1).get("reports").get(0);
    assertThat(told.get("sentence").asString()).isEqualTo(FAILED);
    assertThat(told.get("end").asInt() - told.get("begin").asInt()).isEqualTo(FAILED.length());
    assertThat(round.get("faults").get(0).get("words").asString()).isEqualTo("Velmark is to blame");
    assertThat(book.get("offers").get(0).get("by").get(0).asString()).isEqualTo("LOR");
    assertThat(book.get("expected").get(0).get("state").asString()).isEqualTo("EXPECTED");
    assertThat(book.get("other_talks").get("processes")).isEmpty();
  }

  @Test
  void csv_has_its_columns_and_a_row_for_each() {
    for (TalksRows.Sort sort : TalksRows.Sort.values()) {
      assertThat(run("talks", folder.toString(), "-q", "--format", "csv", "--rows", sort.name()))
          .isEqualTo(Exit.DONE);
      assertThat(out.toString().lines().findFirst())
          .hasValue(String.join(",", TalksRows.columns(sort)));
      assertThat(out.toString()).hasLineCount(sort == TalksRows.Sort.reports ? 5 : 2);
      assertThat(out.toString()).contains("ARD; VLM");
    }
  }

  @Test
  void the_calendar_has_the_expected_meeting_on_its_day() {
    assertThat(run("talks", folder.toString(), "-q", "--format", "ics")).isEqualTo(Exit.DONE);
    ICalendar calendar = Biweekly.parse(out.toString()).first();
    assertThat(calendar.getEvents())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getSummary().getValue())
                  .isEqualTo("Talks: Ardania and Velmark (expected)");
              assertThat(event.getDescription().getValue()).contains(PLANNED, "Tarsk Post");
              assertThat(
                      event
                          .getDateStart()
                          .getValue()
                          .toInstant()
                          .atZone(ZoneId.systemDefault())
                          .toLocalDate())
                  .isEqualTo(LocalDate.of(2021, 6, 20));
            });
  }

  @Test
  void no_case_is_wrong_usage_and_help_has_examples() {
    assertThat(run("talks")).isEqualTo(Exit.USAGE);
    assertThat(run("talks", "--help")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Examples:", "--as-of", "--format ics");
  }
}
