package org.rapporteur.desk.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a table against its data package, reading both from their text alone: what a Frictionless
 * validator checks of the parts of the standard that the packages use.
 */
public final class TableCheck {

  private final JsonNode resource;
  private final List<String> faults = new ArrayList<>();

  private TableCheck(String schema) {
    resource = JsonMapper.builder().build().readTree(schema).get("resources").get(0);
  }

  /** Every fault of the table, with its line and column; empty for a table that is as described. */
  public static List<String> faults(String schema, String table) {
    TableCheck check = new TableCheck(schema);
    check.table(table);
    return check.faults;
  }

  private void table(String table) {
    JsonNode dialect = resource.get("dialect");
    List<List<String>> rows = rows(table, dialect.get("delimiter").asString());
    JsonNode fields = resource.get("schema").get("fields");
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.get("name").asString()));
    int line = 1;
    if (dialect.get("header").asBoolean()) {
      if (rows.isEmpty() || !rows.get(0).equals(names)) {
        faults.add("line 1: the header is not " + names);
      }
      rows = rows.subList(Math.min(1, rows.size()), rows.size());
      line++;
    }
    JsonNode key = resource.get("schema").get("primaryKey");
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows) {
      if (row.size() != names.size()) {
        faults.add("line " + line + ": " + row.size() + " cells for " + names.size());
      } else {
        for (int i = 0; i < row.size(); i++) {
          cell("line " + line + ", " + names.get(i), fields.get(i), row.get(i));
        }
        if (key != null && !seen.add(row.get(names.indexOf(key.asString())))) {
          faults.add("line " + line + ": the key occurs twice");
        }
      }
      line++;
    }
  }

  private static List<List<String>> rows(String table, String delimiter) {
    if (delimiter.equals("\t")) {
      return table
          .lines()
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .<List<String>>map(ArrayList::new)
          .toList();
    }
    return CsvReader.builder().ofCsvRecord(table).stream().map(CsvRecord::getFields).toList();
  }

  private void cell(String where, JsonNode field, String cell) {
    JsonNode constraints = field.get("constraints");
    boolean missing = false;
    for (JsonNode value : resource.get("schema").get("missingValues")) {
      missing |= value.asString().equals(cell);
    }
    if (missing) {
      if (constraints != null && constraints.has("required")) {
        faults.add(where + ": empty");
      }
      return;
    }
    if (constraints != null && constraints.has("pattern")) {
      String pattern = constraints.get("pattern").asString();
      if (!cell.matches(pattern)) {
        faults.add(where + ": '" + cell + "' is not " + pattern);
      }
    }
    try {
      switch (field.get("type").asString()) {
        case "integer" -> Long.parseLong(cell);
        case "number" -> {
          if (!Double.isFinite(Double.parseDouble(cell))) {
            faults.add(where + ": '" + cell + "' is no number");
          }
        }
        case "date" ->
            LocalDate.parse(
                cell,
                field.get("format").asString().equals("%Y%m%d")
                    ? DateTimeFormatter.BASIC_ISO_DATE
                    : DateTimeFormatter.ISO_LOCAL_DATE);
        case "boolean" -> {
          if (!Set.of("true", "false").contains(cell)) {
            faults.add(where + ": '" + cell + "' is neither true nor false");
          }
        }
        default -> {
          // any text is a string
        }
      }
    } catch (RuntimeException wrong) {
      faults.add(where + ": '" + cell + "' (" + wrong.getMessage() + ")");
    }
  }
}
