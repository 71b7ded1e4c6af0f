package org.rapporteur.desk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Audit;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.RoundReports;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Annotated;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;

/** A folder with the text of an accord and a report, coded by the real stages. */
class CaseworkTest {

  private static final StandardStages STAGES = new StandardStages("test");
  private static final String TEXT = "documents/texts/ferry.txt";

  @TempDir static Path dictionaries;
  private static Stages.Loader invented;

  @TempDir Path folder;

  @BeforeAll
  static void invent_states() throws IOException {
    invented = STAGES.with(dictionaries("ARDANIA [XAR]\nVELMARK [XVE]\n", ""));
  }

  private static Dictionaries dictionaries(String actors, String discards) throws IOException {
    Files.writeString(dictionaries.resolve("x.actors"), actors);
    Files.writeString(dictionaries.resolve("x.discards"), discards);
    Knowledge knowledge = STAGES.knowledge();
    return Dictionaries.read(
        dictionaries, knowledge, Lexicon.load(knowledge::goldstein, List.of()));
  }

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("documents/texts"));
    Files.writeString(
        folder.resolve(TEXT),
        "Article 1\n\nThe Parties shall repair the ferry pier within 30 days of signature.\n\n"
            + "Article 2\n\nEach Party shall exempt fishermen from the toll.\n");
    Files.writeString(
        folder.resolve("documents/report.txt"),
        "Date: 2031-05-20\n\nArdania and Velmark agreed on Monday to repair the ferry pier.\n\n"
            + "A second round of talks between Ardania and Velmark ended without agreement.\n");
  }

  private Tally run(Stages.Loader stages) {
    try (CaseFile file = CaseFile.open(folder.resolve("case.duckdb"))) {
      Readers readers = new Readers(ReadSettings.on(LocalDate.of(2031, 6, 1)));
      return new Casework(
              file, stages, List.of(), new HashMap<>(), 1, (done, total, whole, sentences) -> {})
          .run(
              sink -> readers.read(folder, folder.resolve("documents"), sink),
              new Shelf() {
                @Override
                public boolean ours(String name) {
                  return true;
                }

                @Override
                public boolean there(String name) {
                  return Files.exists(folder.resolve(name));
                }
              });
    }
  }

  @Test
  void declaring_a_text_codes_that_one_document_anew() {
    assertThat(run(invented).coded()).isEqualTo(2);
    try (CaseFile file = CaseFile.read(folder.resolve("case.duckdb"))) {
      assertThat(file.ask(AccordTexts.all())).isEmpty();
      assertThat(file.meta(Casework.KNOWLEDGE)).contains("headings of sentences");
    }

    Stages.Loader declared = invented.texts(Set.of(TEXT));
    Tally second = run(declared);
    assertThat(second.coded()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(1);
    try (CaseFile file = CaseFile.read(folder.resolve("case.duckdb"))) {
      assertThat(file.ask(AccordTexts.all()))
          .hasSize(2)
          .allMatch(c -> c.report().file().equals(TEXT))
          .allMatch(c -> !c.commitment().headings().isEmpty());
      assertThat(file.ask(Notices.all()))
          .extracting(FiledNotice::notice)
          .singleElement()
          .matches(n -> !n.commitments().get(0).headings().isEmpty());
      assertThat(file.ask(RoundReports.all())).hasSize(1);
      assertThat(file.ask(Events.all()))
          .isNotEmpty()
          .noneMatch(e -> e.report().file().equals(TEXT));
      assertThat(file.ask(new Audit())).isEmpty();
    }

    assertThat(run(declared).coded()).isZero();
    assertThat(run(invented).coded()).isEqualTo(1);
    try (CaseFile file = CaseFile.read(folder.resolve("case.duckdb"))) {
      assertThat(file.ask(AccordTexts.all())).isEmpty();
    }
  }

  private Annotated report(Stages stages) {
    Readers readers = new Readers(ReadSettings.on(LocalDate.of(2031, 6, 1)));
    try (Reading reading =
        new Reading(sink -> readers.read(folder, folder.resolve("documents/report.txt"), sink))) {
      return stages.annotator().annotate(reading.next().document());
    }
  }

  @Test
  void stages_that_keep_no_case_code_events_and_statements_only() {
    Stages plain = invented.load(List.of());
    Stages whole = invented.loadForCase(List.of());
    Annotated annotated = report(plain);
    assertThat(plain.coder().code(annotated).notices()).isEmpty();
    assertThat(plain.coder().code(annotated).rounds()).isEmpty();
    assertThat(whole.coder().code(annotated).notices()).hasSize(1);
    assertThat(whole.coder().code(annotated).rounds()).hasSize(1);
    assertThat(whole.coder().code(annotated).events())
        .isNotEmpty()
        .isEqualTo(plain.coder().code(annotated).events());
  }

  @Test
  void dictionaries_and_texts_go_together() throws IOException {
    String report = "documents/report.txt";
    Dictionaries more = dictionaries("ARDANIA [XAR]\nVELMARK [XVE]\n", "FERRY PIER\n");
    Stages discarding = STAGES.texts(Set.of(TEXT)).with(more).loadForCase(List.of());
    Annotated annotated = report(discarding);
    assertThat(discarding.coder().code(annotated).notices()).isEmpty();
    assertThat(discarding.coder().code(annotated).rounds()).hasSize(1);
    Stages.Loader texts = STAGES.texts(Set.of(report)).with(more);
    assertThat(texts.text(annotated.document())).isTrue();
    assertThat(texts.loadForCase(List.of()).coder().code(annotated).rounds()).isEmpty();
  }
}
