package org.rapporteur.desk.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casework.Watcher;

/**
 * Shows on stderr how a run goes on: a bar for a person at a terminal, a line every few seconds
 * otherwise, nothing if quiet.
 */
final class Progress implements Watcher, AutoCloseable {

  private static final long EVERY = 5_000_000_000L;

  private final Terminal terminal;
  private final boolean quiet;
  private final String things;

  /** When the first document was done: loading what codes is no measure of the rate. */
  private long begun;

  private long told;
  private int first;
  private long firstSentences;
  private @Nullable ProgressBar bar;

  Progress(Terminal terminal, boolean quiet) {
    this(terminal, quiet, "documents");
  }

  /** Progress over things of this name, in the plural. */
  Progress(Terminal terminal, boolean quiet, String things) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.things = things;
  }

  @Override
  public void step(int done, int total, boolean whole, long sentences) {
    if (quiet) {
      return;
    }
    if (begun == 0) {
      begun = System.nanoTime();
      told = begun;
      first = done;
      firstSentences = sentences;
    }
    if (terminal.interactive()) {
      ProgressBar shown = bar == null ? bar() : bar;
      bar = shown;
      shown.maxHint(whole ? total : -1);
      shown.stepTo(done);
      shown.setExtraMessage(rate(sentences));
    } else if (System.nanoTime() - told >= EVERY) {
      told = System.nanoTime();
      terminal.tell(line(done, total, whole, sentences));
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("coding")
        .setUnit(" " + things, 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err, 100))
        .build();
  }

  private String line(int done, int total, boolean whole, long sentences) {
    double seconds = seconds();
    String left =
        whole && done > first
            ? String.format(Locale.ROOT, ", %.0f s left", seconds / (done - first) * (total - done))
            : "";
    return String.format(
        Locale.ROOT,
        "coded %d of %s%d %s, %s%s",
        done,
        whole ? "" : "at least ",
        total,
        things,
        rate(sentences),
        left);
  }

  private String rate(long sentences) {
    return String.format(
        Locale.ROOT, "%.0f sentences/s", (sentences - firstSentences) / Math.max(seconds(), 0.1));
  }

  private double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
