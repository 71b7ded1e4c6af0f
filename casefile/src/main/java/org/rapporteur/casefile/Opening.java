package org.rapporteur.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A case file's database, opened.
 *
 * @param connection to the database, its tables of the newest version
 * @param lock the claim on it, or null if it is open for reading only
 */
record Opening(DuckDBConnection connection, @Nullable CaseLock lock) {

  static Opening write(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CaseFileException(
          file, "there is no folder for case file " + file + "; make the folder first");
    }
    CaseLock lock = CaseLock.claim(file);
    try {
      return new Opening(Database.write(file), lock);
    } catch (SQLException | IOException | RuntimeException e) {
      try {
        lock.close();
      } catch (RuntimeException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw translated(file, e);
    }
  }

  static Opening read(Path file) {
    if (!Files.exists(file)) {
      throw new CaseFileException(
          file, "there is no case file " + file + "; code the case's documents first");
    }
    try {
      DuckDBConnection connection = Database.connect(file, true);
      try {
        if (Migrations.version(connection, file) == Migrations.newest()) {
          return new Opening(connection, null);
        }
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
      connection.close();
    } catch (SQLException | RuntimeException e) {
      throw translated(file, e);
    }
    write(file).close(file);
    return read(file);
  }

  void close(Path file) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }

  private static RuntimeException translated(Path file, Exception cause) {
    if (cause instanceof SQLException fault) {
      CaseFileException ours = Faults.of(file, fault);
      return ours instanceof CaseBusyException busy
          ? new CaseBusyException(file, CaseLock.words(file, busy.holder()))
          : ours;
    }
    if (cause instanceof IOException) {
      return new CaseFileException(
          file,
          "cannot make case file "
              + file
              + ": "
              + cause
              + "; look at free space and permissions of its folder",
          cause);
    }
    return (RuntimeException) cause;
  }
}
