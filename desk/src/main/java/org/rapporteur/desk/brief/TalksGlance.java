package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.Brief.Line;

/** The talks of a case in one line. */
final class TalksGlance {

  private TalksGlance() {}

  /** Such as "2 rounds of talks, the accounts of 1 contradict each other. Latest: …". */
  static Line line(TalksSections talks) {
    if (talks.empty()) {
      return Line.of(TalksSections.NONE);
    }
    List<Object> parts = new ArrayList<>();
    parts.add(talks.rounds());
    parts.add(" " + talks.rounds().word() + " of talks");
    if (talks.contradicted().linked()) {
      parts.add("; accounts contradict each other in ");
      parts.add(talks.contradicted());
    }
    parts.add(talks.latest().isEmpty() ? "." : ". Latest: " + talks.latest() + ".");
    parts.add(" Meetings still expected: ");
    parts.add(talks.expected());
    parts.add(".");
    return Line.of(parts.toArray());
  }
}
