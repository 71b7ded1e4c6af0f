package org.rapporteur.desk.accords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;

/**
 * A provision to learn from.
 *
 * @param heading the id of the heading it belongs under
 * @param text the provision
 */
public record HeadingExample(String heading, String text) {

  private static final String HEADER = "heading\ttext";

  /**
   * Reads a folder.
   *
   * @param folder of {@code .tsv} files with the columns heading and text; read in the order of
   *     their names
   * @throws RapporteurException with the file and line of what is wrong
   */
  public static List<HeadingExample> read(Path folder) {
    List<HeadingExample> examples = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
        read(file, examples);
      }
    } catch (IOException unreadable) {
      throw new RapporteurException(
          folder + " cannot be read; give the folder of provisions with their headings",
          unreadable);
    }
    if (examples.isEmpty()) {
      throw new RapporteurException(folder + " holds no provision");
    }
    return examples;
  }

  private static void read(Path file, List<HeadingExample> examples) {
    for (Lines.Row row : Lines.rows(file, "a table of headings and texts", HEADER)) {
      List<String> cells = row.cells();
      if (cells.size() != 2 || cells.get(1).isBlank()) {
        throw row.fault("needs two cells, a heading's id and a text");
      }
      examples.add(new HeadingExample(row.heading(cells.get(0)), cells.get(1)));
    }
  }
}
