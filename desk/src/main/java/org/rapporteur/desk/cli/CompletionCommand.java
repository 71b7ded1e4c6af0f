package org.rapporteur.desk.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the shell's completion script. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "Prints the completion script for bash and zsh.",
    footer = {"", "Example:", "  source <(rapporteur completion)"})
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("rapporteur", spec.root().commandLine()));
    return Exit.DONE;
  }
}
