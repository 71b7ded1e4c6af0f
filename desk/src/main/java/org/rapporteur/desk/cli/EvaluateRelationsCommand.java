package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.relations.Evaluation;
import org.rapporteur.desk.relations.SentenceTable;
import org.rapporteur.desk.relations.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures coder and judge on marked sentences whose types are known. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    header = "Measures events and relations on marked sentences whose types are known.",
    description =
        "FILE is tab-separated, in UTF-8, with a header that names the columns 'marked_sentence'"
            + " (<s>source</s>, <t>target</t>), 'gold_root' (a PLOVER type; CONCEDE and RETREAT are"
            + " taken as YIELD) and, if it has it, 'gold_penta' (class 1 to 4). Once the pair is"
            + " given, as for 'relate'; once the sentence alone, as for 'code --sentences': then an"
            + " event is right if its type is, and its source and target share words with those"
            + " marked. Macro-F1 is the mean over the types in FILE, with its 95 %% interval by 1000"
            + " resamples.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate relations gold.tsv",
      "  rapporteur evaluate relations --errors 20 gold.tsv > report.txt",
      "  rapporteur evaluate relations --judge my-judge-vectors.tsv gold.tsv"
    })
final class EvaluateRelationsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;
  @Mixin private JudgeOptions judge;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the N surest errors of each kind, with what fired; default: none.")
  private int errors;

  @Parameters(paramLabel = "FILE", description = "The table; - is standard input.")
  private String file;

  EvaluateRelationsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors " + errors + ": 0 or more");
    }
    String name = TableRun.name(file);
    List<Verdict> verdicts = new ArrayList<>();
    try (SentenceTable table = Evaluation.open(TableRun.open(file), name)) {
      Evaluation evaluation = new Evaluation(judge.load(stages), name);
      int exit =
          new TableRun(terminal, options)
              .run(
                  table,
                  evaluation::verdict,
                  result -> {
                    if (result.verdict() != null) {
                      verdicts.add(result.verdict());
                    }
                  },
                  Evaluation.Result::problem);
      if (verdicts.isEmpty()) {
        throw new RapporteurException(name + ": has no row that can be measured");
      }
      EvaluationReport report = new EvaluationReport(terminal.out(), verdicts);
      report.print();
      report.errors(errors);
      terminal.out().flush();
      return exit;
    }
  }
}
