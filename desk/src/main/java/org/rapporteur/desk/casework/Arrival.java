package org.rapporteur.desk.casework;

import java.util.List;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/**
 * A document as it was read.
 *
 * @param document the document
 * @param problems what was wrong with it, though it could be kept
 */
public record Arrival(Document document, List<Problem> problems) {

  /** Copies the list. */
  public Arrival {
    problems = List.copyOf(problems);
  }
}
