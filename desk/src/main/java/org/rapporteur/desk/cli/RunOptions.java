package org.rapporteur.desk.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that codes. */
final class RunOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; faults are still told.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that code; default: all cores. The records are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  boolean quiet() {
    return quiet;
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": at least 1 is needed");
    }
    return threads;
  }
}
