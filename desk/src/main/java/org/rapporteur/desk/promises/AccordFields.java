package org.rapporteur.desk.promises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Status;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Evidence;

/** The accords of a case as fields, for JSON and for tables. Days are ISO 8601, shares 0 to 1. */
public final class AccordFields {

  private AccordFields() {}

  /** The whole book. */
  public static Map<String, @Nullable Object> book(String title, AccordBook book) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("case", title);
    fields.put("as_of", text(book.asOf()));
    fields.put("accords", book.accords().stream().map(AccordFields::accord).toList());
    List<Map<String, @Nullable Object>> headings = new ArrayList<>();
    book.headings()
        .forEach(
            (heading, aggregate) -> {
              Map<String, @Nullable Object> row = new LinkedHashMap<>();
              row.put("heading", heading.isEmpty() ? null : heading);
              row.putAll(aggregate(aggregate));
              headings.add(row);
            });
    fields.put("headings", headings);
    fields.put("dismissed", book.dismissed().stream().map(CaseAccord::key).toList());
    fields.put("problems", book.problems());
    return fields;
  }

  private static Map<String, @Nullable Object> accord(TrackedAccord tracked) {
    CaseAccord accord = tracked.accord();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", accord.key());
    fields.put("name", accord.name());
    fields.put("also", accord.also());
    fields.put("standing", accord.standing().name());
    fields.put("kind", accord.kind().name());
    fields.put("status", accord.status().name());
    fields.put("parties", accord.parties());
    fields.put("delegates", accord.delegates());
    fields.put("mediators", accord.mediators());
    fields.put("day", text(accord.day()));
    fields.put("day_is_latest_possible", accord.notLater());
    fields.put("in_force", text(accord.inForce()));
    fields.put("place", accord.place().isEmpty() ? null : accord.place());
    fields.put("under", accord.under().isEmpty() ? null : accord.under());
    fields.put(
        "told",
        accord.notices().stream()
            .map(
                n ->
                    sentence(
                        new LinkedHashMap<>(Map.of("notice", n.notice().id())),
                        n.notice().evidence(),
                        n.report()))
            .toList());
    fields.put("implementation", aggregate(tracked.aggregate()));
    fields.put(
        "months",
        tracked.months().stream()
            .map(
                month -> {
                  Map<String, @Nullable Object> row = new LinkedHashMap<>();
                  row.put("day", month.day().toString());
                  row.putAll(aggregate(month.aggregate()));
                  return row;
                })
            .toList());
    fields.put(
        "commitments", tracked.commitments().stream().map(AccordFields::commitment).toList());
    fields.put("bodies", tracked.mechanisms().stream().map(AccordFields::mechanism).toList());
    return fields;
  }

  static Map<String, @Nullable Object> aggregate(Aggregate aggregate) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("commitments", aggregate.commitments());
    fields.put("known", aggregate.known());
    fields.put("per_cent_of_known", rounded(aggregate.ofKnown()));
    fields.put("per_cent_of_all", rounded(aggregate.ofAll()));
    for (Level level : Level.values()) {
      fields.put(level.name().toLowerCase(Locale.ROOT), aggregate.at(level));
    }
    fields.put("overdue", aggregate.overdue());
    fields.put("disputed", aggregate.disputed());
    return fields;
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : Double.valueOf(Math.round(value * 10) / 10.0);
  }

  private static Map<String, @Nullable Object> commitment(TrackedCommitment tracked) {
    Map<String, @Nullable Object> fields = promise(tracked.commitment());
    fields.putAll(status(tracked.status()));
    fields.put(
        "told",
        tracked.commitment().told().stream()
            .map(
                t -> {
                  Map<String, @Nullable Object> row = new LinkedHashMap<>();
                  row.put("record", t.record());
                  row.put("words", t.words());
                  return sentence(row, t.evidence(), t.report());
                })
            .toList());
    fields.put("evidence", tracked.links().stream().map(AccordFields::link).toList());
    fields.put("history", tracked.history().stream().map(AccordFields::change).toList());
    return fields;
  }

  static Map<String, @Nullable Object> promise(CaseCommitment commitment) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", commitment.id());
    fields.put("words", commitment.words());
    fields.put("parties", commitment.parties());
    fields.put("bearing", commitment.bearing().name());
    fields.put("force", commitment.force().name());
    fields.put("others", commitment.others());
    fields.put("condition", commitment.condition().isEmpty() ? null : commitment.condition());
    fields.put("deadline", text(commitment.deadline()));
    fields.put("deadline_words", commitment.due() == null ? null : commitment.due().words());
    fields.put("specific", commitment.specific());
    fields.put("headings", commitment.headings().stream().map(h -> h.heading()).toList());
    return fields;
  }

  static Map<String, @Nullable Object> status(Status status) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("level", status.level().name());
    fields.put("trend", status.trend().name());
    fields.put("deadline_state", status.deadline().name());
    fields.put("dispute", status.dispute().name());
    fields.put("coverage", status.coverage().name());
    fields.put("latest", text(status.latest()));
    return fields;
  }

  static Map<String, @Nullable Object> link(Link link) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("link", link.id());
    fields.put("record", link.record());
    fields.put("source", link.source().name());
    fields.put("kind", link.kind().name());
    fields.put("way", link.kind().way());
    fields.put("stage", link.stage() == null ? null : link.stage().name());
    fields.put("on_the_word_of", link.account().isEmpty() ? null : link.account());
    fields.put("partys_word", link.party());
    fields.put("actors", link.actors());
    fields.put(
        "reasons",
        link.reasons().stream().map(r -> Plain.of(r.sort()) + ": " + r.words()).toList());
    fields.put("confidence", link.confidence());
    fields.put("happened", text(link.happened()));
    fields.put("learned", text(link.learned()));
    fields.put("standing", link.standing().name());
    return sentence(fields, link.evidence(), link.report());
  }

  static Map<String, @Nullable Object> change(StatusChange change) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("learned", change.learned().toString());
    fields.put("happened", text(change.happened()));
    fields.put("field", change.field().name());
    fields.put("from", change.from());
    fields.put("to", change.to());
    fields.put("why", change.why());
    fields.put("link", change.link().isEmpty() ? null : change.link());
    return fields;
  }

  private static Map<String, @Nullable Object> mechanism(Mechanism mechanism) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", mechanism.name());
    fields.put("commitments", mechanism.commitments());
    fields.put("announced_with_accord", text(mechanism.announced()));
    fields.put("meetings", mechanism.meetings().stream().map(Object::toString).toList());
    List<Map<String, @Nullable Object>> stages = new ArrayList<>();
    for (Conduct.Stage stage : Conduct.Stage.values()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("stage", stage.name());
      row.put("state", mechanism.state(stage).name());
      row.put("reports", mechanism.reports(stage).stream().map(s -> staged(s)).toList());
      stages.add(row);
    }
    fields.put("stages", stages);
    return fields;
  }

  private static Map<String, @Nullable Object> staged(Mechanism.Staged staged) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("so", staged.so());
    row.putAll(link(staged.link()));
    return row;
  }

  private static Map<String, @Nullable Object> sentence(
      Map<String, @Nullable Object> fields, Evidence evidence, Report report) {
    fields.put("sentence", evidence.words());
    fields.put("begin", evidence.span().begin());
    fields.put("end", evidence.span().end());
    fields.put("document", evidence.document());
    fields.put("file", report.file());
    fields.put("outlet", report.outlet().isEmpty() ? null : report.outlet());
    fields.put("published", text(report.published()));
    return fields;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
