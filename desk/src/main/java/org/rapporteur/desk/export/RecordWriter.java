package org.rapporteur.desk.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes records one at a time, a line each. Not for several threads. */
public final class RecordWriter {

  /** The formats. */
  public enum Format {
    /** A JSON object a line. */
    jsonl,
    /**
     * Comma-separated, with a header; lists joined by {@code "; "}, participants by their labels.
     */
    csv
  }

  /** Every column of the CSV, in order; a record leaves empty what it does not have. */
  public static final List<String> COLUMNS =
      List.of(
          "record",
          "id",
          "type",
          "mode",
          "contexts",
          "cameo",
          "quad_class",
          "goldstein",
          "modality",
          "sources",
          "source_codes",
          "targets",
          "target_codes",
          "kind",
          "directness",
          "speaker",
          "speaker_codes",
          "office",
          "addressees",
          "about",
          "conditional",
          "topics",
          "tone_toward",
          "tone",
          "from",
          "to",
          "precision",
          "date_source",
          "place",
          "place_country",
          "latitude",
          "longitude",
          "killed",
          "wounded",
          "attributed",
          "attributed_to",
          "confidence",
          "trigger",
          "cue",
          "content",
          "rule",
          "sentence",
          "begin",
          "end",
          "document",
          "file",
          "outlet",
          "published",
          "title",
          "address");

  /** A column that shows one field of each map in a list; of participants the codes where none. */
  private record Part(String list, String field) {}

  private static final Map<String, Part> PARTS =
      Map.of(
          "source_codes",
          new Part("sources", ""),
          "target_codes",
          new Part("targets", ""),
          "speaker_codes",
          new Part("speaker", ""),
          "tone_toward",
          new Part("tone", "label"),
          "tone",
          new Part("tone", "value"));

  private final JsonMapper json = JsonMapper.builder().build();
  private final Writer out;
  private final @Nullable CsvWriter csv;
  private final List<String> columns;

  /** A writer of events and statements; begins with the header if the format has one. */
  public RecordWriter(Writer out, Format format) {
    this(out, format, COLUMNS);
  }

  /** A writer of other records, such as documents, with their own columns. */
  public RecordWriter(Writer out, Format format, List<String> columns) {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.csv =
        format == Format.csv
            ? CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out)
            : null;
    if (csv != null) {
      csv.writeRecord(this.columns);
    }
  }

  /**
   * Writes one record.
   *
   * @param fields by name, as {@link RecordFields} gives them
   * @throws UncheckedIOException if the writer fails
   */
  public void write(Map<String, @Nullable Object> fields) {
    try {
      if (csv != null) {
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
          Part part = PARTS.getOrDefault(column, new Part(column, "label"));
          cells.add(cell(fields.get(part.list()), part.field()));
        }
        csv.writeRecord(cells);
      } else {
        out.write(json.writeValueAsString(fields));
        out.write('\n');
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A value as one cell; of participants the label, or the codes where no field is asked for. */
  private static String cell(@Nullable Object value, String field) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> cell(one, field)).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> participant) {
      return field.isEmpty() ? code(participant) : String.valueOf(participant.get(field));
    }
    return value.toString();
  }

  private static String code(Map<?, ?> participant) {
    Object actor = participant.get("actor");
    Object country = participant.get("country");
    return actor != null ? actor.toString() : country != null ? country.toString() : "";
  }
}
