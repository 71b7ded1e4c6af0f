package org.rapporteur.desk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a sentence is read and coded. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header =
        "Shows how a text is read and coded: words, roles, who is meant, dates, reasons, records.",
    footer = {
      "",
      "Examples:",
      "  rapporteur explain \"Ardania accused Velmark of shelling the border on Wednesday.\"",
      "  rapporteur explain --date 2025-05-20 \"The two ministers met in Kabul yesterday.\""
    })
final class ExplainCommand implements Callable<Integer> {

  private static final String NO_BYTES = "0".repeat(64);

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description =
          "Day of publication, such as 2025-05-20; without it 'on Wednesday' has no date.")
  private @Nullable LocalDate date;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "One or more sentences, in quotes.")
  private List<String> words;

  ExplainCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Document document =
        new Document(
            NO_BYTES,
            new Origin("command line", NO_BYTES, 0),
            "",
            "",
            "",
            date,
            "eng",
            String.join(" ", words));
    Stages loaded = stages.load(List.of());
    Coded coded = loaded.coder().code(loaded.annotator().annotate(document));
    // standard output may go to a file while a person looks at the rest
    Ansi ansi = terminal.interactive() ? Ansi.AUTO : Ansi.OFF;
    new Explanation(terminal.out(), ansi).print(coded);
    terminal.out().flush();
    return Exit.DONE;
  }
}
