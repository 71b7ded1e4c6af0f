package org.rapporteur.desk.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.concurrent.Callable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.relations.PairRelating;
import org.rapporteur.desk.relations.SentenceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for a table of marked sentences what each source does to each target. */
@Command(
    name = "relate",
    mixinStandardHelpOptions = true,
    header = "Says what a marked source does to a marked target, a row for each row of a table.",
    description =
        "IN is tab-separated, in UTF-8, with a header; its column 'marked_sentence' has the source"
            + " as <s>…</s> and the target as <t>…</t>, each once or more. No other column is"
            + " looked at. Written are, tab-separated, 'root' (the type), 'class' (1 words of"
            + " co-operation, 2 deeds of co-operation, 3 words of conflict, 4 deeds of conflict)"
            + " and 'confidence' (0 to 1); all empty where no type is likely enough, or the marks"
            + " are broken, which is told.",
    footer = {
      "",
      "Examples:",
      "  rapporteur relate pairs.tsv > types.tsv",
      "  rapporteur relate --roots plv15 pairs.tsv | paste pairs.tsv -",
      "  printf 'marked_sentence\\n<s>Ardania</s> accused <t>Velmark</t>.\\n' | rapporteur relate -"
    })
final class RelateCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;
  @Mixin private JudgeOptions judge;

  @Option(
      names = "--roots",
      paramLabel = "TYPES",
      description =
          "plover16, the sixteen types of PLOVER, or plv15, with CONCEDE and RETREAT both as YIELD"
              + " in class 2; default: ${DEFAULT-VALUE}.")
  private PairRelating.Roots roots = PairRelating.Roots.plover16;

  @Parameters(paramLabel = "IN", description = "The table; - is standard input.")
  private String in;

  RelateCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String name = TableRun.name(in);
    try (SentenceTable table = PairRelating.open(TableRun.open(in), name)) {
      PairRelating relating = new PairRelating(judge.load(stages), name, roots);
      CsvWriter out =
          CsvWriter.builder()
              .fieldSeparator('\t')
              .bufferSize(0)
              .lineDelimiter(LineDelimiter.LF)
              .build(terminal.out());
      out.writeRecord(PairRelating.COLUMNS);
      return new TableRun(terminal, options)
          .run(
              table,
              relating::answer,
              answer -> out.writeRecord(answer.cells()),
              PairRelating.Answer::problem);
    }
  }
}
