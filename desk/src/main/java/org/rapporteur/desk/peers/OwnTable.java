package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.desk.export.RecordWriter;

/** How our own CSV of events and statements is laid out. */
public final class OwnTable {

  private static final Map<String, Column> TYPED =
      Map.ofEntries(
          typed(Column.code("record", "event|statement", "what the row is").filled()),
          typed(Column.code("id", "[es]-[0-9a-f]{16}", "stable").filled()),
          typed(Column.code("type", "[A-Z]+", "PLOVER type of an event")),
          typed(Column.code("cameo", "[0-9]{2,4}", "CAMEO code: 0871 is not 871").filled()),
          typed(Column.code("quad_class", "[1-4]", "1, 2 words and deeds with, 3, 4 against")),
          typed(Column.number("goldstein", "the CAMEO code's value, -10 to 10")),
          typed(Column.code("modality", "[A-Z]+", "only DONE and ONGOING happened")),
          typed(Column.day("from", "%Y-%m-%d", "first day")),
          typed(Column.day("to", "%Y-%m-%d", "last day")),
          typed(Column.code("place_country", "[A-Z]{3}", "ISO 3166-1 alpha-3 code")),
          typed(Column.number("latitude", "degrees north")),
          typed(Column.number("longitude", "degrees east")),
          typed(Column.whole("killed", "as the sentence has it")),
          typed(Column.whole("wounded", "as the sentence has it")),
          typed(Column.number("confidence", "of an event, 0 to 1")),
          typed(new Column("attributed", "boolean", "", "", false, "stands on somebody's word")),
          typed(Column.text("sentence", "the evidence").filled()),
          typed(Column.whole("begin", "of the sentence, in UTF-16 units of the text").filled()),
          typed(Column.whole("end", "of the sentence, exclusive").filled()),
          typed(Column.code("document", "[0-9a-f]{64}", "SHA-256 of the document").filled()),
          typed(Column.text("file", "where the document was read").filled()),
          typed(Column.day("published", "%Y-%m-%d", "day of publication")));

  private static final Set<String> LISTS =
      Set.of(
          "contexts",
          "sources",
          "source_codes",
          "targets",
          "target_codes",
          "addressees",
          "about",
          "topics",
          "tone_toward",
          "tone",
          "content");

  private OwnTable() {}

  /** Columns as {@code docs/records.md} explains them. */
  public static Layout layout() {
    List<Column> columns = new ArrayList<>();
    for (String name : RecordWriter.COLUMNS) {
      String about = LISTS.contains(name) ? "a list; items with '; ' between them" : "";
      Column column = TYPED.get(name);
      columns.add(column == null ? Column.text(name, about) : column);
    }
    return new Layout(
        "csv", "Events and statements as Rapporteur writes them", ',', true, "", "id", columns);
  }

  private static Map.Entry<String, Column> typed(Column column) {
    return Map.entry(column.name(), column);
  }
}
