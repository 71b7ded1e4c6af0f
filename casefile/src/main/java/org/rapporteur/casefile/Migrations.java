package org.rapporteur.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings the tables of a case file to the newest version, each step in one transaction. */
final class Migrations {

  /** In order: the version is the place in this list, from 1. */
  private static final List<String> STEPS =
      List.of(
          "V001__documents_and_records.sql",
          "V002__reports_and_sides.sql",
          "V003__confidence.sql",
          "V004__source.sql",
          "V005__tone.sql",
          "V006__rebels.sql",
          "V007__accords_and_talks.sql");

  private Migrations() {}

  /** The newest version. */
  static int newest() {
    return STEPS.size();
  }

  /**
   * The version of the tables, 0 for an empty database.
   *
   * @throws CaseDamagedException if it is a database of something else
   * @throws CaseVersionException if it is newer than this program
   */
  static int version(Connection connection, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int tables;
      boolean ours;
      try (ResultSet result =
          statement.executeQuery(
              "SELECT count(*), coalesce(bool_or(table_name = 'migration'), false)"
                  + " FROM duckdb_tables() WHERE NOT internal")) {
        result.next();
        tables = result.getInt(1);
        ours = result.getBoolean(2);
      }
      if (!ours) {
        if (tables > 0) {
          throw new CaseDamagedException(
              file, "is a database of another program", new SQLException("no migrations"));
        }
        return 0;
      }
      try (ResultSet result =
          statement.executeQuery("SELECT coalesce(max(version), 0) FROM migration")) {
        result.next();
        int version = result.getInt(1);
        if (version > newest()) {
          throw new CaseVersionException(file, version, newest());
        }
        return version;
      }
    }
  }

  /**
   * Applies what is missing up to version {@code goal}; if that fails, the caller closes the
   * connection, and the step that failed is given up with it.
   */
  static void migrate(Connection connection, Path file, int goal) throws SQLException {
    for (int version = version(connection, file) + 1; version <= goal; version++) {
      String step = STEPS.get(version - 1);
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN TRANSACTION");
        statement.execute(
            "CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL, name VARCHAR NOT"
                + " NULL)");
        statement.execute(Queries.resource(Migrations.class, "migrations/" + step));
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO migration VALUES (?, ?)")) {
          insert.setInt(1, version);
          insert.setString(2, step);
          insert.executeUpdate();
        }
        statement.execute("COMMIT");
      }
    }
  }
}
