package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.ledger.VoiceTable;
import org.rapporteur.desk.peers.TableCheck;
import org.rapporteur.desk.peers.TableSchema;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command over a real folder and case file; what codes is a small stand-in, for speed. */
class VoicesCommandTest {

  private static final String FRIENDLY = "Ardania is a dear neighbour, Tomas Reld told reporters.";
  private static final String HOSTILE =
      "In a post on X, Mira Hask said that Ardania is a nest of liars.";
  private static final String THIRD = "Pel Osk of Lormia offered to mediate.";

  private static final String NOBODYS = "Diplomats said that Ardania was late.";

  private static final Participant ARDANIA = new Participant("ARD", "Ardania", "ARD", "", null);

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Codes the three sentences wherever they stand. */
  private static final class ThreeSayings implements Stages.Loader {

    @Override
    public Stages load(List<String> parties) {
      return new Stages(
          document -> {
            List<Sentence> sentences = new ArrayList<>();
            for (String words : List.of(FRIENDLY, HOSTILE, THIRD, NOBODYS)) {
              if (document.text().contains(words)) {
                sentences.add(
                    new Sentence(sentences.size(), 0, span(document, words), List.of(), List.of()));
              }
            }
            return new Annotated(document, sentences, List.of(), List.of(), List.of(), Map.of());
          },
          annotated -> {
            Document document = annotated.document();
            List<Statement> said = new ArrayList<>();
            say(
                said,
                document,
                FRIENDLY,
                "Ardania is a dear neighbour",
                "tomas-reld",
                "INTERIOR",
                0.7);
            say(
                said,
                document,
                HOSTILE,
                "Ardania is a nest of liars",
                "mira-hask",
                "DEFENCE",
                -0.8);
            third(said, document);
            if (document.text().contains(NOBODYS)) {
              said.add(
                  statement(
                      document,
                      NOBODYS,
                      "Ardania was late",
                      new Participant("", "diplomats", "", "", null),
                      "",
                      List.of()));
            }
            return new Coded(annotated, List.of(), said, List.of());
          },
          "stand-in");
    }

    private static Span span(Document document, String words) {
      int begin = document.text().indexOf(words);
      return new Span(begin, begin + words.length());
    }

    private static void say(
        List<Statement> said,
        Document document,
        String sentence,
        String content,
        String who,
        String ministry,
        double tone) {
      if (document.text().contains(sentence)) {
        Participant speaker = new Participant("person:" + who, who, "VLM", "", null);
        Span cue = span(document, content);
        said.add(
            statement(
                document,
                sentence,
                content,
                speaker,
                "VLM." + ministry + ".MINISTER",
                List.of(new Tone(ARDANIA, tone, List.of(new Tone.Cue(cue, "all", tone))))));
      }
    }

    private static void third(List<Statement> said, Document document) {
      if (document.text().contains(THIRD)) {
        Participant speaker = new Participant("person:pel-osk", "Pel Osk", "LOR", "", null);
        said.add(statement(document, THIRD, "to mediate", speaker, "LOR.PRESIDENT", List.of()));
      }
    }

    private static Statement statement(
        Document document,
        String sentence,
        String content,
        Participant speaker,
        String office,
        List<Tone> tones) {
      return new Statement(
          String.format("s-%016x", (document.id() + content).hashCode()),
          Statement.Kind.CLAIM,
          Statement.Directness.INDIRECT,
          speaker,
          null,
          office,
          List.of(),
          List.of(ARDANIA),
          false,
          List.of("talks"),
          tones,
          "010",
          document.published() == null
              ? null
              : When.day(document.published(), When.Source.PUBLICATION),
          null,
          List.of(span(document, content)),
          Evidence.of(document, span(document, sentence)),
          "stand-in");
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
    int code = Main.commandLine(terminal, new ThreeSayings()).execute(args);
    terminal.out().flush();
    return code;
  }

  private void report(String name, String day, String... sentences) throws IOException {
    Files.writeString(
        folder.resolve("documents").resolve(name),
        "Outlet: Sella Courier\n"
            + (day.isEmpty() ? "" : "Date: " + day + "\n")
            + "\nThe ministers of Velmark spoke of their neighbours on the other side of the bay. "
            + String.join(" ", sentences)
            + "\n");
  }

  @BeforeEach
  void begin_a_case() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(
        folder.resolve("case.yml"), "title: Bay\nparties: [VLM, ARD]\nmediators: [LOR]\n");
    report("one.txt", "2021-05-20", FRIENDLY, THIRD);
    report("two.txt", "2021-05-22", HOSTILE);
  }

  @Test
  void the_page_shows_who_diverges_side_by_side_and_third_parties_apart() {
    assertThat(run("voices", folder.toString(), "-q")).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains(
            "all days: 3 statements.",
            "Divergence 1, about Ardania: conciliatory against hostile",
            "tomas-reld, VLM.INTERIOR.MINISTER",
            "| mira-hask, VLM.DEFENCE.MINISTER",
            "reported 2021-05-20, claim, press conference,",
            "post on social media",
            "Coherence toward Ardania: not told, only 2 voices have a tone toward it",
            "Pel Osk, LOR.PRESIDENT, for Lormia (mediator)",
            "Nobody speaks for it in the documents read.")
        .doesNotContain("it is not known for whom they speak");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_window_is_by_date_and_what_it_leaves_out_is_counted() throws IOException {
    report("three.txt", "", "Nobody said when.", HOSTILE + " ");
    assertThat(run("voices", folder.toString(), "-q", "--from", "2021-05-21", "--to", "2021-06-01"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("2021-05-21 to 2021-06-01: 1 statement; 1 undated left out; 2 on other days")
        .doesNotContain("Divergence");
    assertThat(run("voices", folder.toString(), "-q", "--from", "2021-06-01", "--to", "2021-05-01"))
        .isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("ends before it begins");
  }

  @Test
  void no_appeals_are_promised_where_speakers_for_nobody_known_make_none() throws IOException {
    report("three.txt", "2021-05-23", NOBODYS);
    assertThat(run("voices", folder.toString(), "-q")).isEqualTo(Exit.DONE);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(
            "1 statement by speakers of whom it is not known for whom they speak, in no comparison;"
                + " --format json has it.")
        .doesNotContain("shown are their appeals");
  }

  @Test
  void one_government_is_shown_alone_and_an_unknown_one_is_wrong_usage() {
    assertThat(run("voices", folder.toString(), "-q", "--government", "vlm")).isEqualTo(Exit.DONE);
    String alone = out.toString();
    assertThat(alone).contains("Divergence 1").doesNotContain("Pel Osk");
    assertThat(run("voices", folder.toString(), "-q", "--government", "Velmark"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo(alone);
    assertThat(run("voices", folder.toString(), "-q", "--government", "XYZ")).isEqualTo(Exit.USAGE);
    assertThat(err.toString())
        .contains(
            "--government XYZ: nobody of that code or name speaks in this case; known are ARD, LOR,"
                + " VLM");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void json_is_one_document_whose_spans_hold_its_words() {
    assertThat(run("voices", folder.toString(), "-q", "--format", "json")).isEqualTo(Exit.DONE);
    JsonNode ledger = JsonMapper.builder().build().readTree(out.toString());
    JsonNode velmark = ledger.get("governments").get(0);
    assertThat(velmark.get("divergences")).hasSize(1);
    assertThat(velmark.get("divergences").get(0).get("first").asString())
        .isEqualTo("person:tomas-reld");
    assertThat(ledger.get("international").get(0).get("mediator").asBoolean()).isTrue();
    velmark
        .get("voices")
        .forEach(
            voice -> {
              JsonNode said = voice.get("statements").get(0);
              JsonNode content = said.get("content").get(0);
              int from = said.get("begin").asInt();
              assertThat(
                      said.get("sentence")
                          .asString()
                          .substring(
                              content.get("begin").asInt() - from,
                              content.get("end").asInt() - from))
                  .isEqualTo(content.get("words").asString())
                  .isEqualTo(said.get("tones").get(0).get("cues").get(0).get("words").asString());
            });
  }

  @Test
  void csv_has_a_row_for_each_statement_and_party_as_its_published_schema_says()
      throws IOException {
    assertThat(run("voices", "--schema")).isEqualTo(Exit.DONE);
    String schema = Files.readString(Path.of("..", "docs", "schemas", "voices.json"));
    assertThat(out.toString()).isEqualTo(schema).isEqualTo(TableSchema.json(VoiceTable.layout()));
    assertThat(run("voices", folder.toString(), "-q", "--format", "csv")).isEqualTo(Exit.DONE);
    assertThat(TableCheck.faults(schema, out.toString())).isEmpty();
    assertThat(out.toString()).hasLineCount(4).contains(",ARD,Ardania,-0.8,-1,");
    assertThat(TableCheck.faults(schema, out.toString().replace(",-0.8,", ",cold,"))).isNotEmpty();
  }

  @Test
  void a_case_without_statements_says_so() throws IOException {
    Files.delete(folder.resolve("documents/one.txt"));
    Files.delete(folder.resolve("documents/two.txt"));
    report("none.txt", "2021-05-20", "They did not say much.");
    assertThat(run("voices", folder.toString(), "-q")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("No statements, so there are no voices.");
  }

  @Test
  void no_case_is_wrong_usage() {
    assertThat(run("voices")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("which case?");
  }

  @Test
  void the_brief_has_the_same_and_every_figure_of_it_holds() {
    assertThat(run("brief", folder.toString(), "-q")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("out/brief.md"))
        .content()
        .contains(
            "About Ardania, conciliatory against hostile:",
            "for Lormia (mediator)",
            "Coherence is 1 less half the mean difference",
            "A rank orders pairs: 0.35 gap of tones");
    assertThat(folder.resolve("out/brief.html"))
        .content()
        .contains("0 would be two voices wholly opposed", "A rank orders pairs and says no more");
  }
}
