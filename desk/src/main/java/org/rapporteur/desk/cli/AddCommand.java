package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds documents to a case. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header = "Adds documents to a case's file; one that is there unchanged is not coded again.",
    footer = {
      "",
      "Examples:",
      "  rapporteur add my-case report.html wire/*.txt",
      "  rapporteur add my-case archive.warc.gz --threads 1"
    })
final class AddCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of documents.")
  private List<Path> files;

  AddCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    CaseFolder open = CaseFolder.of(folder);
    Stages.Loader loader = DictionaryOptions.of(open, stages, terminal, options.quiet());
    CaseRun run = new CaseRun(terminal, loader, options);
    try (CaseFile file = CaseFile.open(open.file())) {
      Tally tally = run.code(open, file, (input, sink) -> input.only(files, sink));
      int code = run.tell(open, tally);
      if (!options.quiet()) {
        terminal
            .out()
            .printf(
                Locale.ROOT,
                "%d documents read: %d coded, %d unchanged, %d kept uncoded; %d unreadable%n",
                tally.read(),
                tally.coded(),
                tally.unchanged(),
                tally.kept(),
                tally.unreadable());
      }
      return code;
    }
  }
}
