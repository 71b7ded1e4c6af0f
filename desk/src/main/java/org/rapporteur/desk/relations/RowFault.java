package org.rapporteur.desk.relations;

import org.rapporteur.model.Problem;

/** Faults of a table's rows. */
final class RowFault {

  private RowFault() {}

  /** A cell that does not say what it should. */
  static Problem cell(String table, long line, String column, String message) {
    return new Problem(
        Problem.Kind.FIELD,
        table,
        "line " + line + ", column " + column,
        message,
        "mend the row; the others are read");
  }

  /** A sentence that could not be coded. */
  static Problem coding(String table, long line, Throwable fault) {
    return new Problem(
        Problem.Kind.CODING,
        table,
        "line " + line,
        "could not be coded: " + fault,
        "please report this fault with the sentence");
  }
}
