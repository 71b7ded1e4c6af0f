package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Annotated;

/**
 * How well predicted attributions meet marked ones, as {@link Matching} pairs them. Two are the
 * same when the head words of their cues and of their sources are, too. Not thread-safe.
 */
final class AttributionScore {

  /**
   * An attribution that was not met, or met nothing.
   *
   * @param marked the attribution
   * @param wanted whether it was wanted, and missed; else it is too many
   * @param part what kept it from being met: "nothing", "source", "cue"
   */
  record Fault(Marked marked, boolean wanted, String part) {}

  private int gold;
  private int predicted;
  private int relations;
  private int exact;
  private int contents;
  private int sourceOfContents;
  private int cueOfContents;
  private int direct;
  private int directFound;
  private int directSource;

  /**
   * Adds a document.
   *
   * @return what was missed and what was too many
   */
  List<Fault> add(Annotated annotated, List<Marked> wanted, List<Marked> found) {
    Words words = new Words(annotated);
    gold += wanted.size();
    predicted += found.size();
    Map<Marked, Marked> met = Matching.of(wanted, found, words);
    List<Fault> faults = new ArrayList<>();
    for (Marked each : wanted) {
      Marked best = met.get(each);
      boolean source = best != null && words.sameHead(each.source(), best.source());
      boolean cue = best != null && words.sameHead(each.cue(), best.cue());
      contents += best == null ? 0 : 1;
      sourceOfContents += source ? 1 : 0;
      cueOfContents += cue ? 1 : 0;
      relations += source && cue ? 1 : 0;
      exact += each.equals(best) ? 1 : 0;
      if (words.quoted(each.content())) {
        direct++;
        directFound += best == null ? 0 : 1;
        directSource += source ? 1 : 0;
      }
      if (!source || !cue) {
        faults.add(new Fault(each, true, best == null ? "nothing" : source ? "cue" : "source"));
      }
    }
    Set<Marked> left = new HashSet<>(found);
    left.removeAll(new HashSet<>(met.values()));
    left.forEach(each -> faults.add(new Fault(each, false, "nothing")));
    return faults;
  }

  double precision() {
    return ratio(relations, predicted);
  }

  double recall() {
    return ratio(relations, gold);
  }

  double f1() {
    return f1(precision(), recall());
  }

  double exactF1() {
    return f1(ratio(exact, predicted), ratio(exact, gold));
  }

  double contentRecall() {
    return ratio(contents, gold);
  }

  double sourceGivenContent() {
    return ratio(sourceOfContents, contents);
  }

  double cueGivenContent() {
    return ratio(cueOfContents, contents);
  }

  double directRecall() {
    return ratio(directFound, direct);
  }

  double directSource() {
    return ratio(directSource, directFound);
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }

  int direct() {
    return direct;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
