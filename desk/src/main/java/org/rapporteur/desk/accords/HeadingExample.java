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
    List<String> lines = Lines.of(file, "a table of headings and texts");
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!header && !line.equals(HEADER)) {
        throw Lines.fault(file, i + 1, "needs the columns heading and text");
      }
      if (header) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[1].isBlank()) {
          throw Lines.fault(file, i + 1, "needs two cells, a heading's id and a text");
        }
        examples.add(new HeadingExample(Lines.heading(cells[0], file, i + 1), cells[1]));
      }
      header = true;
    }
  }
}
