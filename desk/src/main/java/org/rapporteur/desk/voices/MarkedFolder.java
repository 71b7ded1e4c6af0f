package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;

/** A folder of texts in which attributions are marked. Immutable. */
public final class MarkedFolder {

  private final Path folder;
  private final Path marks;
  private final List<Path> files;

  /**
   * Looks into a folder.
   *
   * @param folder holds a folder {@code text} and a folder {@code attributions} with files in
   *     brat's standoff format; a text's marks begin with the text's name
   * @throws RapporteurException if either is not there or cannot be read
   */
  public MarkedFolder(Path folder) {
    this.folder = folder;
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

  /** The texts, by name. */
  public List<Path> texts() {
    return RawText.files(List.of(folder.resolve("text")));
  }

  /**
   * What is marked in a text.
   *
   * @param file the text's file
   * @param text what it holds
   * @throws RapporteurException if there are no marks of it, or they are not as they should be
   */
  public List<Marked> marked(Path file, String text) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
    Path of =
        files.stream()
            .filter(f -> String.valueOf(f.getFileName()).startsWith(name))
            .min(Comparator.comparingInt(f -> f.toString().length()))
            .orElseThrow(() -> new RapporteurException(marks + ": no .ann file for " + file));
    return Standoff.read(of, text);
  }
}
