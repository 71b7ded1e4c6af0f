package org.rapporteur.desk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.desk.accords.HeadingReport;
import org.rapporteur.desk.accords.HeadingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures headings of provisions on provisions of which a reader has told the heading. */
@Command(
    name = "headings",
    mixinStandardHelpOptions = true,
    header = "Measures provision headings on provisions whose headings are known.",
    description =
        "LABELS has a row for each provision: agt_id, n, heading and also (other headings that are"
            + " right, | between them, - for none), tab-separated. PROVISIONS is JSON Lines, an"
            + " agreement a line, with agt_id and provisions: a list of n and text. The likeliest"
            + " heading is what counts. 'main': it must be the heading of the row. 'main or also':"
            + " one that is among 'also' counts as the heading of the row. Macro-F1 is the mean"
            + " over the headings that some row has, and over those that five rows or more have;"
            + " in brackets the 95 %% interval by 1000 resamples. Rows of odd and of even number"
            + " are reported apart: look at the faults of one half only.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate headings testdata/accords/provision-headings.tsv provisions.jsonl",
      "  rapporteur evaluate headings --errors 20 labels.tsv provisions.jsonl"
    })
final class EvaluateHeadingsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show N rows of odd number that are wrong; default: none.")
  private int errors;

  @Option(names = "--all", description = "Show rows of even number among the faults too.")
  private boolean all;

  @Option(
      names = "--judge",
      paramLabel = "FILE",
      description = "A judge that 'train --headings --out' wrote, in place of the one built in.")
  private @Nullable Path judge;

  @Parameters(index = "0", paramLabel = "LABELS", description = "The table of headings.")
  private Path labels;

  @Parameters(index = "1", paramLabel = "PROVISIONS", description = "The texts.")
  private Path provisions;

  EvaluateHeadingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors " + errors + ": 0 or more");
    }
    List<HeadingRow> rows = HeadingRow.read(labels, provisions);
    HeadingJudge judge = judge();
    HeadingReport report = new HeadingReport();
    try (Progress progress = new Progress(terminal, options.quiet(), "provisions")) {
      for (HeadingRow row : rows) {
        report.add(row, judge.headings(row.text()).get(0).heading());
        progress.step(row.number(), rows.size(), true, row.number());
      }
    }
    report.print(terminal.out());
    report.errors(terminal.out(), errors, !all);
    terminal.out().flush();
    return Exit.DONE;
  }

  private HeadingJudge judge() {
    if (judge != null) {
      try (BufferedReader lines = Files.newBufferedReader(judge, StandardCharsets.UTF_8)) {
        return new HeadingJudge(
            Judge.read(lines, String.valueOf(judge)), SentenceVectors.english());
      } catch (IOException unreadable) {
        throw new RapporteurException(
            judge + " cannot be read; give a judge that 'train --headings' wrote", unreadable);
      }
    }
    HeadingJudge shipped = HeadingJudge.shipped();
    if (shipped == null) {
      throw new RapporteurException(
          "no judge of headings on the class path; run 'rapporteur train --headings', then build"
              + " again");
    }
    return shipped;
  }
}
