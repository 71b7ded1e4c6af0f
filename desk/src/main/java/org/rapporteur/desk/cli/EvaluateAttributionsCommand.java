package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.voices.AttributionReport;
import org.rapporteur.desk.voices.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures attributions on texts in which they are marked. */
@Command(
    name = "attributions",
    mixinStandardHelpOptions = true,
    header = "Measures who says, thinks or wants what on texts in which it is marked.",
    description =
        "DIR holds a folder 'text' with .txt files and a folder 'attributions' with files in brat's"
            + " standoff format (Source, Cue, Content), named as the texts. An attribution is right"
            + " if the head words of its cue and of its source are those marked, and its content"
            + " shares half or more of its words with that marked (Jaccard); each counts once.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate attributions corpus/dev",
      "  rapporteur evaluate attributions --errors 20 corpus/dev > report.txt"
    })
final class EvaluateAttributionsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the N cues most often missed, and 20 N faults; default: none.")
  private int errors;

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder;

  EvaluateAttributionsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors " + errors + ": 0 or more");
    }
    AttributionReport report = new AttributionReport(folder);
    new RawRun(terminal, stages, options)
        .run(RawText.files(List.of(folder.resolve("text"))), null, report::add);
    report.print(terminal.out());
    report.errors(terminal.out(), errors);
    terminal.out().flush();
    return Exit.DONE;
  }
}
