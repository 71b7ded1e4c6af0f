package org.rapporteur.model;

import java.util.List;

/**
 * All that was coded from one document.
 *
 * @param annotated the document as annotated
 * @param events in text order
 * @param statements in text order
 * @param trace what the passes did, in order
 */
public record Coded(
    Annotated annotated, List<Event> events, List<Statement> statements, List<Trace> trace) {

  /** Copies the lists. */
  public Coded {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    trace = List.copyOf(trace);
  }
}
