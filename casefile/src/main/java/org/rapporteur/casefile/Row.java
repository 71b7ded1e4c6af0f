package org.rapporteur.casefile;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/** One row of an answer, read by column name. Valid only while it is handed over. */
public final class Row {

  /** Where the cells are: a result's current row, or a structure within a cell. */
  interface Cells {
    @Nullable Object cell(String column) throws SQLException;
  }

  private final Queries queries;
  private final Cells cells;

  Row(Queries queries, Cells cells) {
    this.queries = queries;
    this.cells = cells;
  }

  /** Whether the cell holds something. */
  public boolean has(String column) {
    return cell(column) != null;
  }

  /** A text that is always there. */
  public String text(String column) {
    return (String) there(column);
  }

  /** A whole number that is always there. */
  public int number(String column) {
    return ((Number) there(column)).intValue();
  }

  /** A number that is always there. */
  public double decimal(String column) {
    return ((Number) there(column)).doubleValue();
  }

  /** A truth value that is always there. */
  public boolean flag(String column) {
    return (Boolean) there(column);
  }

  /** A day, or null. */
  public @Nullable LocalDate day(String column) {
    Object value = cell(column);
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** Bytes that are always there. */
  public byte[] bytes(String column) {
    Object value = there(column);
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    try {
      Blob blob = (Blob) value;
      return blob.getBytes(1, Math.toIntExact(blob.length()));
    } catch (SQLException e) {
      throw queries.fault(e);
    }
  }

  /** A value of the enumeration, kept by name. */
  public <E extends Enum<E>> E name(Class<E> type, String column) {
    String name = text(column);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new CaseDamagedException(queries.file(), "has " + name + " for " + column, e);
    }
  }

  /** The span in the two columns {@code <prefix>_begin} and {@code <prefix>_end}. */
  public Span span(String prefix) {
    return new Span(number(prefix + "_begin"), number(prefix + "_end"));
  }

  /** A list of texts. */
  public List<String> texts(String column) {
    return list(column).stream().map(String.class::cast).toList();
  }

  /** A list of whole numbers. */
  public List<Integer> numbers(String column) {
    return list(column).stream().map(n -> ((Number) n).intValue()).toList();
  }

  /** A list of numbers. */
  public List<Double> decimals(String column) {
    return list(column).stream().map(n -> ((Number) n).doubleValue()).toList();
  }

  /** A list of structures, each read as a row. */
  public List<Row> rows(String column) {
    List<Row> rows = new ArrayList<>();
    for (Object value : list(column)) {
      try {
        Map<String, Object> map = ((DuckDBStruct) value).getMap();
        rows.add(new Row(queries, map::get));
      } catch (SQLException e) {
        throw queries.fault(e);
      }
    }
    return rows;
  }

  private List<Object> list(String column) {
    Object value = cell(column);
    if (value == null) {
      return List.of();
    }
    try {
      return Arrays.asList((Object[]) ((Array) value).getArray());
    } catch (SQLException e) {
      throw queries.fault(e);
    }
  }

  private Object there(String column) {
    Object value = cell(column);
    if (value == null) {
      throw new CaseDamagedException(
          queries.file(), "has no value for " + column, new NullPointerException(column));
    }
    return value;
  }

  private @Nullable Object cell(String column) {
    try {
      return cells.cell(column);
    } catch (SQLException e) {
      throw queries.fault(e);
    }
  }
}
