package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.desk.relations.SentenceTable;
import org.rapporteur.model.Problem;
import org.rapporteur.pipeline.Workers;

/** Runs over the rows of a table on all cores, in order, with progress; tells the faulty rows. */
final class TableRun {

  private static final int AHEAD_PER_THREAD = 64;
  private static final int TOLD = 100;

  private final Terminal terminal;
  private final RunOptions options;
  private final List<Problem> problems = new ArrayList<>();
  private int faulty;
  private int read;

  TableRun(Terminal terminal, RunOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** Opens a table's bytes; - is standard input. */
  static InputStream open(String name) {
    if (name.equals("-")) {
      return System.in;
    }
    try {
      return Files.newInputStream(Path.of(name));
    } catch (NoSuchFileException missing) {
      throw new RapporteurException(name + ": there is no such file", missing);
    } catch (IOException unreadable) {
      throw new RapporteurException(
          name + ": cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /** What to call a table in messages. */
  static String name(String name) {
    return name.equals("-") ? "standard input" : name;
  }

  /**
   * Runs over all rows.
   *
   * @param table the rows
   * @param work done on the workers, once a row
   * @param results takes what the work gave, in order
   * @param problem what was wrong with a row, or null
   * @return the exit code
   */
  <R> int run(
      SentenceTable table,
      Function<SentenceTable.Row, R> work,
      Consumer<R> results,
      Function<R, @Nullable Problem> problem) {
    try (Progress progress = new Progress(terminal, options.quiet(), "sentences")) {
      int[] done = {0};
      new Workers(options.threads(), AHEAD_PER_THREAD)
          .<SentenceTable.Row, R>run(
              counted(table),
              work,
              result -> {
                results.accept(result);
                note(problem.apply(result));
                progress.step(++done[0], read, done[0] == read, done[0]);
              });
    }
    terminal.out().flush();
    problems.forEach(told -> terminal.tell(told.line()));
    if (faulty > problems.size()) {
      terminal.tell("… and " + (faulty - problems.size()) + " more rows at fault");
    }
    return faulty > 0 ? Exit.UNREADABLE : Exit.DONE;
  }

  private void note(@Nullable Problem problem) {
    if (problem != null) {
      faulty++;
      if (problems.size() < TOLD) {
        problems.add(problem);
      }
    }
  }

  private Iterator<SentenceTable.Row> counted(SentenceTable table) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return table.hasNext();
      }

      @Override
      public SentenceTable.Row next() {
        read++;
        return table.next();
      }
    };
  }
}
