package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.talks.Talks;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.talks.TalksCalendar;
import org.rapporteur.desk.talks.TalksFields;
import org.rapporteur.desk.talks.TalksPage;
import org.rapporteur.desk.talks.TalksRows;
import org.rapporteur.desk.talks.TalksWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who talked with whom, and what came of it as each side tells it. */
@Command(
    name = "talks",
    mixinStandardHelpOptions = true,
    header = "Shows the rounds of talks in a case, and what came of them as each side tells it.",
    description = {
      "Codes what is new in the case first, as brief does. The rounds of the same sides stand"
          + " together. For each: where and when, who mediated, who sat at the table, what they could"
          + " not agree on, what came of it by the day it was told and on whose word, whose fault it"
          + " is said to be, and each side's account beside the others', with the sentences. Accounts"
          + " that contradict each other, outcomes that a later report revises, and contacts that one"
          + " side denies are marked; none is dropped. Then the offers to mediate or host, whether"
          + " they were taken up, and the meetings that were expected, with what came of them.",
      "",
      "Talks in which no party of case.yml is named come last, apart. Without 'parties' in case.yml"
          + " all are shown. docs/talks.md has the definitions."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur talks examples/kabul-islamabad",
      "  rapporteur talks my-case --as-of 2025-10-30",
      "  rapporteur talks my-case --format json > talks.json",
      "  rapporteur talks my-case --format csv --rows reports > reports.csv",
      "  rapporteur talks my-case --format ics > meetings.ics"
    })
final class TalksCommand implements Callable<Integer> {

  /** How it can be shown. */
  enum Format {
    /** A page to read. */
    table,
    /** One JSON document with everything. */
    json,
    /** A table; {@code --rows} says of what. */
    csv,
    /** Expected meetings whose days are told, as an iCalendar. */
    ics
  }

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Parameters(paramLabel = "CASE", description = "The case's folder, with its case.yml.")
  private Path folder;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Only what was published by this day, and nothing undated; default: all there is, as of the"
              + " last day of publication.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. ics holds the expected meetings whose"
              + " days are told.")
  private Format format = Format.table;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      description =
          "What the csv has a row for: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private TalksRows.Sort rows = TalksRows.Sort.rounds;

  TalksCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    CaseFolder open = CaseFolder.of(folder);
    return new CaseAsking(terminal, stages, options)
        .of(
            open,
            (file, names) ->
                print(
                    open.config().title(),
                    file.ask(new Talks(open.config().parties(), open.config().mediators(), asOf)),
                    new TalksWords(names)));
  }

  private void print(String title, TalksBook book, TalksWords words) {
    switch (format) {
      case table -> new TalksPage(words, terminal.out()).print(title, book);
      case json -> CaseAsking.json(TalksFields.book(title, book), terminal.out());
      case csv -> {
        RecordWriter writer =
            new RecordWriter(terminal.out(), RecordWriter.Format.csv, TalksRows.columns(rows));
        TalksRows.rows(rows, book).forEach(writer::write);
      }
      case ics -> terminal.out().print(TalksCalendar.of(title, book, words));
    }
  }
}
