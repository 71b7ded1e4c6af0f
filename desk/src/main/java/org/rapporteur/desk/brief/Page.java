package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.desk.brief.Brief.Coding;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.Brief.ReportRow;

/** A brief as a page: where each figure leads. What templates are given. */
public final class Page {

  private final Brief brief;
  private final Map<String, String> anchors = new HashMap<>();

  /** A page of a brief. */
  public Page(Brief brief) {
    this.brief = brief;
    for (Proof proof : brief.evidence()) {
      for (Coding coding : proof.codings()) {
        anchors.put(coding.record(), "e" + proof.number());
      }
    }
    for (ReportRow report : brief.reports()) {
      report.documents().forEach(id -> anchors.put(id, report.anchor()));
    }
    anchors.putAll(brief.accords().anchors());
    anchors.putAll(brief.talks().anchors());
  }

  /** The brief. */
  public Brief brief() {
    return brief;
  }

  /** The anchors of what a figure counts, each once, in order of their numbers. */
  public List<String> anchors(Figure figure) {
    Set<String> found = new LinkedHashSet<>();
    for (String id : figure.ids()) {
      String anchor = anchors.get(id);
      found.add(anchor == null ? "missing-" + id : anchor);
    }
    List<String> sorted = new ArrayList<>(found);
    sorted.sort(java.util.Comparator.comparing(Page::number));
    return sorted;
  }

  private static int number(String anchor) {
    return anchor.matches("[a-z][0-9]+") ? Integer.parseInt(anchor.substring(1)) : 0;
  }

  /** Where a figure leads: to the one thing it counts, else to the list of what it counts. */
  public String target(Figure figure) {
    List<String> counted = anchors(figure);
    return counted.size() == 1 ? counted.get(0) : "f" + figure.number();
  }

  /** The figures that lead to a list. */
  public List<Figure> listed() {
    return brief.figures().stream().filter(figure -> anchors(figure).size() > 1).toList();
  }

  /** What an anchor is called where it is linked. */
  public String label(String anchor) {
    String number = anchor.substring(1);
    return switch (anchor.charAt(0)) {
      case 'e' -> number;
      case 'd' -> "report " + number;
      case 't' -> "timeline " + number;
      case 's' -> "statement " + number;
      case 'a' -> "accord " + number;
      case 'c' -> "commitment " + number;
      case 'l' -> "piece " + number;
      case 'r' -> "talks " + number;
      case 'o' -> "offer " + number;
      case 'm' -> "meeting " + number;
      case 'q' -> "question " + number;
      default -> anchor;
    };
  }

  /** The data cut-off in words. */
  public String cutOff() {
    return Wording.day(brief.cutOff());
  }
}
