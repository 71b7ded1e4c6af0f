package org.rapporteur.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command of commands. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads news reports and keeps a case file of who did what to whom and who said what.",
    footer = {
      "",
      "Examples:",
      "  rapporteur brief examples/kabul-islamabad",
      "  rapporteur add my-case reports/*.html",
      "  rapporteur code report.txt | head",
      "  rapporteur explain \"Ardania accused Velmark of shelling the border.\"",
      "",
      "Exit codes: 0 done, 1 done with unreadable documents, 2 usage, 3 broken case or table."
    },
    subcommands = {
      BriefCommand.class,
      AddCommand.class,
      CodeCommand.class,
      AttributionsCommand.class,
      CommitmentsCommand.class,
      RelateCommand.class,
      ExplainCommand.class,
      ShowCommand.class,
      VoicesCommand.class,
      AccordsCommand.class,
      TalksCommand.class,
      InitCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CompletionCommand.class,
      VersionCommand.class
    })
final class RapporteurCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        new CommandLine(spec), "which command? 'rapporteur --help' lists them");
  }
}
