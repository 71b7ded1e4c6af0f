package org.rapporteur.desk.relations;

import org.rapporteur.code.relation.MarkedSentence;

/** Reads marked sentences of tables. */
final class Marks {

  private Marks() {}

  /**
   * The sentence and its marks.
   *
   * @throws Broken if a mark is not proper, or there is none; one side may be without
   */
  static MarkedSentence read(String cell) throws Broken {
    if (cell.isBlank()) {
      throw new Broken("is empty");
    }
    MarkedSentence marked;
    try {
      marked = MarkedSentence.parse(cell);
    } catch (IllegalArgumentException fault) {
      throw new Broken(String.valueOf(fault.getMessage()));
    }
    if (marked.sources().isEmpty() && marked.targets().isEmpty()) {
      throw new Broken("marks no source <s>…</s> and no target <t>…</t>");
    }
    return marked;
  }

  /** What is wrong with the marks. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1;

    Broken(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }
}
