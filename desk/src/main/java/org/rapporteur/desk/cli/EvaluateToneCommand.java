package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.voices.ToneReport;
import org.rapporteur.desk.voices.ToneRow;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Document;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures tone and kind of statements on sentences of which people have told both. */
@Command(
    name = "tone",
    mixinStandardHelpOptions = true,
    header = "Measures what statements do, and their tone, on sentences judged by people.",
    description =
        "FILE has a row for each sentence: id, sentence, speaker, party, kind, tone (-2 to 2) and"
            + " second (the same by a second reader), tab-separated. The program finds the"
            + " statement in the sentence itself; where it finds none, the whole sentence is taken"
            + " and counted. Rows of odd and of even number are reported apart: look at the faults"
            + " of one half only.",
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate tone testdata/tone/statements.tsv",
      "  rapporteur evaluate tone --errors 40 testdata/tone/statements.tsv"
    })
final class EvaluateToneCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the N rows of odd number that are furthest off; default: none.")
  private int errors;

  @Option(names = "--all", description = "Show rows of even number among the faults too.")
  private boolean all;

  @Option(names = "--words", description = "By the words of tone alone, without what was learnt.")
  private boolean words;

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file;

  EvaluateToneCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors " + errors + ": 0 or more");
    }
    List<ToneRow> rows = ToneRow.read(file);
    Stages loaded = stages.load(List.of());
    Lexicon lexicon = stages.assembly().lexicon();
    ToneReport report = new ToneReport(lexicon, words ? null : Learnt.shipped());
    Iterator<Document> documents = rows.stream().map(ToneRow::document).iterator();
    int[] done = {0};
    try (Progress progress = new Progress(terminal, options.quiet())) {
      new Pipeline(loaded.annotator(), new AttributionCoder(lexicon, null), options.threads())
          .run(
              documents,
              outcome -> {
                ToneRow row = rows.get(done[0]++);
                if (outcome instanceof Outcome.Done coded) {
                  report.add(row, coded.coded());
                } else if (outcome instanceof Outcome.Kept kept) {
                  kept.problems().forEach(problem -> terminal.tell(problem.line()));
                }
                progress.step(done[0], rows.size(), true, done[0]);
              });
    }
    report.print(terminal.out());
    report.errors(terminal.out(), errors, !all);
    terminal.out().flush();
    return Exit.DONE;
  }
}
