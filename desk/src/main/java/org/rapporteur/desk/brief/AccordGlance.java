package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.AccordSections.Share;
import org.rapporteur.desk.brief.AccordSections.Step;
import org.rapporteur.desk.brief.Brief.Line;

/** The accords of a case in one line. */
final class AccordGlance {

  private AccordGlance() {}

  /** Such as "3 commitments of 1 accord: 1 minimal, 2 no evidence yet; overdue 1; disputed 0." */
  static Line line(AccordSections accords) {
    if (accords.empty()) {
      return Line.of("No accord is declared in case.yml or told of in the documents read.");
    }
    List<Object> parts = new ArrayList<>();
    Figure all = accords.total().all().figure();
    parts.add(all);
    parts.add(" " + all.word() + " of ");
    parts.add(accords.number());
    parts.add(" " + accords.number().word());
    if (accords.proposed().value() > 0) {
      parts.add(" (");
      parts.add(accords.proposed());
      parts.add(" told of in reports and not decided about)");
    }
    parts.addAll(share(accords.total(), ": "));
    parts.add(".");
    return Line.of(parts.toArray());
  }

  /** Levels, what is overdue and what is disputed, after a first word if there are any. */
  static List<Object> share(Share share, String first) {
    List<Object> parts = new ArrayList<>();
    for (Step step : share.steps()) {
      parts.add(parts.isEmpty() ? first : ", ");
      parts.add(step.count().figure());
      parts.add(" " + step.words());
    }
    if (share.all().figure().value() > 0) {
      parts.add("; overdue ");
      parts.add(share.overdue().figure());
      parts.add("; disputed ");
      parts.add(share.disputed().figure());
      if (share.alleged().figure().value() > 0) {
        parts.add("; said by one side not to be kept ");
        parts.add(share.alleged().figure());
      }
    }
    return parts;
  }
}
