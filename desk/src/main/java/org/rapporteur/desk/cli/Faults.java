package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.rapporteur.RapporteurException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Faults as one line each: what, where, what to do; stack traces only for who asks for them. */
final class Faults {

  private static final String DEBUG = "RAPPORTEUR_DEBUG";

  private Faults() {}

  static int usage(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("rapporteur: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return Exit.USAGE;
  }

  private static String reason(UncheckedIOException fault) {
    IOException cause = fault.getCause();
    String message = cause == null ? fault.getMessage() : cause.getMessage();
    // a file's name alone says what, not what is wrong
    return cause instanceof FileSystemException
        ? message + " (" + cause.getClass().getSimpleName() + ")"
        : String.valueOf(message);
  }

  static int execution(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (fault instanceof ParameterException usage) {
      return usage(usage, new String[0]);
    }
    if (fault instanceof RapporteurException told) {
      String.valueOf(told.getMessage()).lines().forEach(line -> err.println("rapporteur: " + line));
    } else if (fault instanceof UncheckedIOException io) {
      err.println("rapporteur: " + reason(io) + "; check the file and the disk");
    } else {
      err.println(
          "rapporteur: a fault of the program: "
              + fault
              + "; run it again with "
              + DEBUG
              + "=1 and report what it prints");
    }
    if ("1".equals(System.getenv(DEBUG))) {
      fault.printStackTrace(err);
    }
    err.flush();
    return Exit.BROKEN;
  }
}
