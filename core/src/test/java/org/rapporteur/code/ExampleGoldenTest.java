package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.SharedAssembly;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/** The example case, read and coded: its records as golden files, and how right they are. */
class ExampleGoldenTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "kabul-islamabad", "documents");
  private static final Path FOLDER = Path.of("..", "testdata", "kabul-islamabad");
  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));
  private static final int BEGINNING = 60;

  /** A little below what was measured when the goldens were written last. */
  private static final double LEAST_PRECISION = 0.90;

  private static final double LEAST_RECALL = 0.77;

  private static final List<Coded> CODED = new ArrayList<>();

  @BeforeAll
  static void readAndCode() {
    List<Document> documents = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void document(Document document) {
            documents.add(document);
          }

          @Override
          public void problem(Problem problem) {
            assertThat(problem.fatal()).as(problem.line()).isFalse();
          }
        };
    new Readers(ReadSettings.on(LocalDate.of(2026, 1, 1))).read(EXAMPLE, EXAMPLE, sink);
    documents.sort(
        Comparator.comparing((Document d) -> d.origin().file())
            .thenComparing(d -> d.origin().member()));
    SharedAssembly.get()
        .pipeline(List.of("PAK", "AFG"), 2)
        .run(
            documents.iterator(),
            outcome -> {
              if (outcome instanceof Outcome.Done done) {
                CODED.add(done.coded());
              } else {
                assertThat(outcome.document().coded()).as(outcome.toString()).isFalse();
              }
            });
  }

  @Test
  void events_are_as_read() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("document\tsentence\ttype\tcameo\tsources\ttargets\tmodality\tword_of\trule");
    for (Coded coded : CODED) {
      for (Event event : coded.events()) {
        lines.add(
            String.join(
                "\t",
                name(coded),
                beginning(coded, event.evidence().span()),
                event.type().name(),
                event.cameo(),
                GoldenText.names(event.sources()),
                GoldenText.names(event.targets()),
                event.modality().name(),
                event.attribution() == null ? "-" : GoldenText.name(event.attribution().source()),
                event.rule().replaceAll(" \\(lexicon/[a-z]+\\.tsv:[0-9]+\\)", "")));
      }
    }
    same("records.tsv", lines);
  }

  @Test
  void statements_are_as_read() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("document\tsentence\tkind\tdirectness\tspeaker\taddressees\tcontent\trule");
    for (Coded coded : CODED) {
      String text = coded.annotated().document().text();
      for (Statement statement : coded.statements()) {
        lines.add(
            String.join(
                "\t",
                name(coded),
                beginning(coded, statement.evidence().span()),
                statement.kind().name(),
                statement.directness().name(),
                GoldenText.name(statement.speaker()),
                GoldenText.names(statement.addressees()),
                GoldenText.words(statement.content().get(0), text),
                statement.rule()));
      }
    }
    same("statements.tsv", lines);
  }

  @Test
  void events_agree_with_a_reading_by_hand() throws IOException {
    ExampleScore score = new ExampleScore(FOLDER.resolve("expected-events.tsv"));

    score.score(CODED);

    Path report = Path.of("target", "example-score.txt");
    List<String> lines = new ArrayList<>(score.misses());
    lines.add(0, score.toString());
    Files.write(report, lines);
    System.out.println("example case against the reading by hand: " + score);
    assertThat(score.lost()).as("sentences of the reading that are not found").isEmpty();
    assertThat(score.precision()).as("%s; see %s", score, report).isGreaterThan(LEAST_PRECISION);
    assertThat(score.recall()).as("%s; see %s", score, report).isGreaterThan(LEAST_RECALL);
  }

  private static void same(String file, List<String> lines) throws IOException {
    if (WRITE) {
      Files.write(FOLDER.resolve(file), lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve(file)));
  }

  private static String name(Coded coded) {
    Document document = coded.annotated().document();
    return document.origin().file().replaceAll("^.*/", "") + "#" + document.origin().member();
  }

  private static String beginning(Coded coded, Span evidence) {
    String text = coded.annotated().document().text();
    for (Sentence sentence : coded.annotated().sentences()) {
      if (sentence.span().begin() >= evidence.begin()) {
        String words = ExampleScore.plain(sentence.span().of(text));
        return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING).strip();
      }
    }
    return "";
  }
}
