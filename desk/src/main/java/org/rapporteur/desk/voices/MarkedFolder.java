package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;

/**
 * A folder {@code text} of texts beside a folder {@code attributions} with files in brat's standoff
 * format; a text's marks begin with the text's name.
 */
final class MarkedFolder {

  private final Path marks;
  private final List<Path> files;

  /**
   * Opens a folder.
   *
   * @throws RapporteurException if one of the two is not there
   */
  MarkedFolder(Path folder) {
    marks = folder.resolve("attributions");
    if (!Files.isDirectory(marks) || !Files.isDirectory(folder.resolve("text"))) {
      throw new RapporteurException(
          folder
              + ": needs a folder 'text' with .txt files and one 'attributions' with .ann files");
    }
    try (Stream<Path> all = Files.list(marks)) {
      files = all.filter(f -> f.toString().endsWith(".ann")).toList();
    } catch (IOException unreadable) {
      throw new RapporteurException(marks + ": cannot be read: " + unreadable, unreadable);
    }
  }

  /** What is marked in a text. */
  List<Marked> of(Path file, String text) {
    return Standoff.read(marksOf(file), text);
  }

  private Path marksOf(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
    return files.stream()
        .filter(f -> String.valueOf(f.getFileName()).startsWith(name))
        .min(Comparator.comparingInt(f -> f.toString().length()))
        .orElseThrow(() -> new RapporteurException(marks + ": no .ann file for " + file));
  }
}
