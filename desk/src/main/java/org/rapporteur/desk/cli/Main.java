package org.rapporteur.desk.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program begins and ends. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    // UTF-8 whatever the terminal's locale: the records are in it
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = commandLine(new Terminal(out, err, System.console() != null), Stages::load)
        .execute(args);
    out.flush();
    err.flush();
    System.exit(out.checkError() && code == Exit.DONE ? Exit.BROKEN : code);
  }

  /** All commands, with where to write and what codes. */
  static CommandLine commandLine(Terminal terminal, Stages.Loader stages) {
    CommandLine line = new CommandLine(new RapporteurCommand(), new Commands(terminal, stages));
    line.setOut(terminal.out()).setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(96);
    line.setUsageHelpLongOptionsMaxWidth(28);
    line.setParameterExceptionHandler(Faults::usage);
    line.setExecutionExceptionHandler(Faults::execution);
    return line;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }
}
