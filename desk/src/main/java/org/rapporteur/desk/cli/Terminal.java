package org.rapporteur.desk.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress and faults
 * @param interactive whether a person looks at both
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

  /** Writes a line of progress or fault at once. */
  void tell(String line) {
    err.println(line);
    err.flush();
  }
}
