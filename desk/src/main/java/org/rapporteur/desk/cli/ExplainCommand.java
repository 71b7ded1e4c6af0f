package org.rapporteur.desk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.conduct.ConductCoder;
import org.rapporteur.code.talks.TalksCoder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RoundReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a sentence is read and coded. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Shows how a text is coded: the records, why pass by pass, and who is meant.",
    description =
        "What a pass found or changed stands with its rule, and the number in brackets is how likely"
            + " the judge holds the type (0 to 1); 'left out' is what a pass took away again: not"
            + " real, told already, unlikely, or no public act.",
    footer = {
      "",
      "Examples:",
      "  rapporteur explain \"Ardania accused Velmark of shelling the border on Wednesday.\"",
      "  rapporteur explain --words \"Ardania met Velmark.\"",
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

  @Option(
      names = "--words",
      description = "Also the words with their tree and roles, as the parser reads them.")
  private boolean tree;

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
    List<RoundReport> rounds = new TalksCoder(stages.assembly().lexicon()).code(coded);
    List<Conduct> conducts = new ConductCoder(stages.assembly().lexicon()).code(coded);
    new Explanation(terminal.out(), ansi, tree).print(coded, rounds, conducts);
    terminal.out().flush();
    return Exit.DONE;
  }
}
