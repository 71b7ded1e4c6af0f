package org.rapporteur.desk.accords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;

/** A commitment as fields of a record. */
public final class CommitmentFields {

  /** The columns of a table of commitments, in order. */
  public static final List<String> COLUMNS =
      EvidenceFields.columns(
          "id",
          "parties",
          "bearing",
          "force",
          "action",
          "promise",
          "object",
          "others",
          "condition",
          "deadline",
          "deadline_day",
          "deadline_within",
          "deadline_from",
          "specific",
          "headings");

  private CommitmentFields() {}

  /** The fields; spans are UTF-16 units of the document's text. */
  public static Map<String, @Nullable Object> of(Commitment commitment, Document document) {
    String text = document.text();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "commitment");
    fields.put("id", commitment.id());
    fields.put("parties", parties(commitment.parties()));
    fields.put("bearing", commitment.bearing().name());
    fields.put("force", commitment.force().name());
    fields.put("action", commitment.action());
    fields.put("promise", EvidenceFields.plain(commitment.promise().of(text)));
    fields.put("object", EvidenceFields.words(commitment.object(), text));
    fields.put("others", parties(commitment.others()));
    fields.put("condition", EvidenceFields.words(commitment.condition(), text));
    Deadline deadline = commitment.deadline();
    fields.put(
        "deadline", deadline == null ? null : EvidenceFields.plain(deadline.words().of(text)));
    fields.put(
        "deadline_day",
        deadline == null || deadline.by() == null ? null : deadline.by().toString());
    fields.put(
        "deadline_within",
        deadline == null || deadline.within() == null ? null : deadline.within().toString());
    fields.put("deadline_from", deadline == null ? null : deadline.from().name());
    fields.put("specific", commitment.specific());
    fields.put("headings", commitment.headings().stream().map(Commitment.Placed::heading).toList());
    EvidenceFields.put(
        fields, commitment.cue(), commitment.rule(), commitment.evidence(), document);
    return fields;
  }

  static List<Map<String, @Nullable Object>> parties(List<Participant> parties) {
    return parties.stream()
        .map(
            party -> {
              Map<String, @Nullable Object> fields = new LinkedHashMap<>();
              fields.put("actor", party.actor().isEmpty() ? null : party.actor());
              fields.put("label", party.label());
              return fields;
            })
        .toList();
  }
}
