package org.rapporteur.casefile.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.Commitment;

/** What accords are told of? By day of publication, the undated last, in text order. */
public record Notices() implements Question<List<FiledNotice>> {

  /** All accords told of, each with its commitments, a reprint group's once. */
  public static Notices all() {
    return new Notices();
  }

  private record Promised(String document, String notice, Commitment commitment) {}

  @Override
  public List<FiledNotice> ask(Queries queries) {
    CurrentText promises = new CurrentText();
    Map<String, List<Commitment>> promised = new HashMap<>();
    queries
        .rows(
            Notices.class,
            "Notices.commitments.sql",
            List.of(),
            row ->
                new Promised(
                    row.text("document"),
                    row.text("notice"),
                    AccordRecords.commitment(row, promises.of(row))))
        .forEach(
            one ->
                promised
                    .computeIfAbsent(one.document() + one.notice(), key -> new ArrayList<>())
                    .add(one.commitment()));
    CurrentText text = new CurrentText();
    return queries.rows(
        Notices.class,
        "Notices.sql",
        List.of(),
        row ->
            new FiledNotice(
                AccordRecords.notice(
                    row,
                    text.of(row),
                    promised.getOrDefault(row.text("document") + row.text("id"), List.of())),
                Report.of(row)));
  }
}
