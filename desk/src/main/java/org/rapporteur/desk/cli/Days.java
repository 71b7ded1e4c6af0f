package org.rapporteur.desk.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What holds for the options {@code --from} and {@code --to} of every command. */
final class Days {

  private Days() {}

  /**
   * Sees to it that a stretch of days does not end before it begins.
   *
   * @throws ParameterException if it does
   */
  static void inOrder(CommandSpec spec, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new ParameterException(
          spec.commandLine(),
          "--from " + from + " --to " + to + ": ends before it begins; swap them");
    }
  }
}
