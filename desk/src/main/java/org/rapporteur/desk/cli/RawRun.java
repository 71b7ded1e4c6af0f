package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.code.Coder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.voices.RawText;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;

/** Codes plain texts as they are on disk, in order, with progress. */
final class RawRun {

  private final Terminal terminal;
  private final Stages.Loader stages;
  private final RunOptions options;

  RawRun(Terminal terminal, Stages.Loader stages, RunOptions options) {
    this.terminal = terminal;
    this.stages = stages;
    this.options = options;
  }

  /**
   * Runs over the files with the coder of attributions, and ends at one that cannot be read.
   *
   * @throws RapporteurException if a file cannot be read
   */
  void run(List<Path> files, @Nullable LocalDate published, BiConsumer<Path, Coded> taker) {
    run(files, published, attributions(), taker);
  }

  /**
   * Runs over the files, and ends at one that cannot be read: what is measured or learnt of half a
   * folder would be something else.
   *
   * @param files plain texts in UTF-8, in English
   * @param published their day, or null
   * @param coder what they are coded by
   * @param taker takes each file with its records, in the order of the files
   * @throws RapporteurException if a file cannot be read
   */
  void run(
      List<Path> files, @Nullable LocalDate published, Coder coder, BiConsumer<Path, Coded> taker) {
    run(
        files,
        published,
        coder,
        taker,
        unreadable -> {
          throw unreadable;
        });
  }

  /**
   * Runs over the files with the coder of attributions; those that cannot be read are told and
   * passed over.
   *
   * @param files plain texts in UTF-8, in English
   * @param published their day, or null
   * @param taker takes each file that could be read with its records, in the order of the files
   * @return how many could not be read
   */
  int passing(List<Path> files, @Nullable LocalDate published, BiConsumer<Path, Coded> taker) {
    int[] unreadable = {0};
    run(
        files,
        published,
        attributions(),
        taker,
        fault -> {
          terminal.tell(String.valueOf(fault.getMessage()));
          unreadable[0]++;
        });
    return unreadable[0];
  }

  private Coder attributions() {
    return new AttributionCoder(stages.assembly().lexicon());
  }

  private void run(
      List<Path> files,
      @Nullable LocalDate published,
      Coder coder,
      BiConsumer<Path, Coded> taker,
      Consumer<RapporteurException> faults) {
    Stages loaded = stages.load(List.of());
    // reading is ahead of coding: which file an outcome is of is known by its turn
    Deque<Path> read = new ArrayDeque<>();
    int[] done = {0};
    long[] sentences = {0};
    try (Progress progress = new Progress(terminal, options.quiet())) {
      Iterator<Document> documents =
          files.stream()
              .<Document>mapMulti(
                  (file, next) -> {
                    Document document;
                    try {
                      document = RawText.read(file, published);
                    } catch (RapporteurException unreadable) {
                      faults.accept(unreadable);
                      done[0]++;
                      return;
                    }
                    read.add(file);
                    next.accept(document);
                  })
              .iterator();
      new Pipeline(loaded.annotator(), coder, options.threads())
          .run(
              documents,
              outcome -> {
                Path file = read.remove();
                if (outcome instanceof Outcome.Done coded) {
                  taker.accept(file, coded.coded());
                  sentences[0] += coded.coded().annotated().sentences().size();
                } else if (outcome instanceof Outcome.Kept kept) {
                  kept.problems().forEach(problem -> terminal.tell(problem.line()));
                }
                progress.step(++done[0], files.size(), true, sentences[0]);
              });
    }
  }
}
