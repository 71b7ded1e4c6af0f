package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes a layout as a Frictionless tabular data package, so that any program can check it. */
public final class TableSchema {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private TableSchema() {}

  /** The data package of a table, as JSON with a line feed at its end. */
  public static String json(Layout layout) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", layout.name());
    resource.put("profile", "tabular-data-resource");
    resource.put("path", layout.name() + (layout.delimiter() == ',' ? ".csv" : ".tsv"));
    resource.put("format", layout.delimiter() == ',' ? "csv" : "tsv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", dialect(layout));
    resource.put("schema", schema(layout));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "tabular-data-package");
    all.put("name", "rapporteur-" + layout.name());
    all.put("title", layout.title());
    all.put("resources", List.of(resource));
    return JSON.writeValueAsString(all).replace("\r\n", "\n") + "\n";
  }

  private static Map<String, Object> dialect(Layout layout) {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", String.valueOf(layout.delimiter()));
    dialect.put("lineTerminator", "\n");
    dialect.put("header", layout.header());
    if (layout.delimiter() == ',') {
      dialect.put("quoteChar", "\"");
      dialect.put("doubleQuote", true);
    } else {
      // quote marks are letters like any other; what is named here never occurs
      dialect.put("quoteChar", "\u001f");
      dialect.put("doubleQuote", false);
    }
    return dialect;
  }

  private static Map<String, Object> schema(Layout layout) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Column column : layout.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.type());
      if (!column.format().isEmpty()) {
        field.put("format", column.format());
      }
      field.put("description", column.about());
      Map<String, Object> constraints = new LinkedHashMap<>();
      if (column.required()) {
        constraints.put("required", true);
      }
      if (!column.pattern().isEmpty()) {
        constraints.put("pattern", "^" + wrapped(column.pattern()) + "$");
      }
      if (!constraints.isEmpty()) {
        field.put("constraints", constraints);
      }
      fields.add(field);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(layout.missing()));
    if (!layout.key().isEmpty()) {
      schema.put("primaryKey", layout.key());
    }
    return schema;
  }

  private static String wrapped(String pattern) {
    return pattern.contains("|") ? "(" + pattern + ")" : pattern;
  }
}
