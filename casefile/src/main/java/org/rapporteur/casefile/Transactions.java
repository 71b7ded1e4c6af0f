package org.rapporteur.casefile;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Writes to a connection, all of a piece of work or nothing of it. */
final class Transactions {

  private final DuckDBConnection connection;
  private final Path file;

  Transactions(DuckDBConnection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /** What is done in one transaction. */
  interface Work {
    void run(Tables tables) throws SQLException;
  }

  /** Does all of it in one transaction. */
  void write(Work work) {
    try {
      // said outright: with setAutoCommit(false) the driver begins a transaction only at the first
      // statement, and what appenders write before it is committed table by table
      execute("BEGIN TRANSACTION");
      Tables tables = new Tables(connection);
      try {
        work.run(tables);
        tables.close();
        execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        abandon(tables, e);
        throw e;
      }
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Rolls back; what else fails meanwhile is told along with the first fault. The appenders go
   * first: closed after the transaction they would write what they hold on their own account.
   */
  private void abandon(Tables tables, Exception first) {
    try {
      tables.close();
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
  }

  void execute(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }
}
