package org.rapporteur.desk.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.StandardStages;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Where the program begins and ends. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    // UTF-8 whatever the terminal's locale: the records are in it
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Terminal terminal = new Terminal(out, err, interactive());
    int code = commandLine(terminal, new StandardStages(VersionCommand.program())).execute(args);
    out.flush();
    err.flush();
    System.exit(out.checkError() && code == Exit.DONE ? Exit.BROKEN : code);
  }

  /** All commands, with where to write and what codes. */
  static CommandLine commandLine(Terminal terminal, Stages.Loader stages) {
    CommandLine line = new CommandLine(new RapporteurCommand(), new Commands(terminal, stages));
    line.setOut(terminal.out()).setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.setUsageHelpWidth(96);
    line.setUsageHelpLongOptionsMaxWidth(28);
    line.setParameterExceptionHandler(Faults::usage);
    line.setExecutionExceptionHandler(Faults::execution);
    return line;
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException fault) {
      throw new TypeConversionException(
          "'" + words + "' is not a day; write it as year, month and day, such as 2025-10-29");
    }
  }

  /** Whether a person looks at it; TERM is unset or dumb where colours and bars would be noise. */
  @SuppressWarnings("SystemConsoleNull") // newer Javas are asked through isTerminal below
  private static boolean interactive() {
    String term = System.getenv("TERM");
    Console console = System.console();
    if (console == null || term == null || term.equals("dumb")) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }
}
