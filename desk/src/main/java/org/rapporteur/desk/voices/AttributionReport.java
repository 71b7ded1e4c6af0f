package org.rapporteur.desk.voices;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Span;

/** Measures the attributions found in texts against those marked beside them. Not thread-safe. */
public final class AttributionReport {

  private final MarkedFolder folder;
  private final AttributionScore score = new AttributionScore();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> missed = new TreeMap<>();
  private int documents;

  /**
   * A report.
   *
   * @param folder as for {@link MarkedFolder}
   */
  public AttributionReport(Path folder) {
    this.folder = new MarkedFolder(folder);
  }

  /** Adds a coded text. */
  public void add(Path file, Coded coded) {
    String text = coded.annotated().document().text();
    List<Marked> wanted = folder.marked(file, text);
    List<Marked> found = coded.statements().stream().map(s -> Attributed.marked(s, text)).toList();
    documents++;
    for (AttributionScore.Fault fault : score.add(coded.annotated(), wanted, found)) {
      faults.add(told(file, text, fault));
      if (fault.wanted() && fault.part().equals("nothing")) {
        Span cue = fault.marked().cue();
        missed.merge(cue == null ? "(none)" : flat(cue.of(text)), 1, Integer::sum);
      }
    }
  }

  private static String told(Path file, String text, AttributionScore.Fault fault) {
    Marked marked = fault.marked();
    StringBuilder content = new StringBuilder();
    marked.content().forEach(c -> content.append(flat(c.of(text))).append(" … "));
    return (fault.wanted() ? "missed, " + fault.part() : "too many")
        + "\t"
        + file.getFileName()
        + "\t"
        + words(text, marked.source())
        + "\t"
        + words(text, marked.cue())
        + "\t"
        + content;
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "-" : flat(span.of(text));
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** Prints the figures. */
  public void print(PrintWriter out) {
    line(out, "documents", documents);
    line(out, "attributions marked", score.gold());
    line(out, "attributions found", score.predicted());
    line(out, "relation precision", score.precision());
    line(out, "relation recall", score.recall());
    line(out, "relation F1", score.f1());
    line(out, "exact spans F1", score.exactF1());
    line(out, "content found", score.contentRecall());
    line(out, "source right where content found", score.sourceGivenContent());
    line(out, "cue right where content found", score.cueGivenContent());
    line(out, "direct quotations marked", score.direct());
    line(out, "direct quotations found", score.directRecall());
    line(out, "their speaker right", score.directSource());
  }

  /** Prints faults, and the cues most often missed. */
  public void errors(PrintWriter out, int most) {
    if (most > 0) {
      out.println();
      missed.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .limit(most)
          .forEach(e -> out.println("cue missed\t" + e.getValue() + "\t" + e.getKey()));
      faults.stream().sorted().limit((long) most * 20).forEach(out::println);
    }
  }

  private static void line(PrintWriter out, String name, double value) {
    out.printf(Locale.ROOT, "%-34s %8.3f%n", name, value);
  }

  private static void line(PrintWriter out, String name, int value) {
    out.printf(Locale.ROOT, "%-34s %8d%n", name, value);
  }
}
