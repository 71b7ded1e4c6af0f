package org.rapporteur.desk.accords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.knowledge.accord.Headings;

/** Lines of a file of this subsystem, with faults that say what and where. */
final class Lines {

  /**
   * A row of a table.
   *
   * @param cells as many as it has
   * @param file it stands in
   * @param line its number there, from 1
   */
  record Row(List<String> cells, Path file, int line) {

    /** Copies the list. */
    Row {
      cells = List.copyOf(cells);
    }

    /** A fault at the row. */
    RapporteurException fault(String what) {
      return Lines.fault(file, line, what);
    }

    /** A heading's id, checked. */
    String heading(String id) {
      if (Headings.standard().of(id) == null) {
        throw fault(
            "no heading has the id '" + id + "'; take one of knowledge/accord/headings.tsv");
      }
      return id;
    }
  }

  private Lines() {}

  /** The whole text, or a fault that says what the file should be. */
  static String text(Path file, String what) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw new RapporteurException(file + ": no such file; give " + what, missing);
    } catch (IOException unreadable) {
      throw new RapporteurException(
          file + " cannot be read; give " + what + ", a text in UTF-8", unreadable);
    }
  }

  /** All lines, or a fault that says what the file should be. */
  static List<String> of(Path file, String what) {
    return text(file, what).lines().toList();
  }

  /**
   * The rows of a tab-separated table below comment lines and its header, or a fault.
   *
   * @param what the file should be
   * @param header the line with the names of the columns
   */
  static List<Row> rows(Path file, String what, String header) {
    List<String> lines = of(file, what);
    List<Row> rows = new ArrayList<>();
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (below) {
        rows.add(new Row(List.of(line.split("\t", -1)), file, i + 1));
      } else if (!line.equals(header)) {
        throw fault(file, i + 1, "needs the columns " + header.replace("\t", ", "));
      }
      below = true;
    }
    return rows;
  }

  /** A fault at a line. */
  static RapporteurException fault(Path file, int line, String what) {
    return new RapporteurException(file + ", line " + line + ": " + what);
  }
}
