package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.BriefFiles;
import org.rapporteur.desk.brief.Composer;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Casework;
import org.rapporteur.desk.casework.DecisionFile;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The main job: a case's documents coded and its brief written. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    header = "Codes a case's documents and writes its brief to CASE/out/brief.html and brief.md.",
    description =
        "Documents that are in the case file unchanged are not coded again. Every figure of the"
            + " brief is checked against its sentences; if one does not hold, nothing is written.",
    footer = {
      "",
      "Examples:",
      "  rapporteur brief examples/kabul-islamabad",
      "  rapporteur brief my-case --quiet --threads 1"
    })
final class BriefCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Parameters(paramLabel = "CASE", description = "The case's folder, with its case.yml.")
  private Path folder;

  BriefCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    CaseFolder open = CaseFolder.of(folder);
    Decisions decisions = new DecisionFile(open).read();
    Stages.Loader loader = DictionaryOptions.of(open, stages, terminal, options.quiet());
    CaseRun run = new CaseRun(terminal, loader, options);
    try (CaseFile file = CaseFile.open(open.file())) {
      Tally tally = run.code(open, file, (input, sink) -> input.all(sink));
      Brief brief =
          Composer.compose(
              open.config(),
              decisions,
              file,
              loader::name,
              VersionCommand.program(),
              file.meta(Casework.KNOWLEDGE));
      BriefFiles.write(brief, file, open.out());
      int code = run.tell(open, tally);
      if (!options.quiet()) {
        summary(brief, tally, open.out());
      }
      return code;
    }
  }

  private void summary(Brief brief, Tally tally, Path out) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: %d documents read, %d coded now, %d unchanged, %d kept uncoded%n",
            brief.title(),
            tally.read(),
            tally.coded(),
            tally.unchanged(),
            tally.kept());
    brief.glance().stream()
        .skip(1)
        .forEach(
            line -> {
              StringBuilder text = new StringBuilder("  ");
              line.parts()
                  .forEach(
                      part -> {
                        var figure = part.figure();
                        text.append(figure == null ? part.text() : figure.value());
                      });
              terminal.out().println(text);
            });
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%d figures checked against %d sentences.%n",
            brief.figures().size(),
            brief.evidence().size());
    terminal.out().println("Brief: " + out.resolve("brief.html"));
  }
}
