package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.voices.Attributed;
import org.rapporteur.desk.voices.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds who says, thinks or wants what, by the spans of plain texts. */
@Command(
    name = "attributions",
    mixinStandardHelpOptions = true,
    header = "Finds who says, thinks or wants what in plain texts: one JSON line for each file.",
    description =
        "PATHs are plain texts in UTF-8, or folders of .txt files, read as they are: no header lines"
            + " are taken off. Each line names the file and its attributions with their source, cue"
            + " and content as offsets into it (UTF-16 units), the kind (statement, belief,"
            + " intent), what the statement does, the speaker as far as known, the topics, and the"
            + " tone toward each party it is about (-1 hostile to 1 conciliatory) with its cues."
            + " 'file' is the file's name; where two files of a run have one name, every line has"
            + " its 'path' too. A file that cannot be read, or is not plain text in UTF-8, is told"
            + " and passed over; the exit code is then 1.",
    footer = {
      "",
      "Examples:",
      "  rapporteur attributions report.txt",
      "  rapporteur attributions reports/ > attributions.jsonl",
      "  rapporteur attributions --date 2025-10-29 reports/*.txt"
    })
final class AttributionsCommand implements Callable<Integer> {

  /** What it may write. */
  enum Format {
    /** A JSON object a line. */
    jsonl
  }

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, the only one.")
  private Format format = Format.jsonl;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication, such as 2025-05-20: who held which office.")
  private @Nullable LocalDate date;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Texts, or folders of them.")
  private List<Path> paths;

  AttributionsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    List<Path> files = RawText.files(paths);
    RecordWriter writer =
        new RecordWriter(terminal.out(), RecordWriter.Format.valueOf(format.name()));
    boolean alike = files.stream().map(Path::getFileName).distinct().count() < files.size();
    int unreadable =
        new RawRun(terminal, stages, options)
            .passing(
                files,
                date,
                (file, coded) -> {
                  String text = coded.annotated().document().text();
                  Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                  fields.put("file", String.valueOf(file.getFileName()));
                  if (alike) {
                    fields.put("path", file.toString().replace('\\', '/'));
                  }
                  fields.put(
                      "attributions",
                      coded.statements().stream().map(s -> Attributed.fields(s, text)).toList());
                  writer.write(fields);
                });
    terminal.out().flush();
    return unreadable > 0 ? Exit.UNREADABLE : Exit.DONE;
  }
}
