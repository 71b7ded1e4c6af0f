package org.rapporteur.desk.accords;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;

/** The last fields of every record of this subsystem: by what it was found, and where. */
final class EvidenceFields {

  private static final List<String> COLUMNS =
      List.of("cue", "rule", "sentence", "begin", "end", "document", "file");

  private EvidenceFields() {}

  /** The columns of a table: a record's own, then those of its evidence. */
  static List<String> columns(String... own) {
    return Stream.concat(Stream.of(own), COLUMNS.stream()).toList();
  }

  /** Puts the fields behind those that are there. */
  static void put(
      Map<String, @Nullable Object> fields,
      Span cue,
      String rule,
      Evidence evidence,
      Document document) {
    fields.put("cue", plain(cue.of(document.text())));
    fields.put("rule", rule);
    fields.put("sentence", plain(evidence.words()));
    fields.put("begin", evidence.span().begin());
    fields.put("end", evidence.span().end());
    fields.put("document", document.id());
    fields.put("file", document.origin().file());
  }

  /** The words under a span on one line; null without a span. */
  static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : plain(span.of(text));
  }

  /** Words on one line, with single blanks. */
  static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
