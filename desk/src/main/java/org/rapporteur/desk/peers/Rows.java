package org.rapporteur.desk.peers;

import java.util.List;

/** Turns a deed into the rows that one data set would have of it. */
interface Rows {

  /** How the rows are laid out. */
  Layout layout();

  /** Rows, each with a cell for every column; none if the layout has no way to say the deed. */
  List<List<String>> of(Deed deed);
}
