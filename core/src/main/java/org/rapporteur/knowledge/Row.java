package org.rapporteur.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table, with its place for messages. */
record Row(String file, int line, Map<String, Integer> columns, String[] cells) {

  /** The cell, stripped; empty if the column is not there. */
  String cell(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.length ? "" : cells[index].strip();
  }

  /** The cell, which must not be empty. */
  String filled(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw new Fault("the column '" + column + "' is empty", "fill it");
    }
    return cell;
  }

  /** The items of a cell, separated by bars. */
  List<String> items(String column) {
    List<String> items = new ArrayList<>();
    String cell = cell(column);
    int from = 0;
    while (from < cell.length()) {
      int bar = cell.indexOf('|', from);
      int to = bar < 0 ? cell.length() : bar;
      String item = cell.substring(from, to).strip();
      if (item.isEmpty()) {
        throw new Fault("an empty item in '" + column + "'", "remove the extra |");
      }
      items.add(item);
      from = to + 1;
    }
    return items;
  }

  /** A cell that says yes or is empty. */
  boolean yes(String column) {
    String cell = cell(column);
    if (!cell.isEmpty() && !cell.equals("yes")) {
      throw new Fault(column + " is '" + cell + "'", "write yes or leave it empty");
    }
    return !cell.isEmpty();
  }

  /** A cell with a number. */
  double number(String column) {
    String cell = filled(column);
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new Fault(column + " is '" + cell + "', not a number", "write digits", e);
    }
  }

  /** A cell with a day, or null if it is empty. */
  @Nullable LocalDate day(String column) {
    return day(column, cell(column));
  }

  static @Nullable LocalDate day(String what, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Fault(
          what + " is '" + text + "', not a day", "write it as 2024-03-11, or leave it empty", e);
    }
  }

  /** What is said of this row, with file and line. */
  String fault(RuntimeException fault) {
    return file + ", line " + line + ": " + fault.getMessage();
  }

  /** A fault of one row: what is wrong and what to do. */
  static final class Fault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Fault(String what, String remedy) {
      super(what + "; " + remedy);
    }

    Fault(String what, String remedy, Throwable cause) {
      super(what + "; " + remedy, cause);
    }
  }
}
