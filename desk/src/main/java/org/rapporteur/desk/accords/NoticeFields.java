package org.rapporteur.desk.accords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.When;

/** An accord noticed in news, as fields of a record. */
public final class NoticeFields {

  /** The columns of a table of notices, each followed by its commitments. */
  public static final List<String> COLUMNS =
      EvidenceFields.columns(
          "record",
          "id",
          "notice",
          "kind",
          "name",
          "status",
          "parties",
          "delegates",
          "mediators",
          "day",
          "day_from",
          "place",
          "told_by",
          "bearing",
          "force",
          "action",
          "promise");

  private NoticeFields() {}

  /** The fields; spans are UTF-16 units of the document's text. */
  public static Map<String, @Nullable Object> of(AccordNotice notice, Document document) {
    When when = notice.when();
    Place place = notice.place();
    Participant source = notice.source();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "accord_notice");
    fields.put("id", notice.id());
    fields.put("kind", notice.kind().name());
    fields.put("name", EvidenceFields.words(notice.name(), document.text()));
    fields.put("status", notice.status().name());
    fields.put("parties", CommitmentFields.parties(notice.parties()));
    fields.put("delegates", CommitmentFields.parties(notice.delegates()));
    fields.put("mediators", CommitmentFields.parties(notice.mediators()));
    fields.put("day", when == null ? null : when.begin().toString());
    fields.put("day_from", when == null ? null : when.source().name());
    fields.put("place", place == null ? null : place.name());
    fields.put("told_by", source == null ? null : source.label());
    fields.put("commitments", notice.commitments().stream().map(c -> c.id()).toList());
    EvidenceFields.put(fields, notice.cue(), notice.rule(), notice.evidence(), document);
    return fields;
  }
}
