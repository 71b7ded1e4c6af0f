package org.rapporteur.desk.relations;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.relation.RankedEvent;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Problem;

/** Codes the sentences of a table, each as a document of its own. Shared between threads. */
public final class SentenceCoding {

  /**
   * What became of a row.
   *
   * @param fields the fields of its line; without events if the row is faulty
   * @param problem what is wrong with it, or null
   */
  public record Line(Map<String, @Nullable Object> fields, @Nullable Problem problem) {}

  private final Relations relations;
  private final String table;
  private final @Nullable LocalDate date;

  /**
   * A coding of one table.
   *
   * @param relations what codes
   * @param table its name, for messages
   * @param date the day of publication of every sentence, or null
   */
  public SentenceCoding(Relations relations, String table, @Nullable LocalDate date) {
    this.relations = relations;
    this.table = table;
    this.date = date;
  }

  /** Opens a table of sentences. */
  public static SentenceTable open(InputStream in, String name) {
    return new SentenceTable(in, name, List.of("id", "sentence"), List.of());
  }

  /** Codes one row; never throws. */
  public Line code(SentenceTable.Row row) {
    String id = row.cells().get(0);
    if (row.fault() != null || row.cell(1).isBlank()) {
      return new Line(SentenceFields.none(id), row.fault());
    }
    try {
      Annotated annotated = relations.annotate(table, row.line(), row.cell(1), date);
      List<RankedEvent> events = relations.ranked(relations.code(annotated));
      return new Line(SentenceFields.of(id, annotated, events), null);
    } catch (RuntimeException | StackOverflowError fault) {
      return new Line(SentenceFields.none(id), RowFault.coding(table, row.line(), fault));
    }
  }
}
