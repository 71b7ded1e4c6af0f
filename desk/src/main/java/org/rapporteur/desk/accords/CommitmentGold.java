package org.rapporteur.desk.accords;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.RapporteurException;
import org.rapporteur.knowledge.TsvRows;
import org.rapporteur.model.Span;

/**
 * Where people find commitments in texts: a row for each stretch of a file, by UTF-16 units of the
 * file as it is on disk.
 *
 * @param files by name, in the order of the table
 */
public record CommitmentGold(Map<String, Marks> files) {

  /** What a stretch is. */
  public enum Mark {
    /** Looked at; what lies outside is not counted. */
    SCOPE,
    /** A sentence in which somebody binds himself. */
    COMMITMENT,
    /** One that could be held to be none. */
    OPEN,
    /** None, that could be held to be one. */
    CONTESTED
  }

  /**
   * The marks of a file.
   *
   * @param byMark in the order of the table
   */
  public record Marks(Map<Mark, List<Span>> byMark) {

    /** Those of a sort; perhaps none. */
    public List<Span> of(Mark mark) {
      return byMark.getOrDefault(mark, List.of());
    }
  }

  /**
   * Reads a table with the columns file, mark (scope, commitment, open, contested), begin and end.
   *
   * @throws RapporteurException with the row that is wrong
   */
  public static CommitmentGold read(Path table) {
    String text = Lines.text(table, "the table of marks");
    Map<String, Marks> files = new LinkedHashMap<>();
    for (List<String> row : TsvRows.rows(String.valueOf(table), text, 4)) {
      try {
        Mark mark = Mark.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        Span span = new Span(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
        files
            .computeIfAbsent(row.get(0), f -> new Marks(new LinkedHashMap<>()))
            .byMark()
            .computeIfAbsent(mark, m -> new ArrayList<>())
            .add(span);
      } catch (IllegalArgumentException wrong) {
        throw new RapporteurException(
            table
                + ": '"
                + String.join(" ", row)
                + "' is no row of file, mark (scope, commitment, open, contested), begin and end",
            wrong);
      }
    }
    return new CommitmentGold(files);
  }
}
