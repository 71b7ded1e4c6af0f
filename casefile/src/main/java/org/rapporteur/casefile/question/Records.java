package org.rapporteur.casefile.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** Makes the records of the model again, exactly as they were filed. */
final class Records {

  private Records() {}

  static Event event(Row row) {
    return new Event(
        row.text("id"),
        row.name(PloverType.class, "type"),
        row.text("mode"),
        row.texts("contexts"),
        row.text("cameo"),
        row.decimal("goldstein"),
        participants(row, "SOURCE"),
        participants(row, "TARGET"),
        when(row, "when"),
        place(row),
        row.has("killed") ? new Toll(row.number("killed"), row.number("wounded")) : null,
        row.name(Modality.class, "modality"),
        row.has("says_begin")
            ? new Attribution(participant(row, "ATTRIBUTION"), row.span("says"))
            : null,
        evidence(row, row.text("text")),
        row.span("trigger"),
        row.text("rule"),
        row.decimal("confidence"));
  }

  static Statement statement(Row row) {
    List<Integer> bounds = row.numbers("content");
    List<Span> content = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i += 2) {
      content.add(new Span(bounds.get(i), bounds.get(i + 1)));
    }
    return new Statement(
        row.text("id"),
        row.name(Statement.Kind.class, "kind"),
        row.name(Statement.Directness.class, "directness"),
        participant(row, "SPEAKER"),
        span(row, "source"),
        row.text("office"),
        participants(row, "ADDRESSEE"),
        participants(row, "ABOUT"),
        row.flag("conditional"),
        row.texts("topics"),
        tones(row),
        row.text("cameo"),
        when(row, "when"),
        span(row, "cue"),
        content,
        evidence(row, row.text("text")),
        row.text("rule"));
  }

  /** The words under the evidence's span of the document's text. */
  static Evidence evidence(Row row, String text) {
    Span span = row.span("evidence");
    return new Evidence(row.text("document"), span, span.of(text));
  }

  /** The span in the two columns of a prefix, or null. */
  static @Nullable Span span(Row row, String prefix) {
    return row.has(prefix + "_begin") ? row.span(prefix) : null;
  }

  /** The time in the four columns of a prefix, or null. */
  static @Nullable When when(Row row, String prefix) {
    LocalDate begin = row.day(prefix + "_begin");
    LocalDate end = row.day(prefix + "_end");
    if (begin == null || end == null) {
      return null;
    }
    return new When(
        begin,
        end,
        row.name(Precision.class, prefix + "_precision"),
        row.name(When.Source.class, prefix + "_source"));
  }

  static @Nullable Place place(Row row) {
    if (!row.has("place_id")) {
      return null;
    }
    return new Place(
        row.text("place_id"),
        row.text("place_name"),
        row.text("place_country"),
        row.decimal("latitude"),
        row.decimal("longitude"));
  }

  static List<Participant> participants(Row row, String role) {
    List<Participant> participants = new ArrayList<>();
    for (Row part : row.rows("participants")) {
      if (part.text("role").equals(role)) {
        participants.add(participant(part));
      }
    }
    return participants;
  }

  /** The only one in that role, or null. */
  static @Nullable Participant participant(Row row, String role) {
    List<Participant> participants = participants(row, role);
    return participants.isEmpty() ? null : participants.get(0);
  }

  static Participant participant(Row part) {
    return new Participant(
        part.text("actor"),
        part.text("label"),
        part.text("country"),
        part.text("sector"),
        part.has("at_begin") ? part.span("at") : null);
  }

  private static List<Tone> tones(Row row) {
    List<Tone> tones = new ArrayList<>();
    for (Row part : row.rows("tones")) {
      List<Integer> bounds = part.numbers("cues");
      List<String> entries = part.texts("entries");
      List<Double> weights = part.decimals("weights");
      List<Tone.Cue> cues = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        Span span = new Span(bounds.get(2 * i), bounds.get(2 * i + 1));
        cues.add(new Tone.Cue(span, entries.get(i), weights.get(i)));
      }
      tones.add(new Tone(participant(part), part.decimal("value"), cues));
    }
    return tones;
  }
}
