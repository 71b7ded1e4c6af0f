package org.rapporteur.knowledge.petrarch;

/** A line of a dictionary without its comments, stripped; empty between blocks. */
record Line(String file, int number, String text) {

  Remark bad(String reason) {
    return new Remark(true, file, number, text, reason);
  }

  Remark beyond(String reason) {
    return new Remark(false, file, number, text, reason);
  }

  /** Where it stands, for traces. */
  String where() {
    return file + ":" + number;
  }
}
