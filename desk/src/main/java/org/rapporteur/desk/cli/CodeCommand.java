package org.rapporteur.desk.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.DiscardingCoder;
import org.rapporteur.desk.casework.Arrival;
import org.rapporteur.desk.casework.Reading;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.peers.Layout;
import org.rapporteur.desk.peers.TableSchema;
import org.rapporteur.desk.relations.SentenceCoding;
import org.rapporteur.desk.relations.SentenceTable;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes documents from files or standard input to records on standard output. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    header = "Codes documents: text or JSON lines in, one record per event or statement out.",
    description =
        "A filter: reads FILEs, or standard input for none or -, and keeps nothing. A text may begin"
            + " with header lines (Date:, Outlet:, Title:). Faults go to standard error. With"
            + " --sentences, a table of single sentences is coded instead: a JSON line for each row,"
            + " with the events that count (done or under way), the surest first.",
    footer = {
      "",
      "Examples:",
      "  rapporteur code report.txt",
      "  cat reports.jsonl | rapporteur code | jq 'select(.type == \"ACCUSE\")'",
      "  rapporteur code --format csv --date 2025-05-20 report.html > records.csv",
      "  rapporteur code --format icews reports/*.txt > events.tsv",
      "  rapporteur code --format icews --schema > icews.json",
      "  rapporteur code --dictionaries my-dictionaries --verbose report.txt",
      "  rapporteur code --sentences sentences.tsv --format jsonl > events.jsonl"
    })
final class CodeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;
  @Mixin private DictionaryOptions dictionaries;
  @Mixin private JudgeOptions judge;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl or csv, or events in another coder's layout: phoenix, icews, polecat, gdelt (2.0),"
              + " gdelt1 (1.0); default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.jsonl;

  @Option(
      names = "--schema",
      description =
          "Print the Frictionless schema of FORMAT (csv or another coder's layout), and no more.")
  private boolean schema;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication, such as 2025-05-20, of documents that have none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--sentences",
      paramLabel = "IN",
      description =
          "Code the rows of IN (tab-separated, UTF-8, with a header that names the columns 'id' and"
              + " 'sentence'; - is standard input), each by itself; one line out for each row.")
  private @Nullable String sentences;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files; - is standard input.")
  private List<String> files = new ArrayList<>();

  CodeCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (schema) {
      return printSchema();
    }
    if (sentences != null) {
      return codeSentences(sentences);
    }
    if (judge.given()) {
      throw new ParameterException(
          spec.commandLine(),
          "--judge: only with --sentences; records of documents are not ranked");
    }
    List<Problem> problems = new ArrayList<>();
    int[] discarded = {0};
    Stages.Loader loader = dictionaries.over(stages, terminal, options.quiet());
    OutputFormat.Output output = format.open(terminal.out(), loader::knowledge);
    try (Reading reading = new Reading(this::read);
        Progress progress = new Progress(terminal, options.quiet())) {
      if (reading.hasNext()) {
        Stages loaded = loader.load(List.of());
        int[] done = {0};
        long[] sentences = {0};
        new Pipeline(loaded.annotator(), loaded.coder(), options.threads())
            .run(
                documents(reading, problems),
                outcome -> {
                  if (outcome instanceof Outcome.Done coded) {
                    output.write(coded.coded());
                    discarded[0] += discarded(coded.coded());
                    sentences[0] += coded.coded().annotated().sentences().size();
                  } else if (outcome instanceof Outcome.Kept kept) {
                    problems.addAll(kept.problems());
                  }
                  progress.step(++done[0], reading.arrived(), reading.ended(), sentences[0]);
                });
      }
      problems.addAll(reading.lost());
    }
    terminal.out().flush();
    String leftOut = output.leftOut();
    if (leftOut != null && !options.quiet()) {
      terminal.tell(leftOut);
    }
    if (discarded[0] > 0 && !options.quiet()) {
      terminal.tell(discarded[0] + " sentences or documents left out by discard phrases");
    }
    problems.stream()
        .filter(problem -> problem.fatal() || !options.quiet())
        .forEach(problem -> terminal.tell(problem.line()));
    boolean faulty = dictionaries.faults() || problems.stream().anyMatch(Problem::fatal);
    return faulty ? Exit.UNREADABLE : Exit.DONE;
  }

  private static int discarded(Coded coded) {
    return (int) coded.trace().stream().filter(t -> t.pass().equals(DiscardingCoder.NAME)).count();
  }

  private int codeSentences(String in) {
    if (format != OutputFormat.jsonl || !files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          files.isEmpty()
              ? "--sentences writes jsonl only; leave out --format " + format
              : "--sentences takes no FILE; leave out " + String.join(" ", files));
    }
    String name = TableRun.name(in);
    try (SentenceTable table = SentenceCoding.open(TableRun.open(in), name)) {
      Stages.Loader loader = dictionaries.over(stages, terminal, options.quiet());
      SentenceCoding coding = new SentenceCoding(judge.load(loader), name, date);
      RecordWriter writer = new RecordWriter(terminal.out(), RecordWriter.Format.jsonl);
      int exit =
          new TableRun(terminal, options)
              .run(
                  table,
                  coding::code,
                  line -> writer.write(line.fields()),
                  SentenceCoding.Line::problem);
      return dictionaries.faults() ? Exit.UNREADABLE : exit;
    }
  }

  private int printSchema() {
    Layout layout = format.layout();
    if (layout == null) {
      throw new ParameterException(
          spec.commandLine(), "--schema: jsonl is no table; add --format with another format");
    }
    terminal.out().print(TableSchema.json(layout));
    terminal.out().flush();
    return Exit.DONE;
  }

  private void read(Sink sink) {
    Readers readers = new Readers(ReadSettings.on(LocalDate.now(ZoneId.systemDefault())));
    List<String> names = files.isEmpty() ? List.of("-") : files;
    for (String name : names) {
      if (!name.equals("-")) {
        readers.read(Path.of(name), name, sink);
      } else {
        standardInput(readers, sink);
      }
    }
  }

  /** Through a file, since readers look at a file twice: to hash and tell its kind, and to read. */
  private static void standardInput(Readers readers, Sink sink) {
    try (InputStream in = new BufferedInputStream(System.in)) {
      in.mark(64);
      boolean json = firstVisible(in) == '{';
      in.reset();
      Path copy = Files.createTempFile("rapporteur", json ? ".jsonl" : ".txt");
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        readers.read(copy, json ? "stdin.jsonl" : "stdin.txt", sink);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static int firstVisible(InputStream in) throws IOException {
    for (int i = 0; i < 60; i++) {
      int unit = in.read();
      if (unit > ' ' && unit < 0x80 || unit < 0) {
        return unit;
      }
    }
    return ' ';
  }

  private Iterator<Document> documents(Reading reading, List<Problem> problems) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reading.hasNext();
      }

      @Override
      public Document next() {
        Arrival arrival = reading.next();
        problems.addAll(arrival.problems());
        return dated(arrival.document());
      }
    };
  }

  private Document dated(Document document) {
    if (date == null || document.published() != null) {
      return document;
    }
    return new Document(
        document.id(),
        document.origin(),
        document.outlet(),
        document.address(),
        document.title(),
        date,
        document.language(),
        document.text());
  }
}
