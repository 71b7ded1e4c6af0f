package org.rapporteur.casefile.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.FollowUp;

/** Makes reports of sittings of talks again, exactly as they were filed. */
final class TalksRecords {

  private TalksRecords() {}

  static RoundReport round(Row row, String text) {
    return new RoundReport(
        row.text("id"),
        row.text("sitting"),
        row.name(RoundReport.Outcome.class, "outcome"),
        Records.place(row),
        Records.participant(row, "HOST"),
        Records.participants(row, "MEDIATOR"),
        Records.participants(row, "PARTY"),
        delegations(row),
        row.number("number"),
        row.number("days"),
        Records.when(row, "when"),
        row.day("told"),
        row.texts("topics"),
        Records.span(row, "sticking"),
        followUp(row),
        blames(row),
        Records.participant(row, "ATTRIBUTION"),
        row.span("cue"),
        Records.evidence(row, text),
        row.text("rule"));
  }

  private static List<Delegation> delegations(Row row) {
    List<Participant> delegates = Records.participants(row, "DELEGATE");
    List<String> offices = row.texts("offices");
    List<Delegation> delegations = new ArrayList<>();
    for (int i = 0; i < delegates.size(); i++) {
      delegations.add(new Delegation(delegates.get(i), offices.get(i)));
    }
    return delegations;
  }

  private static @Nullable FollowUp followUp(Row row) {
    return row.has("follow_begin")
        ? new FollowUp(Records.when(row, "follow_when"), row.span("follow"))
        : null;
  }

  /** Each blame takes as many of the blamed as it had, from where the one before it left off. */
  private static List<Blame> blames(Row row) {
    List<Participant> blamed = Records.participants(row, "BLAMED");
    Map<Integer, Participant> blamers = new HashMap<>();
    for (Row part : row.rows("participants")) {
      if (part.text("role").equals("BLAMER")) {
        blamers.put(part.number("ordinal"), Records.participant(part));
      }
    }
    List<Blame> blames = new ArrayList<>();
    int next = 0;
    for (Row part : row.rows("blames")) {
      int after = next + part.number("blamed");
      blames.add(
          new Blame(blamed.subList(next, after), blamers.get(blames.size()), part.span("words")));
      next = after;
    }
    return blames;
  }
}
