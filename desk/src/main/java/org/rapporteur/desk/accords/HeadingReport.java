package org.rapporteur.desk.accords;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.desk.relations.Scores;

/** Measures headings that were said against those that a reader told. Not thread-safe. */
public final class HeadingReport {

  /** A figure over headings with fewer rows than this hangs on single rows. */
  public static final int ENOUGH = 5;

  private static final int CONFUSIONS = 15;

  private record Reading(HeadingRow row, String said) {
    boolean odd() {
      return row.number() % 2 == 1;
    }

    boolean right() {
      return row.counted(said).equals(row.heading());
    }
  }

  private record Confusion(String gold, String said, int often) {}

  private final List<Reading> readings = new ArrayList<>();

  /**
   * Adds a row.
   *
   * @param row the provision
   * @param said the likeliest heading
   */
  public void add(HeadingRow row, String said) {
    readings.add(new Reading(row, said));
  }

  /** Scores by the main heading alone. */
  public Scores strict() {
    return strict(readings);
  }

  /** Scores where another heading that is right counts as the main one. */
  public Scores lenient() {
    return lenient(readings);
  }

  private static Scores strict(List<Reading> part) {
    return new Scores(
        part.stream().map(r -> r.row().heading()).toList(),
        part.stream().map(Reading::said).toList());
  }

  private static Scores lenient(List<Reading> part) {
    return new Scores(
        part.stream().map(r -> r.row().heading()).toList(),
        part.stream().map(r -> r.row().counted(r.said())).toList());
  }

  /** Prints the figures: rows of odd number, of even number, and all; then each heading. */
  public void print(PrintWriter out) {
    part(out, "odd rows", Reading::odd);
    part(out, "even rows", r -> !r.odd());
    part(out, "all rows", r -> true);
    out.printf(
        Locale.ROOT,
        "all rows, main or also%n  %-36s %5s %5s %6s %6s %6s%n",
        "heading",
        "rows",
        "said",
        "P",
        "R",
        "F1");
    for (Scores.Label label : lenient().labels()) {
      out.printf(
          Locale.ROOT,
          "  %-36s %5d %5d %6.2f %6.2f %6.2f%n",
          label.name(),
          label.gold(),
          label.said(),
          label.precision(),
          label.recall(),
          label.f1());
    }
    out.println("commonest confusions: read, said, rows");
    List<Confusion> confusions = new ArrayList<>();
    lenient()
        .confusions()
        .forEach(
            (gold, said) ->
                said.forEach((name, often) -> confusions.add(new Confusion(gold, name, often))));
    confusions.stream()
        .sorted(
            Comparator.comparingInt(Confusion::often)
                .reversed()
                .thenComparing(Confusion::gold)
                .thenComparing(Confusion::said))
        .limit(CONFUSIONS)
        .forEach(c -> out.printf(Locale.ROOT, "  %s, %s, %d%n", c.gold(), c.said(), c.often()));
  }

  private void part(PrintWriter out, String name, Predicate<Reading> which) {
    List<Reading> part = readings.stream().filter(which).toList();
    if (part.isEmpty()) {
      return;
    }
    out.println(name);
    out.printf(Locale.ROOT, "  %-44s %5d%n", "rows", part.size());
    figures(out, "main", strict(part));
    figures(out, "main or also", lenient(part));
  }

  private static void figures(PrintWriter out, String how, Scores scores) {
    line(out, "accuracy, " + how, scores.accuracy(), scores.accuracyInterval());
    line(out, "macro-F1, " + how, scores.macroF1(), scores.interval());
    line(
        out,
        "macro-F1, " + how + ", five rows or more",
        scores.macroF1(ENOUGH),
        scores.interval(ENOUGH));
  }

  private static void line(PrintWriter out, String name, double value, Scores.Interval within) {
    out.printf(
        Locale.ROOT, "  %-44s %5.3f  [%.3f, %.3f]%n", name, value, within.low(), within.high());
  }

  /**
   * Prints rows that are wrong either way.
   *
   * @param most how many
   * @param odd whether only rows of odd number are shown, so that the others stay unseen
   */
  public void errors(PrintWriter out, int most, boolean odd) {
    readings.stream()
        .filter(r -> !r.right() && (!odd || r.odd()))
        .limit(most)
        .forEach(
            r ->
                out.printf(
                    Locale.ROOT,
                    "%d\t%s\t%d\t%s\t%s\t%s%n",
                    r.row().number(),
                    r.row().agreement(),
                    r.row().provision(),
                    r.row().heading(),
                    r.said(),
                    r.row().text()));
  }
}
