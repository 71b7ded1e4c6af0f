package org.rapporteur.desk.cli;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.Tally;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What commands that show a case do alike: code what is new, then ask and show. */
final class CaseAsking {

  private final Terminal terminal;
  private final Stages.Loader stages;
  private final RunOptions options;

  /** What is asked of a case, and shown. */
  interface Asked {

    /**
     * Asks and shows.
     *
     * @param file the case file, with all documents of the case
     * @param names gives the name of a side, actor or office by its id, or the id itself
     */
    void show(CaseFile file, UnaryOperator<String> names);
  }

  CaseAsking(Terminal terminal, Stages.Loader stages, RunOptions options) {
    this.terminal = terminal;
    this.stages = stages;
    this.options = options;
  }

  /** Runs it, and gives the exit code: that of the coding. */
  int of(CaseFolder folder, Asked asked) {
    Stages.Loader loader = DictionaryOptions.of(folder, stages, terminal, options.quiet());
    CaseRun run = new CaseRun(terminal, loader, options);
    try (CaseFile file = CaseFile.open(folder.file())) {
      Tally tally = run.code(folder, file, (input, sink) -> input.all(sink));
      int code = run.tell(folder, tally);
      asked.show(file, ActorNames.of(file, loader));
      terminal.out().flush();
      return code;
    }
  }

  /** Prints fields as one JSON document, indented. */
  static void json(Object fields, PrintWriter out) {
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(fields));
  }
}
