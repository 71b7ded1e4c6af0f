package org.rapporteur.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures against what people say is right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    header = "Measures the program against what people say is right.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate relations gold.tsv",
      "  rapporteur evaluate attributions corpus/dev",
      "  rapporteur evaluate tone statements.tsv",
      "  rapporteur evaluate commitments gold.tsv agreements/",
      "  rapporteur evaluate headings labels.tsv provisions.jsonl",
      "  rapporteur evaluate relations --help"
    },
    subcommands = {
      EvaluateRelationsCommand.class,
      EvaluateAttributionsCommand.class,
      EvaluateToneCommand.class,
      EvaluateCommitmentsCommand.class,
      EvaluateHeadingsCommand.class
    })
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        new CommandLine(spec),
        "evaluate what? 'relations FILE', 'attributions DIR', 'tone FILE',"
            + " 'commitments GOLD FOLDER' or 'headings LABELS PROVISIONS'");
  }
}
