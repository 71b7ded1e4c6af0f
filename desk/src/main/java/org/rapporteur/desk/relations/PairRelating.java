package org.rapporteur.desk.relations;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Problem;

/** Says of each row of a table what its marked source does to its target. Thread-safe. */
public final class PairRelating {

  /** The columns of what is said. */
  public static final List<String> COLUMNS = List.of("root", "class", "confidence");

  /** The column of the marked sentences. */
  static final String MARKED = "marked_sentence";

  /** Which types there are. */
  public enum Roots {
    /** Fifteen, CONCEDE and RETREAT being YIELD. */
    plv15,
    /** PLOVER's sixteen. */
    plover16
  }

  /**
   * What is said of a row.
   *
   * @param cells for {@link #COLUMNS}; all empty if the row is faulty, or none of the types is
   *     likely enough
   * @param problem what is wrong with the row, or null
   */
  public record Answer(List<String> cells, @Nullable Problem problem) {}

  private static final List<String> NOTHING = List.of("", "", "");

  private final Relations relations;
  private final String table;
  private final Roots roots;

  /**
   * A relating of one table.
   *
   * @param relations what relates
   * @param table its name, for messages
   * @param roots the types to answer with
   */
  public PairRelating(Relations relations, String table, Roots roots) {
    this.relations = relations;
    this.table = table;
    this.roots = roots;
  }

  /** Opens a table of marked sentences. */
  public static SentenceTable open(InputStream in, String name) {
    return new SentenceTable(in, name, List.of(MARKED), List.of());
  }

  /** Answers for one row; never throws. */
  public Answer answer(SentenceTable.Row row) {
    if (row.fault() != null) {
      return new Answer(NOTHING, row.fault());
    }
    try {
      MarkedSentence marked = Marks.read(row.cell(0));
      return new Answer(
          cells(
              relations.relate(relations.annotate(table, row.line(), marked.text(), null), marked)),
          null);
    } catch (Marks.Broken fault) {
      return new Answer(NOTHING, RowFault.cell(table, row.line(), MARKED, fault.why()));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Answer(NOTHING, RowFault.coding(table, row.line(), fault));
    }
  }

  private List<String> cells(Relation relation) {
    if (roots == Roots.plv15) {
      String root = relation.root15();
      return root.isEmpty()
          ? NOTHING
          : cells(root, Relation.class15(root).number(), relation.of15(root));
    }
    PloverType type = relation.type();
    return type == null ? NOTHING : cells(type.name(), type.quad().number(), relation.of(type));
  }

  private static List<String> cells(String root, int quad, double confidence) {
    return List.of(root, String.valueOf(quad), String.format(Locale.ROOT, "%.4f", confidence));
  }
}
