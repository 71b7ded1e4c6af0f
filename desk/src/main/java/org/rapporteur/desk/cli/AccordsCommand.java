package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.Accords;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.casefile.talks.Talks;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.desk.calendar.Appointment;
import org.rapporteur.desk.calendar.Calendars;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.DecisionFile;
import org.rapporteur.desk.casework.DeclaredHeadings;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.promises.AccordCalendar;
import org.rapporteur.desk.promises.AccordFields;
import org.rapporteur.desk.promises.AccordPage;
import org.rapporteur.desk.promises.AccordRows;
import org.rapporteur.desk.promises.Plain;
import org.rapporteur.desk.talks.TalksCalendar;
import org.rapporteur.desk.talks.TalksWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what was promised and whether it is kept, and takes the user's decisions. */
@Command(
    name = "accords",
    mixinStandardHelpOptions = true,
    header = "Shows what was promised in a case's accords, and whether it is being kept.",
    description = {
      "Codes what is new in the case first, as brief does. Accords are those that case.yml declares"
          + " ('accords:'), and those that reports tell of. For each commitment: who is bound, evidence"
          + " for and against with the reasons, how far it is implemented on the scale of the Peace"
          + " Accords Matrix, its deadline, whether the parties' accounts differ, and its history; for"
          + " each joint body whether it is set up, funded, staffed, and when it met. No news is 'no"
          + " evidence', not 'not done'. docs/accords.md has the definitions.",
      "",
      "With an ACTION:",
      "  propose           lists accords that reports tell of and nothing is decided about",
      "  accept KEY        takes one into the case (--name: what to call it)",
      "  merge KEY OTHER   says that KEY is the same as OTHER, whose name stays",
      "  dismiss KEY       says that it is none, or none of this case",
      "  confirm LINK      says that a piece of evidence holds",
      "  reject LINK       says that it does not; it counts for nothing from then on",
      "  undo KEY|LINK     takes back the last thing decided about it",
      "Decisions are kept in the case's folder, in decisions.jsonl, and hold when documents are added."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur accords examples/kabul-islamabad",
      "  rapporteur accords my-case --as-of 2025-10-01",
      "  rapporteur accords my-case --since 2025-10-15",
      "  rapporteur accords my-case propose",
      "  rapporteur accords my-case accept afg-pak-2025-07-20-framework --name \"Kabul framework\"",
      "  rapporteur accords my-case reject l-0123456789 --note \"another committee\"",
      "  rapporteur accords my-case --format csv --rows history > history.csv",
      "  rapporteur accords my-case --format ics > deadlines.ics"
    })
final class AccordsCommand implements Callable<Integer> {

  /** How it can be shown. */
  enum Format {
    /** A page to read. */
    table,
    /** One JSON document with everything. */
    json,
    /** A table; {@code --rows} says of what. */
    csv,
    /** Deadlines and expected meetings as an iCalendar. */
    ics
  }

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Parameters(
      index = "0",
      paramLabel = "CASE",
      description = "The case's folder, with its case.yml.")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTION",
      description = "${COMPLETION-CANDIDATES}; without one, the accords are shown.")
  private AccordDecisions.@Nullable Action action;

  @Parameters(
      index = "2..*",
      arity = "0..2",
      paramLabel = "KEY",
      description = "The accord or piece of evidence, as it is shown in square brackets.")
  private List<String> subjects = List.of();

  @Option(names = "--name", description = "With accept: what to call the accord.")
  private String name = "";

  @Option(names = "--note", description = "With a decision: why, kept with it.")
  private String note = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Only what was published by this day, and deadlines as of it; default: the last day of"
              + " publication in the case. A later day shows what has become overdue since.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Shows first what changed on this day or later.")
  private @Nullable LocalDate since;

  @Option(names = "--all", description = "Shows all evidence, and not only the latest.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.table;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      description =
          "What the csv has a row for: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private AccordRows.Sort rows = AccordRows.Sort.commitments;

  AccordsCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (asOf != null && since != null && since.isAfter(asOf)) {
      throw new ParameterException(
          spec.commandLine(), "--since " + since + " is after --as-of " + asOf + "; swap them");
    }
    CaseFolder open = CaseFolder.of(folder);
    DecisionFile decided = new DecisionFile(open);
    Decisions decisions = decided.read();
    List<DeclaredAccord> declared = DeclaredHeadings.of(open.config().accords());
    return new CaseAsking(terminal, stages, options)
        .of(
            open,
            (file, names) -> {
              AccordBook book = file.ask(new Accords(declared, decisions, asOf));
              if (action != null && action != AccordDecisions.Action.propose) {
                AccordDecisions taking = new AccordDecisions(spec, decided, book);
                terminal.out().println(taking.take(action, subjects, name, note));
                return;
              }
              book.problems().forEach(terminal::tell);
              if (format == Format.ics && action == null) {
                terminal.out().print(calendar(open.config(), file, book, names));
              } else {
                print(open.config().title(), book, new Plain(names));
              }
            });
  }

  /** Deadlines, and the meetings that are expected, in one calendar. */
  private String calendar(
      CaseConfig config, CaseFile file, AccordBook book, UnaryOperator<String> names) {
    TalksBook talks = file.ask(new Talks(config.parties(), config.mediators(), asOf));
    List<Appointment> entries = new ArrayList<>(AccordCalendar.deadlines(book, new Plain(names)));
    entries.addAll(TalksCalendar.meetings(talks, new TalksWords(names)));
    return Calendars.of(config.title(), entries, book.asOf());
  }

  private void print(String title, AccordBook book, Plain plain) {
    AccordPage page = new AccordPage(plain, all, terminal.out());
    if (action == AccordDecisions.Action.propose) {
      page.proposals(book);
      return;
    }
    switch (format) {
      case table -> page.print(title, book, since);
      case json -> CaseAsking.json(AccordFields.book(title, book), terminal.out());
      case csv -> {
        RecordWriter writer =
            new RecordWriter(terminal.out(), RecordWriter.Format.csv, AccordRows.columns(rows));
        AccordRows.rows(rows, book).forEach(writer::write);
      }
      case ics -> throw new IllegalStateException("a calendar has no page");
    }
  }
}
