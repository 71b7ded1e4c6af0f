package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.model.Document;
import org.rapporteur.model.Statement.Kind;

/**
 * A statement to learn from.
 *
 * @param id a word
 * @param tone -2 openly hostile to 2 strongly conciliatory
 * @param kind what it does, or null where nobody has told
 * @param marked its sentence, with the speaker and the party
 */
public record ToneExample(String id, int tone, @Nullable Kind kind, MarkedSentence marked) {

  private static final String HEADER = "id\ttone\tkind\tmarked_sentence";

  /**
   * Reads a folder.
   *
   * @param folder of {@code .tsv} files with the columns id, tone (-2 to 2), kind ("-" where it is
   *     not known) and marked_sentence; read in the order of their names
   * @throws RapporteurException with the file and line of what is wrong
   */
  public static List<ToneExample> read(Path folder) {
    List<ToneExample> examples = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
        read(file, examples);
      }
    } catch (IOException unreadable) {
      throw new RapporteurException(
          folder + " cannot be read; give the folder of statements with a tone", unreadable);
    }
    if (examples.isEmpty()) {
      throw new RapporteurException(folder + " holds no statement");
    }
    return examples;
  }

  private static void read(Path file, List<ToneExample> examples) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!header && !line.equals(HEADER)) {
        throw new RapporteurException(
            file + ", line " + (i + 1) + ": needs the columns " + HEADER.replace("\t", ", "));
      }
      if (header) {
        try {
          examples.add(row(line.split("\t", -1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
          throw new RapporteurException(
              file
                  + ", line "
                  + (i + 1)
                  + ": is no row of id, tone (-2 to 2), kind and marked sentence: "
                  + wrong.getMessage(),
              wrong);
        }
      }
      header = true;
    }
  }

  private static ToneExample row(String[] cells) {
    MarkedSentence marked = MarkedSentence.parse(cells[3]);
    if (marked.sources().isEmpty() || marked.targets().isEmpty()) {
      throw new IllegalArgumentException("a speaker and a party must be marked");
    }
    Kind kind = cells[2].equals("-") ? null : Kind.valueOf(cells[2]);
    return new ToneExample(cells[0], ToneRow.degree(cells[1]), kind, marked);
  }

  /** Its sentence as a document. */
  public Document document() {
    return RawText.document(id, marked.text());
  }
}
