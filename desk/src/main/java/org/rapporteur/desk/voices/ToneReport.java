package org.rapporteur.desk.voices;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Coded;

/** Measures the tone of statements against that which people read in them. Not thread-safe. */
public final class ToneReport {

  private static final String[] SIDES = {"hostile", "neutral", "conciliatory"};

  private final Lexicon lexicon;
  private final @Nullable Learnt learnt;
  private final List<ToneReading> readings = new ArrayList<>();

  /**
   * A report.
   *
   * @param lexicon the one with which rows are coded
   * @param learnt what was learnt, or null for the words alone
   */
  public ToneReport(Lexicon lexicon, @Nullable Learnt learnt) {
    this.lexicon = lexicon;
    this.learnt = learnt;
  }

  /** Adds a coded row. */
  public void add(ToneRow row, Coded coded) {
    readings.add(ToneReading.of(row, coded, lexicon, learnt));
  }

  /** Spearman's rank correlation over all rows. */
  public double spearman() {
    return ToneScore.spearman(readings);
  }

  /** Macro-F1 over the three sides, over all rows. */
  public double sides() {
    return ToneScore.sides(readings);
  }

  /** The part of all rows whose kind is right. */
  public double kinds() {
    return ToneScore.kinds(readings);
  }

  /** Prints the figures: rows of odd number, of even number, and all. */
  public void print(PrintWriter out) {
    part(out, "odd rows", readings.stream().filter(r -> r.row().odd()).toList());
    part(out, "even rows", readings.stream().filter(r -> !r.row().odd()).toList());
    part(out, "all rows", readings);
  }

  private static void part(PrintWriter out, String name, List<ToneReading> part) {
    if (part.isEmpty()) {
      return;
    }
    out.println(name);
    line(out, "rows", part.size());
    int whole = (int) part.stream().filter(ToneReading::whole).count();
    line(out, "no statement: whole sentence", whole);
    figure(out, "Spearman", part, ToneScore::spearman);
    figure(out, "macro-F1, three sides", part, ToneScore::sides);
    figure(out, "kind right", part, ToneScore::kinds);
    figure(out, "macro-F1 over kinds", part, ToneScore::kindsMacro);
    out.printf(
        Locale.ROOT, "  %-32s %8.3f%n", "Spearman of the two readers", ToneScore.readers(part));
    int[][] confusion = ToneScore.confusion(part);
    out.printf(
        Locale.ROOT, "  %-16s %12s %12s %12s%n", "read \\ found", SIDES[0], SIDES[1], SIDES[2]);
    for (int i = 0; i < SIDES.length; i++) {
      int[] row = confusion[i];
      out.printf(Locale.ROOT, "  %-16s %12d %12d %12d%n", SIDES[i], row[0], row[1], row[2]);
    }
  }

  /**
   * Prints the rows furthest off, with the cues that counted, and how many kinds were taken for
   * which.
   *
   * @param most how many rows
   * @param odd whether only rows of odd number are shown, so that the others stay unseen
   */
  public void errors(PrintWriter out, int most, boolean odd) {
    List<ToneReading> shown =
        readings.stream()
            .filter(r -> !odd || r.row().odd())
            .sorted(
                Comparator.comparingDouble(
                        (ToneReading r) -> -Math.abs(r.value() - r.row().tone() / 2.0))
                    .thenComparing(r -> r.row().id()))
            .limit(most)
            .toList();
    for (ToneReading reading : shown) {
      ToneRow row = reading.row();
      out.printf(
          Locale.ROOT,
          "%s\t%d\t%.2f\t%s as %s\t%s\t%s%n\t%s%n",
          row.id(),
          row.tone(),
          reading.value(),
          row.kind(),
          reading.kind(),
          reading.whole() ? "whole sentence" : "statement",
          row.sentence(),
          String.join("; ", reading.cues()));
    }
  }

  private static void figure(
      PrintWriter out,
      String name,
      List<ToneReading> part,
      ToDoubleFunction<List<ToneReading>> figure) {
    double[] interval = ToneScore.interval(part, figure);
    out.printf(
        Locale.ROOT,
        "  %-32s %8.3f  [%.3f, %.3f]%n",
        name,
        figure.applyAsDouble(part),
        interval[0],
        interval[1]);
  }

  private static void line(PrintWriter out, String name, int value) {
    out.printf(Locale.ROOT, "  %-32s %8d%n", name, value);
  }
}
