package org.rapporteur.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends rows to tables within the transaction of a connection. Flushing an appender costs more
 * than a hundred rows, so one is kept for each table until all documents of the transaction are in.
 */
final class Tables implements AutoCloseable {

  private final DuckDBConnection connection;
  private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();

  Tables(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Appends one row, its cells in the order of the table's columns. */
  void add(String table, @Nullable Object... cells) throws SQLException {
    DuckDBAppender appender = appenders.get(table);
    if (appender == null) {
      appender = connection.createAppender(table);
      appenders.put(table, appender);
    }
    appender.beginRow();
    for (Object cell : cells) {
      append(appender, cell);
    }
    appender.endRow();
  }

  private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
    if (cell == null) {
      appender.appendNull();
    } else if (cell instanceof String text) {
      appender.append(text);
    } else if (cell instanceof Enum<?> constant) {
      appender.append(constant.name());
    } else if (cell instanceof Integer number) {
      appender.append(number.intValue());
    } else if (cell instanceof Long number) {
      appender.append(number.longValue());
    } else if (cell instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (cell instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (cell instanceof LocalDate day) {
      appender.append(day);
    } else if (cell instanceof byte[] bytes) {
      appender.append(bytes);
    } else if (cell instanceof int[] numbers) {
      appender.append(numbers);
    } else if (cell instanceof double[] numbers) {
      appender.append(numbers);
    } else if (cell instanceof List<?> texts) {
      appender.append(texts);
    } else {
      throw new IllegalArgumentException("a cell of " + cell.getClass());
    }
  }

  /** Writes through what is left and lets go of the appenders, of all of them even if one fails. */
  @Override
  public void close() throws SQLException {
    SQLException first = null;
    for (DuckDBAppender appender : appenders.values()) {
      try {
        appender.close();
      } catch (SQLException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    appenders.clear();
    if (first != null) {
      throw first;
    }
  }
}
