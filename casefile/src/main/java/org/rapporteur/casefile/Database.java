package org.rapporteur.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens the embedded database, and makes a new one so that it is there whole or not at all. */
final class Database {

  private Database() {}

  /** Opens for writing, made new if it is not there; the caller holds the lock. */
  static DuckDBConnection write(Path file) throws SQLException, IOException {
    if (!Files.exists(file)) {
      make(file, Migrations.newest());
    }
    DuckDBConnection connection = connect(file, false);
    try {
      Migrations.migrate(connection, file, Migrations.newest());
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Makes the database beside its place and moves it there when its tables stand. */
  static void make(Path file, int version) throws SQLException, IOException {
    Path making = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(making);
    Files.deleteIfExists(wal(making));
    try (DuckDBConnection connection = connect(making, false)) {
      Migrations.migrate(connection, making, version);
    }
    Files.deleteIfExists(wal(file));
    Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static DuckDBConnection connect(Path file, boolean readOnly) throws SQLException {
    Properties properties = new Properties();
    // nothing is downloaded, nothing is loaded that is not built in
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    // the annotator needs the memory more
    properties.setProperty("memory_limit", "1GB");
    // as many as a case can use; each takes memory
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    properties.setProperty("threads", Integer.toString(threads));
    if (readOnly) {
      properties.setProperty("access_mode", "READ_ONLY");
    }
    return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties)
        .unwrap(DuckDBConnection.class);
  }

  private static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + ".wal");
  }
}
