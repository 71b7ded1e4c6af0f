package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.question.Audit;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.FiledDocument;

class TwoProcessesIT {

  private static final int COUNT = 600;

  @TempDir Path folder;

  private Process start(Path file, int count, int batch, Path said) throws Exception {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Filer.class.getName(),
                file.toString(),
                Integer.toString(count),
                Integer.toString(batch),
                said.toString()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("filer.log").toFile())
        .start();
  }

  @Test
  void killed_at_any_moment_whole_documents_are_left_and_the_rest_follows() throws Exception {
    String uninterrupted;
    try (CaseFile caseFile = CaseFile.open(folder.resolve("whole.duckdb"))) {
      Filer.file(caseFile, COUNT, 50);
      uninterrupted = caseFile.digest();
    }
    Path file = folder.resolve("case.duckdb");
    Path said = folder.resolve("said");
    Random random = new Random(20_310_301);
    List<Integer> left = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      Files.deleteIfExists(said);
      Process filer = start(file, COUNT, 1 + round % 4, said);
      if (round % 4 == 3) {
        // while it starts or opens
        filer.waitFor(200 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      } else {
        waitFor(said, filer);
        filer.waitFor(20 + random.nextInt(500), TimeUnit.MILLISECONDS);
      }
      filer.destroyForcibly().waitFor();
      if (Files.exists(file)) {
        left.add(wholeDocuments(file));
      }
    }
    assertThat(left).isSorted();
    assertThat(left).as("documents left after each kill").anyMatch(n -> n > 0 && n < COUNT);
    try (CaseFile caseFile = CaseFile.open(file)) {
      Filer.file(caseFile, COUNT, 50);
      assertThat(caseFile.digest()).isEqualTo(uninterrupted);
    }
  }

  private void waitFor(Path said, Process filer) throws Exception {
    while (!Files.exists(said)) {
      assertThat(filer.isAlive()).as(Files.readString(folder.resolve("filer.log"))).isTrue();
      Thread.sleep(20);
    }
  }

  private static int wholeDocuments(Path file) {
    try (CaseFile caseFile = CaseFile.read(file)) {
      assertThat(caseFile.ask(new Audit())).isEmpty();
      List<FiledDocument> documents = caseFile.ask(Documents.all());
      assertThat(documents)
          .allMatch(d -> !d.coded() || (d.sentences() == 8 && d.events() == 3))
          .allMatch(d -> !d.coded() || d.statements() == 1);
      return documents.size();
    }
  }

  @Test
  void the_second_process_is_told_who_has_the_file() throws Exception {
    Path file = folder.resolve("case.duckdb");
    Path said = folder.resolve("said");
    Process filer = start(file, 1, 0, said);
    try {
      waitFor(said, filer);
      for (boolean reading : List.of(false, true)) {
        assertThatThrownBy(() -> (reading ? CaseFile.read(file) : CaseFile.open(file)).close())
            .isInstanceOf(CaseBusyException.class)
            .hasMessageContaining("process " + filer.pid() + ", started in ")
            .hasMessageContaining("wait until that has ended");
      }
    } finally {
      filer.destroyForcibly().waitFor();
    }
    CaseFile.open(file).close();
  }
}
