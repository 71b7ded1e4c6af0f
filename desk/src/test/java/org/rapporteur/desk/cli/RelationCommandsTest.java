package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.desk.casework.StandardStages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands over tables of sentences, with the real models and a judge of a few sentences. */
class RelationCommandsTest {

  private static final StandardStages STAGES = new StandardStages("test");

  private static final List<String> TAUGHT =
      List.of(
          "ACCUSE\t<s>Ardania</s> accused <t>Velmark</t> of spying.",
          "ACCUSE\t<s>Solmar</s> blamed <t>Ardania</t> for the leak.",
          "ACCUSE\tThe minister of <s>Velmark</s> accused <t>Solmar</t> of lying.",
          "ACCUSE\t<t>Ardania</t> was blamed by <s>Velmark</s>.",
          "CONSULT\t<s>Ardania</s> met <t>Velmark</t> on Monday.",
          "CONSULT\tThe president of <s>Solmar</s> visited <t>Ardania</t>.",
          "CONSULT\t<s>Velmark</s> held talks with <t>Solmar</t>.",
          "CONSULT\t<s>Ardania</s> met <t>Solmar</t> in secret.",
          "RETREAT\t<s>Ardania</s> released <t>five soldiers of Velmark</t>.",
          "RETREAT\t<s>Solmar</s> withdrew its troops from <t>Ardania</t>.",
          "RETREAT\t<s>Velmark</s> freed <t>two pilots</t> on Tuesday.",
          "RETREAT\t<s>Velmark</s> released <t>the crew</t>.",
          "NONE\t<s>Ardania</s> and Solmar met near <t>Velmark</t>.",
          "NONE\t<s>Solmar</s>, like <t>Velmark</t>, exports salt.");

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path plain;
  private static Path judge;

  private StringWriter out;
  private StringWriter err;

  @BeforeAll
  static void train() throws IOException {
    Path sentences = Files.createDirectory(shared.resolve("sentences"));
    StringBuilder table = new StringBuilder("# licence: none\nid\ttype\tcameo\tmarked_sentence\n");
    for (int i = 0; i < TAUGHT.size(); i++) {
      String[] cells = TAUGHT.get(i).split("\t");
      table.append("t-" + i + "\t" + cells[0] + "\t-\t" + cells[1] + "\n");
    }
    Files.writeString(sentences.resolve("all.tsv"), table);
    plain = shared.resolve("made").resolve("judge.tsv");
    judge = plain.resolveSibling("judge-vectors.tsv");
    RelationCommandsTest first = new RelationCommandsTest();
    first.begin();
    assertThat(first.train(plain, "2")).as(first.err.toString()).isEqualTo(Exit.DONE);
    assertThat(first.err.toString()).contains("14 sentences", "judge.tsv");
  }

  @BeforeEach
  void begin() {
    out = new StringWriter();
    err = new StringWriter();
  }

  private int run(String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    return Main.commandLine(terminal, STAGES).execute(args);
  }

  private int train(Path to, String threads) {
    return run(
        "train",
        "--sentences",
        shared.resolve("sentences").toString(),
        "--out",
        to.toString(),
        "--threads",
        threads);
  }

  private String table(String... lines) throws IOException {
    return Files.writeString(folder.resolve("in.tsv"), String.join("\n", lines) + "\n").toString();
  }

  private List<JsonNode> events(String line) {
    JsonNode read = JsonMapper.builder().build().readTree(line);
    List<JsonNode> events = new ArrayList<>();
    read.get("events").forEach(events::add);
    return events;
  }

  @Test
  void the_judge_is_the_same_to_the_byte_whatever_the_run_and_the_threads() throws IOException {
    Path again = folder.resolve("again.tsv");
    Path alone = folder.resolve("alone.tsv");
    assertThat(train(again, "3")).isEqualTo(Exit.DONE);
    assertThat(train(alone, "1")).isEqualTo(Exit.DONE);
    assertThat(again).hasSameBinaryContentAs(plain);
    assertThat(alone).hasSameBinaryContentAs(plain);
    assertThat(again.resolveSibling("again-vectors.tsv")).hasSameBinaryContentAs(judge);
    assertThat(alone.resolveSibling("alone-vectors.tsv")).hasSameBinaryContentAs(judge);
    assertThat(Files.readString(plain))
        .contains("# sentences: 14, ACCUSE 4, CONSULT 4, NONE 2, RETREAT 4\n")
        .containsPattern("# version: sentences [0-9a-f]{10}, knowledge .*, lexicon ");
    try (var files = Files.list(judge.getParent())) {
      assertThat(files).containsExactlyInAnyOrder(plain, judge);
    }
  }

  @Test
  void two_types_are_too_few_to_train_on() throws IOException {
    table(
        "id\ttype\tcameo\tmarked_sentence",
        "1\tACCUSE\t-\t<s>Ardania</s> blamed <t>Velmark</t>.",
        "2\tNONE\t-\t<s>Ardania</s> lies near <t>Velmark</t>.");
    Path to = folder.resolve("judge.out");
    assertThat(run("train", "--sentences", folder.toString(), "--out", to.toString()))
        .isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).contains("sentences of 2 types", "three or more");
    assertThat(to).doesNotExist();
  }

  @Test
  void a_blind_judge_has_seen_no_vote_of_the_rules() {
    Path blind = folder.resolve("blind.tsv");
    String sentences = shared.resolve("sentences").toString();
    assertThat(run("train", "--blind", "--sentences", sentences, "--out", blind.toString()))
        .isEqualTo(Exit.DONE);
    assertThat(plain).content().containsPattern("\nrexact:");
    assertThat(blind).content().doesNotContainPattern("\nr").containsPattern("\nv:");
  }

  @Test
  void a_judge_that_is_read_and_written_again_has_lost_nothing() throws IOException {
    for (Path file : List.of(plain, judge)) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        String again = JudgeTrainer.text(Judge.read(lines, "judge"), List.of());
        assertThat(file).content().endsWith("\n" + again);
      }
    }
    assertThat(judge).content().containsPattern("\n#[0-9]+\t");
    assertThat(plain).content().doesNotContainPattern("\n#[0-9]+\t");
  }

  @Test
  void faulty_training_sentences_are_told_and_no_judge_is_written() throws IOException {
    table("id\ttype\tcameo\tmarked_sentence", "1\tBLAME\t-\t<s>Ardania</s> hit <t>Velmark</t>.");
    Path to = folder.resolve("judge.out");
    assertThat(run("train", "--sentences", folder.toString(), "--out", to.toString()))
        .isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).contains("line 2", "BLAME");
    assertThat(to).doesNotExist();
  }

  @Test
  void every_row_has_its_line_with_the_events_that_count() throws IOException {
    String in =
        table(
            "id\tnote\tsentence",
            "a\tx\tArdania accused Velmark of spying.",
            "b\tx\t",
            "c\tx",
            "d\tx\tThe ministry said Solmar had attacked Velmark.",
            "e\tx\tArdania and Velmark met on Monday.",
            "f\tx\tArdania did not attack Velmark.");
    int exit = run("code", "--sentences", in, "--format", "jsonl");
    assertThat(exit).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).contains("in.tsv, line 4", "2 fields").hasLineCount(1);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"events\":[{\"type\":\"ACCUSE\",\"mode\":");
    assertThat(lines.get(1)).isEqualTo("{\"id\":\"b\",\"events\":[]}");
    assertThat(lines.get(2)).isEqualTo("{\"id\":\"c\",\"events\":[]}");
    JsonNode accuse = events(lines.get(0)).get(0);
    assertThat(accuse.propertyNames())
        .containsExactly(
            "type",
            "mode",
            "cameo",
            "quad",
            "goldstein",
            "modality",
            "attribution",
            "confidence",
            "sources",
            "targets",
            "evidence",
            "rule");
    assertThat(accuse.get("quad").asInt()).isEqualTo(3);
    assertThat(accuse.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(accuse.get("attribution").isNull()).isTrue();
    assertThat(accuse.get("sources").get(0).get("text").asString()).isEqualTo("Ardania");
    assertThat(accuse.get("targets").get(0).get("text").asString()).isEqualTo("Velmark");
    assertThat(accuse.get("evidence").get("begin").asInt()).isZero();
    assertThat(accuse.get("evidence").get("end").asInt())
        .isEqualTo("Ardania accused Velmark of spying.".length());
    assertThat(events(lines.get(5))).as("a denial").isEmpty();
  }

  @Test
  void what_two_do_together_has_both_on_both_sides() throws IOException {
    String in = table("id\tsentence", "1\tArdania and Velmark met on Monday.");
    assertThat(run("code", "--sentences", in)).isEqualTo(Exit.DONE);
    JsonNode met = events(out.toString()).get(0);
    assertThat(met.get("type").asString()).isEqualTo("CONSULT");
    assertThat(met.get("sources").findValuesAsString("text")).containsExactly("Ardania", "Velmark");
    assertThat(met.get("targets")).isEqualTo(met.get("sources"));
  }

  @Test
  void on_whose_word_it_stands_is_told_in_the_words_of_the_sentence() throws IOException {
    String in =
        table(
            "id\tsentence", "1\tPakistan released 20 prisoners, the Afghan foreign ministry said.");
    assertThat(run("code", "--sentences", in)).isEqualTo(Exit.DONE);
    JsonNode attribution = events(out.toString()).get(0).get("attribution");
    assertThat(attribution.get("source").asString()).contains("Afghan foreign ministry");
    assertThat(attribution.get("cue").asString()).isEqualTo("said");
  }

  @Test
  void a_pronoun_is_told_by_the_words_it_stands_for() throws IOException {
    String in = table("id\tsentence", "1\tPakistan says it has released 20 Afghan prisoners.");
    assertThat(run("code", "--sentences", in)).isEqualTo(Exit.DONE);
    assertThat(events(out.toString()).get(0).get("sources").findValuesAsString("text"))
        .containsExactly("Pakistan");
  }

  @Test
  void lines_are_the_same_whatever_the_threads() throws IOException {
    String[] rows = new String[301];
    rows[0] = "id\tsentence";
    for (int i = 1; i < rows.length; i++) {
      rows[i] =
          i + "\tArdania accused Velmark of " + (i % 7 == 0 ? "spying and met Solmar." : "it.");
    }
    String in = table(rows);
    assertThat(run("code", "--sentences", in, "--threads", "1")).isEqualTo(Exit.DONE);
    String alone = out.toString();
    begin();
    assertThat(run("code", "--sentences", in, "--threads", "4")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo(alone).hasLineCount(300);
  }

  @Test
  void sentences_are_written_as_jsonl_only_and_with_no_file() throws IOException {
    String in = table("id\tsentence");
    assertThat(run("code", "--sentences", in, "--format", "csv")).isEqualTo(Exit.USAGE);
    assertThat(run("code", "--sentences", in, "other.txt")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("jsonl only", "other.txt");
  }

  @Test
  void every_pair_has_its_row_and_broken_marks_an_empty_one() throws IOException {
    String in =
        table(
            "marked_sentence\tgold_root",
            "<s>Solmar</s> accused <t>Ardania</t> of theft.\tAID",
            "<s>Solmar released <t>two pilots of Ardania</t>.\tAID",
            "<s>Solmar</s> released <t>two pilots of Ardania</t>.\tAID");
    assertThat(run("relate", in, "--judge", judge.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString())
        .contains("line 3, column marked_sentence", "<s> is never closed")
        .hasLineCount(1);
    List<String> rows = out.toString().lines().toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).isEqualTo("root\tclass\tconfidence");
    assertThat(rows.get(1)).matches("ACCUSE\t3\t0\\.\\d{4}");
    assertThat(rows.get(2)).isEqualTo("\t\t");
    assertThat(rows.get(3)).matches("RETREAT\t2\t0\\.\\d{4}");
  }

  @Test
  void with_fifteen_roots_retreat_is_yield_in_class_2() throws IOException {
    String in = table("marked_sentence", "<s>Solmar</s> released <t>two pilots of Ardania</t>.");
    assertThat(run("relate", in, "--roots", "plv15", "--judge", judge.toString()))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("\nYIELD\t2\t0.");
  }

  @Test
  void evaluation_measures_both_modes_and_shows_errors_with_what_fired() throws IOException {
    String in =
        table(
            "marked_sentence\tgold_root\tgold_penta",
            "<s>Solmar</s> accused <t>Ardania</t> of theft.\tACCUSE\t3",
            "<t>Ardania</t> was accused of theft by <s>Solmar</s>.\tACCUSE\t3",
            "<s>Solmar</s> released <t>two pilots of Ardania</t>.\tRETREAT\t2",
            "<s>Solmar</s> accused <t>Ardania</t> of fraud.\tAID\t2",
            "<s>Solmar</s> accused <t>Ardania</t> of fraud.\tAIDING\t2");
    assertThat(run("evaluate", "relations", in, "--errors", "5", "--judge", judge.toString()))
        .isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).contains("line 6, column gold_root", "AIDING").hasLineCount(1);
    String report = out.toString();
    assertThat(report).startsWith("4 sentences\n");
    // ACCUSE: 2 right of 3 said, F1 0.8; YIELD 1; AID 0: mean 0.6
    assertThat(report)
        .containsPattern("rules and judge +0\\.750 +0\\.600 +\\[")
        .containsPattern("type and pair +0\\.750 +0\\.600 +\\[")
        .containsPattern("ACCUSE +2 +0\\.67 +1\\.00 +0\\.80 ")
        .contains("AID        ACCUSE 1")
        .contains("Events that count: 1.00 a sentence")
        .containsPattern("line 5: right AID \\(0\\.00\\), said ACCUSE \\([01]\\.\\d\\d\\)")
        .contains("event: ACCUSE", "between the pair", "verb accuse");
  }

  @Test
  void an_event_between_others_has_the_right_type_but_not_the_pair() throws IOException {
    String in =
        table(
            "marked_sentence\tgold_root",
            "<t>Solmar</t> accused <s>Ardania</s> of theft.\tACCUSE",
            "<t>Solmar</t> held talks with <s>Ardania</s>.\tCONSULT",
            "<s>Solmar</s> and <t>Ardania</t> met.\tCONSULT");
    assertThat(run("evaluate", "relations", in, "--errors", "9", "--judge", judge.toString()))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .containsPattern("first event's type +1\\.000 +1\\.000 ")
        .contains("line 2: right ACCUSE, said ACCUSE", "but not between the pair");
  }
}
