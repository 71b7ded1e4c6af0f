package org.rapporteur.desk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as a table for a terminal: columns as wide as they need, long texts cut. */
final class TextTable {

  private static final int WIDEST = 60;

  private final List<String> columns;

  TextTable(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  void print(List<Map<String, @Nullable Object>> rows, PrintWriter out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    for (Map<String, @Nullable Object> row : rows) {
      lines.add(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(@Nullable Object value) {
    String text = plain(value).replaceAll("\\s+", " ");
    return width(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static String plain(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> many) {
      return many.stream().map(TextTable::plain).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> participant) {
      return String.valueOf(participant.get("label"));
    }
    return value.toString();
  }
}
