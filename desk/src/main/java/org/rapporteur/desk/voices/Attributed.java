package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;

/** Statements as attributions: their spans, and their fields as one JSON object. */
public final class Attributed {

  private static final String OPENING = "“\"«‘„";
  private static final String CLOSING = "”\"»’";
  private static final String THAT = "that ";

  private Attributed() {}

  /**
   * The spans of a statement; content as it stands, with its quote marks and its "that".
   *
   * @param statement the statement
   * @param text the text its spans point into
   */
  public static Marked marked(Statement statement, String text) {
    return new Marked(
        statement.source(),
        statement.cue(),
        statement.content().stream().map(c -> standing(c, text)).toList());
  }

  private static Span standing(Span content, String text) {
    int begin = content.begin();
    int end = content.end();
    if (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (begin > 0 && OPENING.indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    } else if (text.regionMatches(true, begin - THAT.length(), THAT, 0, THAT.length())) {
      begin -= THAT.length();
    }
    return new Span(begin, end);
  }

  /**
   * A statement's fields: kind, source, cue, content, speaker, topics, tone; spans in UTF-16 units.
   * The one tone is that toward the first party it is about, null where there is none.
   *
   * @param statement the statement
   * @param text the text its spans point into
   */
  public static Map<String, @Nullable Object> fields(Statement statement, String text) {
    Marked marked = marked(statement, text);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", kind(statement.kind()));
    fields.put("act", statement.kind().name());
    fields.put("directness", statement.directness().name());
    fields.put("source", span(marked.source()));
    fields.put("cue", span(marked.cue()));
    List<@Nullable Object> content = new ArrayList<>();
    marked.content().forEach(c -> content.add(span(c)));
    fields.put("content", content);
    fields.put("speaker", speaker(statement));
    fields.put("conditional", statement.conditional());
    fields.put("topics", statement.topics());
    List<Tone> tones = statement.tones();
    fields.put("tone", tones.isEmpty() ? null : tones.get(0).value());
    fields.put("tones", tones.stream().map(t -> tone(t, text)).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> tone(Tone tone, String text) {
    Map<String, @Nullable Object> fields = RecordFields.participant(tone.toward());
    fields.put("value", tone.value());
    fields.put("cues", tone.cues().stream().map(cue -> cue(cue, text)).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> cue(Tone.Cue cue, String text) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("begin", cue.span().begin());
    fields.put("end", cue.span().end());
    fields.put("words", cue.span().of(text));
    fields.put("entry", cue.entry());
    fields.put("weight", cue.weight());
    return fields;
  }

  /** What is thought or wanted is reported too, and is no statement. */
  private static String kind(Statement.Kind kind) {
    return switch (kind) {
      case BELIEF, INTENT -> kind.name().toLowerCase(Locale.ROOT);
      default -> "statement";
    };
  }

  private static @Nullable Object speaker(Statement statement) {
    Participant speaker = statement.speaker();
    if (speaker == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = RecordFields.participant(speaker);
    fields.put("office", statement.office().isEmpty() ? null : statement.office());
    return fields;
  }

  private static @Nullable Object span(@Nullable Span span) {
    if (span == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("begin", span.begin());
    fields.put("end", span.end());
    return fields;
  }
}
