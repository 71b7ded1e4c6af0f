package org.rapporteur.desk.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/**
 * The fields of a record by their stable names, in order: one list for every format. A field that
 * does not apply is null. Offsets are UTF-16 units of the document's own text, half-open.
 */
public final class RecordFields {

  private RecordFields() {}

  /** The fields of an event. */
  public static Map<String, @Nullable Object> event(Document document, Event event) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "event");
    fields.put("id", event.id());
    fields.put("type", event.type().name());
    fields.put("mode", orNull(event.mode()));
    fields.put("contexts", event.contexts());
    fields.put("cameo", event.cameo());
    fields.put("quad_class", event.quad().number());
    fields.put("goldstein", event.goldstein());
    fields.put("modality", event.modality().name());
    fields.put("sources", participants(event.sources()));
    fields.put("targets", participants(event.targets()));
    when(fields, event.when());
    Place place = event.where();
    fields.put("place", place == null ? null : place.name());
    fields.put("place_country", place == null ? null : orNull(place.country()));
    fields.put("latitude", place == null ? null : place.latitude());
    fields.put("longitude", place == null ? null : place.longitude());
    Toll toll = event.toll();
    fields.put("killed", toll == null || toll.killed() < 0 ? null : toll.killed());
    fields.put("wounded", toll == null || toll.wounded() < 0 ? null : toll.wounded());
    Attribution attribution = event.attribution();
    fields.put("attributed", attribution != null);
    Participant says = attribution == null ? null : attribution.source();
    fields.put("attributed_to", says == null ? null : participant(says));
    fields.put("confidence", round(event.confidence()));
    fields.put("trigger", words(document, event.trigger()));
    source(fields, document, event.evidence().span(), event.evidence().words(), event.rule());
    return fields;
  }

  /** The fields of a statement. */
  public static Map<String, @Nullable Object> statement(Document document, Statement statement) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "statement");
    fields.put("id", statement.id());
    fields.put("kind", statement.kind().name());
    fields.put("directness", statement.directness().name());
    fields.put("cameo", statement.cameo());
    Participant speaker = statement.speaker();
    fields.put("speaker", speaker == null ? null : participant(speaker));
    fields.put("office", orNull(statement.office()));
    fields.put("addressees", participants(statement.addressees()));
    fields.put("about", participants(statement.about()));
    fields.put("conditional", statement.conditional());
    fields.put("topics", statement.topics());
    fields.put("tone", statement.tones().stream().map(t -> tone(document, t)).toList());
    when(fields, statement.when());
    Span cue = statement.cue();
    fields.put("cue", cue == null ? null : words(document, cue));
    fields.put("content", statement.content().stream().map(s -> words(document, s)).toList());
    source(
        fields,
        document,
        statement.evidence().span(),
        statement.evidence().words(),
        statement.rule());
    return fields;
  }

  /** The fields of a document, without its text. */
  public static Map<String, @Nullable Object> document(Document document) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "document");
    fields.put("id", document.id());
    fields.put("file", document.origin().file());
    fields.put("member", document.origin().member());
    fields.put("outlet", orNull(document.outlet()));
    fields.put("published", text(document.published()));
    fields.put("title", orNull(document.title()));
    fields.put("address", orNull(document.address()));
    fields.put("language", document.language());
    fields.put("characters", document.text().length());
    return fields;
  }

  private static void when(Map<String, @Nullable Object> fields, @Nullable When when) {
    fields.put("from", when == null ? null : when.begin().toString());
    fields.put("to", when == null ? null : when.end().toString());
    fields.put("precision", when == null ? null : when.precision().name());
    fields.put("date_source", when == null ? null : when.source().name());
  }

  private static void source(
      Map<String, @Nullable Object> fields,
      Document document,
      Span span,
      String words,
      String rule) {
    fields.put("rule", rule);
    fields.put("sentence", words);
    fields.put("begin", span.begin());
    fields.put("end", span.end());
    fields.put("document", document.id());
    fields.put("file", document.origin().file());
    fields.put("outlet", orNull(document.outlet()));
    fields.put("published", text(document.published()));
    fields.put("title", orNull(document.title()));
    fields.put("address", orNull(document.address()));
  }

  private static List<Map<String, @Nullable Object>> participants(List<Participant> list) {
    return list.stream().map(RecordFields::participant).toList();
  }

  /**
   * A participant's fields: actor, label, country, sector; null where not known.
   *
   * @param participant who took part or spoke
   */
  public static Map<String, @Nullable Object> participant(Participant participant) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("actor", orNull(participant.actor()));
    fields.put("label", participant.label());
    fields.put("country", orNull(participant.country()));
    fields.put("sector", orNull(participant.sector()));
    return fields;
  }

  /**
   * A tone's fields: those of the party, the value (-1 to 1) and the cues (words, entry, weight).
   *
   * @param document the document of the statement
   * @param tone the tone
   */
  public static Map<String, @Nullable Object> tone(Document document, Tone tone) {
    Map<String, @Nullable Object> fields = participant(tone.toward());
    fields.put("value", round(tone.value()));
    fields.put("cues", tone.cues().stream().map(cue -> cue(document, cue)).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> cue(Document document, Tone.Cue cue) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("words", words(document, cue.span()));
    fields.put("entry", cue.entry());
    fields.put("weight", round(cue.weight()));
    return fields;
  }

  /** A figure to three places. */
  public static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static String words(Document document, Span span) {
    return span.of(document.text());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
