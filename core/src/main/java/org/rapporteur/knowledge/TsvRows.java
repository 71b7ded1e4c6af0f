package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;

/** The rows of a small tab-separated file, below its header of comment lines and column names. */
public final class TsvRows {

  private TsvRows() {}

  /**
   * Reads a file on the class path.
   *
   * @param name such as {@code /knowledge/voice/media.tsv}
   * @param columns how many cells each row has
   * @throws RapporteurException if the file is not there or a row has other cells
   */
  public static List<List<String>> of(String name, int columns) {
    try (InputStream in = TsvRows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new RapporteurException("no " + name + " on the class path; build the program again");
      }
      return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a text.
   *
   * @param name of the file, for messages
   * @param text its text
   * @param columns how many cells each row has
   * @throws RapporteurException with the line of a row that has other cells
   */
  public static List<List<String>> rows(String name, String text, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    boolean head = true;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new RapporteurException(
            name + ", line " + number + ": " + cells.size() + " cells; it needs " + columns);
      }
      if (!head) {
        rows.add(cells);
      }
      head = false;
    }
    return rows;
  }
}
