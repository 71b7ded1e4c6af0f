package org.rapporteur.casefile.question;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Placed;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Modality;

/** Makes accords told of, commitments and conducts again, exactly as they were filed. */
final class AccordRecords {

  private AccordRecords() {}

  static AccordNotice notice(Row row, String text, List<Commitment> commitments) {
    return new AccordNotice(
        row.text("id"),
        Records.span(row, "name"),
        row.name(AccordNotice.Kind.class, "kind"),
        Records.participants(row, "PARTY"),
        Records.participants(row, "DELEGATE"),
        Records.participants(row, "MEDIATOR"),
        Records.when(row, "when"),
        Records.place(row),
        row.name(AccordNotice.Status.class, "status"),
        commitments,
        Records.participant(row, "ATTRIBUTION"),
        row.span("cue"),
        Records.evidence(row, text),
        row.text("rule"));
  }

  static Commitment commitment(Row row, String text) {
    return new Commitment(
        row.text("id"),
        row.name(Commitment.Force.class, "force"),
        row.name(Commitment.Bearing.class, "bearing"),
        Records.participants(row, "PARTY"),
        row.text("action"),
        row.span("promise"),
        Records.span(row, "object"),
        Records.participants(row, "OTHER"),
        Records.span(row, "condition"),
        deadline(row),
        row.flag("specific"),
        headings(row),
        Records.when(row, "when"),
        Records.participant(row, "ATTRIBUTION"),
        row.span("cue"),
        Records.evidence(row, text),
        row.text("rule"));
  }

  private static @Nullable Deadline deadline(Row row) {
    if (!row.has("deadline_begin")) {
      return null;
    }
    return new Deadline(
        row.span("deadline"),
        row.day("deadline_by"),
        row.has("deadline_within") ? Period.parse(row.text("deadline_within")) : null,
        row.name(Deadline.From.class, "deadline_from"));
  }

  private static List<Placed> headings(Row row) {
    List<String> ids = row.texts("headings");
    List<Double> shares = row.decimals("shares");
    List<Placed> headings = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      headings.add(new Placed(ids.get(i), shares.get(i)));
    }
    return headings;
  }

  static Conduct conduct(Row row, String text) {
    return new Conduct(
        row.text("id"),
        row.name(Conduct.Sort.class, "sort"),
        row.texts("headings"),
        row.has("stage") ? row.name(Conduct.Stage.class, "stage") : null,
        Records.span(row, "body"),
        row.name(Modality.class, "modality"),
        Records.participants(row, "ACTOR"),
        Records.participants(row, "OTHER"),
        row.text("verb"),
        row.span("clause"),
        Records.span(row, "object"),
        Records.when(row, "when"),
        Records.place(row),
        Records.participant(row, "ATTRIBUTION"),
        row.span("cue"),
        Records.evidence(row, text),
        row.text("rule"));
  }
}
