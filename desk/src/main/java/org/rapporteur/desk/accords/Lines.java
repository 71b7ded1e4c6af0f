package org.rapporteur.desk.accords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.knowledge.accord.Headings;

/** Lines of a file of this subsystem, with faults that say what and where. */
final class Lines {

  private Lines() {}

  /** All lines, or a fault that says what the file should be. */
  static List<String> of(Path file, String what) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw new RapporteurException(file + ": no such file; give " + what, missing);
    } catch (IOException unreadable) {
      throw new RapporteurException(
          file + " cannot be read; give " + what + ", a text in UTF-8", unreadable);
    }
  }

  /** A heading's id, checked. */
  static String heading(String id, Path file, int line) {
    if (Headings.standard().of(id) == null) {
      throw fault(
          file,
          line,
          "no heading has the id '" + id + "'; take one of knowledge/accord/headings.tsv");
    }
    return id;
  }

  /** A fault at a line. */
  static RapporteurException fault(Path file, int line, String what) {
    return new RapporteurException(file + ", line " + line + ": " + what);
  }
}
