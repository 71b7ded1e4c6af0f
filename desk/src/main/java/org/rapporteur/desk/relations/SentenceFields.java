package org.rapporteur.desk.relations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.relation.RankedEvent;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/** A sentence and its events as the fields of one JSON line, by their stable names. */
final class SentenceFields {

  private SentenceFields() {}

  /**
   * The fields.
   *
   * @param id what the table calls the sentence, or null
   * @param annotated the sentence
   * @param events in the order they shall have
   */
  static Map<String, @Nullable Object> of(
      @Nullable String id, Annotated annotated, List<RankedEvent> events) {
    return line(id, events.stream().map(ranked -> event(ranked, annotated)).toList());
  }

  /** The fields of a sentence without events. */
  static Map<String, @Nullable Object> none(@Nullable String id) {
    return line(id, List.of());
  }

  private static Map<String, @Nullable Object> line(
      @Nullable String id, List<Map<String, @Nullable Object>> events) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("events", events);
    return fields;
  }

  private static Map<String, @Nullable Object> event(RankedEvent ranked, Annotated annotated) {
    Event event = ranked.event();
    boolean reciprocal = event.targets().isEmpty() && event.sources().size() > 1;
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", event.type().name());
    fields.put("mode", orNull(event.mode()));
    fields.put("cameo", event.cameo());
    fields.put("quad", event.quad().number());
    fields.put("goldstein", event.goldstein());
    fields.put("modality", event.modality().name());
    fields.put("attribution", attribution(event.attribution(), annotated));
    fields.put("confidence", Math.round(ranked.confidence() * 10_000) / 10_000.0);
    fields.put("sources", participants(event.sources(), annotated));
    fields.put("targets", participants(reciprocal ? event.sources() : event.targets(), annotated));
    fields.put("evidence", span(event.evidence().span()));
    fields.put("rule", event.rule());
    return fields;
  }

  private static @Nullable Map<String, @Nullable Object> attribution(
      @Nullable Attribution attribution, Annotated annotated) {
    if (attribution == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Participant source = attribution.source();
    fields.put("source", source == null ? null : Naming.words(source, annotated));
    fields.put("cue", attribution.cue().of(annotated.document().text()));
    return fields;
  }

  private static List<Map<String, @Nullable Object>> participants(
      List<Participant> participants, Annotated annotated) {
    return participants.stream().map(each -> participant(each, annotated)).toList();
  }

  private static Map<String, @Nullable Object> participant(
      Participant participant, Annotated annotated) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("text", Naming.words(participant, annotated));
    fields.put("actor", orNull(participant.actor()));
    fields.put("country", orNull(participant.country()));
    fields.put("sector", orNull(participant.sector()));
    return fields;
  }

  private static Map<String, @Nullable Object> span(Span span) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("begin", span.begin());
    fields.put("end", span.end());
    return fields;
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
