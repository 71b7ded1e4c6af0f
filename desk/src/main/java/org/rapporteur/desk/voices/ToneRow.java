package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Document;
import org.rapporteur.model.Statement;

/**
 * A sentence with the tone that people read in it.
 *
 * @param id a letter and a number
 * @param sentence what was reported
 * @param speaker words of the sentence that name who speaks
 * @param party words that name the party spoken of
 * @param kind what the words do
 * @param tone -2 openly hostile to 2 strongly conciliatory, by the writer
 * @param second the same by a second reader
 */
public record ToneRow(
    String id,
    String sentence,
    String speaker,
    String party,
    Statement.Kind kind,
    int tone,
    int second) {

  private static final String HEADER = "id\tsentence\tspeaker\tparty\tkind\ttone\tsecond";

  /**
   * Reads a table.
   *
   * @param file tab-separated, with comment lines and a header of the columns' names
   * @throws RapporteurException with the file and line of what is wrong
   */
  public static List<ToneRow> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw new RapporteurException(file + ": no such file; give the table to measure on", missing);
    } catch (IOException unreadable) {
      throw new RapporteurException(
          file + " cannot be read; give a table of text in UTF-8", unreadable);
    }
    List<ToneRow> rows = new ArrayList<>();
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!header) {
        if (!line.equals(HEADER)) {
          throw new RapporteurException(
              file + ", line " + (i + 1) + ": needs the columns " + HEADER.replace("\t", ", "));
        }
        header = true;
        continue;
      }
      try {
        rows.add(row(line.split("\t", -1)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
        throw new RapporteurException(
            file
                + ", line "
                + (i + 1)
                + ": is no row of seven cells with known kind and tones: "
                + line,
            fault);
      }
    }
    if (rows.isEmpty()) {
      throw new RapporteurException(file + ": holds no row");
    }
    return rows;
  }

  private static ToneRow row(String[] cells) {
    return new ToneRow(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        Statement.Kind.valueOf(cells[4]),
        degree(cells[5]),
        degree(cells[6]));
  }

  static int degree(String cell) {
    int degree = Integer.parseInt(cell);
    if (degree < -2 || degree > 2) {
      throw new IllegalArgumentException("a tone of " + degree);
    }
    return degree;
  }

  /** Its sentence as a document. */
  public Document document() {
    return RawText.document(id, sentence);
  }

  /** The number in its id is odd. */
  public boolean odd() {
    char last = id.charAt(id.length() - 1);
    return Character.isDigit(last) && Character.digit(last, 10) % 2 == 1;
  }
}
