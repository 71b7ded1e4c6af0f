package org.rapporteur.casefile;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the database's faults into ours. */
final class Faults {

  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
  private static final Pattern NOT_OURS = Pattern.compile("not a valid DuckDB database file");
  private static final Pattern DAMAGED =
      Pattern.compile(
          "(?i)corrupt|checksum|replaying WAL|serializ|deserializ|INTERNAL Error|"
              + "could not read enough bytes");
  private static final Pattern BUSY =
      Pattern.compile(
          "(?i)could not set lock|being used by another process|already attached|different"
              + " configuration");
  private static final Pattern NEWER = Pattern.compile("(?i)newer version|storage version");
  private static final Pattern MEMORY = Pattern.compile("(?i)Out of Memory");

  private Faults() {}

  /** What {@code cause} means for {@code file}. */
  static CaseFileException of(Path file, SQLException cause) {
    String message = String.valueOf(cause.getMessage());
    if (BUSY.matcher(message).find()) {
      Matcher holder = HOLDER.matcher(message);
      return new CaseBusyException(
          file, holder.find() ? "process " + holder.group(1) : "another reader or writer");
    }
    if (NOT_OURS.matcher(message).find()) {
      return new CaseDamagedException(file, "is not a case file, or its head is damaged", cause);
    }
    if (NEWER.matcher(message).find()) {
      return new CaseFileException(
          file,
          "case file "
              + file
              + " was written by another version of the database; use the version of the program"
              + " that wrote it, or move it away and code the case again",
          cause);
    }
    if (DAMAGED.matcher(message).find()) {
      return new CaseDamagedException(file, "is damaged", cause);
    }
    String remedy =
        MEMORY.matcher(message).find()
            ? "; leave out very large documents"
            : "; look at free space and permissions of its folder";
    int line = message.indexOf('\n');
    return new CaseFileException(
        file,
        "case file " + file + ": " + (line < 0 ? message : message.substring(0, line)) + remedy,
        cause);
  }
}
