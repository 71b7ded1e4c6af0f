package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;

/** What users' own lexicon files may say, and what is wrong with faulty ones. */
class LexiconFaultTest {

  private static final String CLASSES = "/knowledge/lexicon/classes.tsv";
  private static final String HEADER = "# source: a test\n# licence: CC0-1.0\n# version: 1\n";
  private static final String VERBS = "trigger\tframe\ttype\tmode\tcameo\texample\tcounter\n";

  @TempDir Path folder;

  @BeforeEach
  void lexiconFolder() throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
  }

  @Test
  void all_faults_come_at_once_with_file_line_and_what_would_be_right() throws IOException {
    write(
        "verbs.tsv",
        HEADER
            + VERBS
            + "poke\tO\tASSAULT\t-\t190\tArdania poked Velmark.\t-\n"
            + "nudge\tO\tSHOVE\t-\t190\tArdania nudged Velmark.\t-\n"
            + "prod\tO\tASSAULT\t-\t999\tArdania prodded Velmark.\t-\n"
            + "jab\tO Q\tASSAULT\t-\t190\tArdania jabbed Velmark.\t-\n"
            + "shove\tO=@elbows\tASSAULT\t-\t190\tArdania shoved Velmark.\t-\n"
            + "push\tO\tASSAULT\n");
    write("embedding.tsv", HEADER + "verb\tmodality\texample\nmuse\tPERHAPS\tArdania mused.\n");
    write(
        "speech.tsv", HEADER + "cue\tpos\tkind\tcameo\texample\nmutter\tverb\tMUTTER\t010\tHm.\n");
    write("light.tsv", HEADER + "verb\tsubject\tmodality\texample\nlend\tlender\tDONE\tHm.\n");

    KnowledgeException thrown = thrown();

    assertThat(thrown.faults())
        .anyMatch(f -> f.startsWith("lexicon/verbs.tsv:6") && f.contains("SHOVE"))
        .anyMatch(f -> f.startsWith("lexicon/verbs.tsv:7") && f.contains("no CAMEO code '999'"))
        .anyMatch(f -> f.startsWith("lexicon/verbs.tsv:8") && f.contains("'Q'"))
        .anyMatch(f -> f.startsWith("lexicon/verbs.tsv:9") && f.contains("@elbows"))
        .anyMatch(f -> f.startsWith("lexicon/verbs.tsv:10") && f.contains("3 columns, needs 7"))
        .anyMatch(f -> f.startsWith("lexicon/embedding.tsv:5") && f.contains("PERHAPS"))
        .anyMatch(f -> f.startsWith("lexicon/speech.tsv:5") && f.contains("MUTTER"))
        .anyMatch(f -> f.startsWith("lexicon/light.tsv:5") && f.contains("LENDER"))
        .hasSize(8);
  }

  @Test
  void a_file_without_source_licence_and_version_is_refused() throws IOException {
    write("verbs.tsv", VERBS + "poke\tO\tASSAULT\t-\t190\tArdania poked Velmark.\t-\n");

    assertThat(thrown().faults())
        .hasSize(3)
        .allMatch(fault -> fault.startsWith("lexicon/verbs.tsv: no '# "));
  }

  @Test
  void users_rows_are_added_and_their_reporting_words_replace() throws IOException {
    write("verbs.tsv", HEADER + VERBS + "poke\tO\tASSAULT\t-\t190\tArdania poked Velmark.\t-\n");
    write("embedding.tsv", HEADER + "verb\tmodality\texample\nhope\tNOT\tArdania hoped.\n");
    write("speech.tsv", HEADER + "cue\tpos\tkind\tcameo\texample\nsay\tverb\tDENIAL\t016\tHm.\n");

    Lexicon lexicon = load();

    assertThat(lexicon.verbs("poke"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.type()).isEqualTo(PloverType.ASSAULT))
        .satisfies(entry -> assertThat(entry.where()).isEqualTo("lexicon/verbs.tsv:5"));
    assertThat(lexicon.verbs("attack")).isNotEmpty();
    Embedding hope = lexicon.embedding("hope");
    assertThat(hope).isNotNull();
    assertThat(hope.modality()).isNull();
    SpeechCue say = lexicon.cue("verb", "say");
    assertThat(say).isNotNull();
    assertThat(say.kind()).isEqualTo(Statement.Kind.DENIAL);
    assertThat(lexicon.version()).isNotEqualTo(plain().version());
  }

  @Test
  void the_most_specific_entry_comes_first() {
    List<LexiconEntry> entries = plain().verbs("suspend");

    assertThat(entries).hasSizeGreaterThan(5);
    assertThat(entries).extracting(entry -> -entry.frame().weight()).isSorted();
  }

  @Test
  void every_built_in_class_is_listed_once() throws IOException {
    try (InputStream in = LexiconFaultTest.class.getResourceAsStream(CLASSES)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> names =
          text.lines().filter(l -> l.startsWith("@")).map(l -> l.split("\t", 2)[0]).toList();

      assertThat(names).as("a later row would replace the earlier one").doesNotHaveDuplicates();
      assertThat(names).contains("@goods", "@seizable");
    }
  }

  @Test
  void every_built_in_entry_has_a_code_of_its_quad_class_and_an_example() {
    for (LexiconEntry entry : plain().entries()) {
      assertThat(entry.example()).as(entry.where()).isNotBlank().endsWith(".");
      assertThat(entry.goldstein()).as(entry.where()).isBetween(-10.0, 10.0);
    }
    assertThat(plain().embedding("allege")).isEqualTo(new Embedding("allege", Modality.ALLEGED));
  }

  private KnowledgeException thrown() {
    return catchThrowableOfType(KnowledgeException.class, this::load);
  }

  private Lexicon load() {
    return Lexicon.load(LexiconFaultTest::goldstein, List.of(folder));
  }

  private static Lexicon plain() {
    return Lexicon.load(LexiconFaultTest::goldstein, List.of());
  }

  private static OptionalDouble goldstein(String code) {
    return code.equals("999") ? OptionalDouble.empty() : OptionalDouble.of(0);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("lexicon").resolve(name), text);
  }
}
