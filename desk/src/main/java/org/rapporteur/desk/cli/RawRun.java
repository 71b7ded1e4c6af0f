package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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

  /** Runs over the files with the coder of attributions. */
  void run(List<Path> files, @Nullable LocalDate published, BiConsumer<Path, Coded> taker) {
    run(files, published, new AttributionCoder(stages.assembly().lexicon()), taker);
  }

  /**
   * Runs over the files.
   *
   * @param files plain texts in UTF-8, in English
   * @param published their day, or null
   * @param coder what they are coded by
   * @param taker takes each file with its records, in the order of the files
   */
  void run(
      List<Path> files, @Nullable LocalDate published, Coder coder, BiConsumer<Path, Coded> taker) {
    Stages loaded = stages.load(List.of());
    Iterator<Document> documents =
        files.stream().map(file -> RawText.read(file, published)).iterator();
    int[] done = {0};
    long[] sentences = {0};
    try (Progress progress = new Progress(terminal, options.quiet())) {
      new Pipeline(loaded.annotator(), coder, options.threads())
          .run(
              documents,
              outcome -> {
                Path file = files.get(done[0]++);
                if (outcome instanceof Outcome.Done coded) {
                  taker.accept(file, coded.coded());
                  sentences[0] += coded.coded().annotated().sentences().size();
                } else if (outcome instanceof Outcome.Kept kept) {
                  kept.problems().forEach(problem -> terminal.tell(problem.line()));
                }
                progress.step(done[0], files.size(), true, sentences[0]);
              });
    }
  }
}
