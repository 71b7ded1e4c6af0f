package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows of all files, in layers: what a later layer says of an id replaces what the earlier ones
 * say; within a layer an id comes once, but for people, who have a row for each office.
 */
final class Tables {

  private final List<String> faults;
  private final List<KnowledgeFile> files = new ArrayList<>();
  private final Map<Schema, Map<String, List<Row>>> rows = new HashMap<>();

  Tables(List<String> faults) {
    this.faults = faults;
  }

  /** Adds the files of one layer. */
  void add(Map<String, byte[]> layer) {
    Map<Schema, Map<String, List<Row>>> added = new HashMap<>();
    layer.forEach(
        (name, bytes) -> {
          Table table = Table.parse(name, bytes, faults);
          if (table != null) {
            files.add(table.file());
            collect(table, added.computeIfAbsent(table.schema(), s -> new LinkedHashMap<>()));
          }
        });
    added.forEach((schema, map) -> rows(schema).putAll(map));
  }

  private void collect(Table table, Map<String, List<Row>> into) {
    String key = table.schema().required().get(0);
    for (Row row : table.rows()) {
      check(
          row,
          r -> {
            List<Row> same = into.computeIfAbsent(r.filled(key), k -> new ArrayList<>());
            if (!same.isEmpty() && table.schema() != Schema.PEOPLE) {
              throw new Row.Fault(
                  key
                      + " '"
                      + r.cell(key)
                      + "' is already in "
                      + same.get(0).file()
                      + ", line "
                      + same.get(0).line(),
                  "remove one");
            }
            same.add(r);
          });
    }
  }

  /** Does something with a row; what is wrong with it becomes a fault. */
  void check(Row row, Consumer<Row> use) {
    try {
      use.accept(row);
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(e));
    }
  }

  /** Does something with every single row of a table. */
  void each(Schema schema, Consumer<Row> use) {
    for (List<Row> group : rows(schema).values()) {
      check(group.get(0), use);
    }
  }

  /** The rows by id. */
  Map<String, List<Row>> rows(Schema schema) {
    return rows.computeIfAbsent(schema, s -> new LinkedHashMap<>());
  }

  List<KnowledgeFile> files() {
    return List.copyOf(files);
  }
}
