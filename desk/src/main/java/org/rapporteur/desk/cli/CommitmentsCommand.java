package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.desk.accords.AccordReading;
import org.rapporteur.desk.accords.CommitmentFields;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the texts of accords into commitments. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    header = "Reads the texts of accords and joint statements: who binds himself to do what.",
    description =
        "FILEs are texts of agreements, joint statements or declarations (text, Markdown, HTML, PDF);"
            + " not news about them. Each act that is promised is a commitment: who is bound (one,"
            + " each or jointly), to what, for whom, on what condition, by when, and the sentence"
            + " that says so. A text without commitments gives none, and a line says so. With --news,"
            + " FILEs are news: each accord that they tell of, between two sides or more, is shown with"
            + " what is promised under it; talks without result, hopes and accords of old are not.",
    footer = {
      "",
      "Examples:",
      "  rapporteur commitments accord.pdf",
      "  rapporteur commitments --format csv accord.md > commitments.csv",
      "  rapporteur commitments --news report.txt"
    })
final class CommitmentsCommand implements Callable<Integer> {

  /** What it may write. */
  enum Format {
    /** Lines for people. */
    table,
    /** A JSON object a line. */
    jsonl,
    /** Comma-separated values with a header. */
    csv
  }

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, jsonl or csv; default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  @Option(
      names = "--news",
      description = "FILEs are news about accords, not the texts of accords themselves.")
  private boolean news;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The texts.")
  private List<Path> files;

  CommitmentsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    if (news) {
      new NoticeLines(terminal, format).print(stages, files, problems);
      return finished(problems);
    }
    Stages loaded = stages.load(List.of());
    AccordReading<Commitment> reading =
        new AccordReading<>(
            LocalDate.now(ZoneId.systemDefault()),
            loaded.annotator(),
            new CommitmentCoder(stages.assembly().lexicon(), HeadingJudge.shipped())::code);
    RecordWriter writer =
        format == Format.table
            ? null
            : new RecordWriter(
                terminal.out(),
                RecordWriter.Format.valueOf(format.name()),
                CommitmentFields.COLUMNS);
    for (Path file : files) {
      for (AccordReading.Read<Commitment> read : reading.read(file, problems)) {
        for (Commitment commitment : read.found()) {
          if (writer == null) {
            print(commitment, read.document().text());
          } else {
            writer.write(CommitmentFields.of(commitment, read.document()));
          }
        }
        if (read.found().isEmpty()) {
          terminal.tell(file + ": nobody binds himself to anything in it");
        }
      }
    }
    return finished(problems);
  }

  private int finished(List<Problem> problems) {
    terminal.out().flush();
    problems.stream()
        .filter(problem -> problem.fatal() || !options.quiet())
        .forEach(problem -> terminal.tell(problem.line()));
    return problems.stream().anyMatch(Problem::fatal) ? Exit.UNREADABLE : Exit.DONE;
  }

  private void print(Commitment commitment, String text) {
    String who =
        commitment.parties().isEmpty()
            ? "nobody named"
            : String.join(
                commitment.bearing() == Commitment.Bearing.EACH ? ", each: " : ", ",
                commitment.parties().stream().map(Participant::label).toList());
    terminal.out().println(who + (commitment.force() == Commitment.Force.SOFT ? " (soft)" : ""));
    terminal.out().println("    " + commitment.promise().of(text).replaceAll("\\s+", " "));
    Deadline deadline = commitment.deadline();
    if (deadline != null) {
      String by = deadline.by() == null ? "" : " (" + deadline.by() + ")";
      terminal.out().println("    by: " + deadline.words().of(text).replaceAll("\\s+", " ") + by);
    }
    String under = headings(commitment);
    if (!under.isEmpty()) {
      terminal.out().println("    under: " + under);
    }
  }

  private static String headings(Commitment commitment) {
    return commitment.headings().stream()
        .map(placed -> Headings.standard().of(placed.heading()))
        .filter(Objects::nonNull)
        .map(Headings.Heading::name)
        .collect(Collectors.joining("; "));
  }
}
