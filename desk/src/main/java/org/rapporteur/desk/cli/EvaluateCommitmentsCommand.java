package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.desk.accords.AccordReading;
import org.rapporteur.desk.accords.CommitmentGold;
import org.rapporteur.desk.accords.CommitmentScore;
import org.rapporteur.desk.accords.CommitmentScore.Fault;
import org.rapporteur.desk.accords.Located;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures commitments on texts in which they are marked. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    header =
        "Measures the sentences in which somebody binds himself on texts in which they are marked.",
    description =
        "GOLD has a row for each stretch of a file: file, mark (scope: looked at; commitment; open: a"
            + " commitment that could be held to be none; contested: none that could be held to be"
            + " one), begin and end in UTF-16 units of the file on disk. FOLDER holds the files. A"
            + " sentence is right if it shares half or more of its letters with one marked, each"
            + " once. Files are told apart by turns, odd and even: look at the faults of the odd ones"
            + " only.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate commitments gold.tsv agreements/",
      "  rapporteur evaluate commitments --errors gold.tsv agreements/"
    })
final class EvaluateCommitmentsCommand implements Callable<Integer> {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Option(names = "--errors", description = "Show what is wrong in files of odd number.")
  private boolean errors;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The table.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The files.")
  private Path folder;

  EvaluateCommitmentsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    CommitmentGold marked = CommitmentGold.read(gold);
    Stages loaded = stages.load(List.of());
    AccordReading<Commitment> reading =
        new AccordReading<>(
            TODAY, loaded.annotator(), new CommitmentCoder(stages.assembly().lexicon())::code);
    CommitmentScore odd = new CommitmentScore();
    CommitmentScore even = new CommitmentScore();
    CommitmentScore all = new CommitmentScore();
    int number = 0;
    try (Progress progress = new Progress(terminal, options.quiet())) {
      for (Map.Entry<String, CommitmentGold.Marks> each : marked.files().entrySet()) {
        number++;
        String raw = raw(folder.resolve(each.getKey()));
        List<Span> found = sentences(reading, folder.resolve(each.getKey()), raw);
        List<Fault> faults = all.add(each.getValue(), found);
        (number % 2 == 1 ? odd : even).add(each.getValue(), found);
        if (errors && number % 2 == 1) {
          terminal.out().println(each.getKey());
          faults.forEach(f -> print(f, raw));
        }
        progress.step(number, marked.files().size(), true, found.size());
      }
    }
    part("files of odd number", odd);
    part("files of even number", even);
    part("all files", all);
    terminal.out().flush();
    return Exit.DONE;
  }

  private static String raw(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new RapporteurException(
          file + ": cannot be read; GOLD names it, so it must be in FOLDER", missing);
    }
  }

  private List<Span> sentences(AccordReading<Commitment> reading, Path file, String raw) {
    List<Problem> problems = new ArrayList<>();
    Located located = new Located(raw);
    List<Span> found =
        reading.read(file, problems).stream()
            .flatMap(read -> read.found().stream())
            .map(commitment -> located.find(commitment.evidence().words()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    problems.forEach(problem -> terminal.tell(problem.line()));
    return found;
  }

  private void print(Fault fault, String raw) {
    terminal
        .out()
        .println(
            (fault.missed() ? "  missed: " : "  found:  ")
                + fault.place().of(raw).replaceAll("\\s+", " "));
  }

  private void part(String name, CommitmentScore score) {
    PrintWriter out = terminal.out();
    out.println(name);
    out.printf(Locale.ROOT, "  %-40s %6d%n", "sentences marked", score.marked());
    out.printf(Locale.ROOT, "  %-40s %6d%n", "sentences found", score.found());
    out.printf(Locale.ROOT, "  %-40s %6.3f%n", "precision", score.precision());
    out.printf(Locale.ROOT, "  %-40s %6.3f%n", "recall", score.recall());
    out.printf(
        Locale.ROOT, "  %-40s %6.3f%n", "precision, open ones left out", score.surePrecision());
    out.printf(Locale.ROOT, "  %-40s %6.3f%n", "recall, open ones left out", score.sureRecall());
  }
}
