package org.rapporteur.model;

import java.util.List;

/**
 * All that was coded from one document.
 *
 * @param annotated the document as annotated
 * @param events in text order
 * @param statements in text order
 * @param notices accords that it tells of, in text order, each with its commitments
 * @param commitments what is promised in it, where it is itself the text of an accord
 * @param rounds what it tells of sittings of talks, in text order
 * @param conducts what it tells of promises kept, begun, broken or hindered, in text order
 * @param trace what the passes did, in order
 */
public record Coded(
    Annotated annotated,
    List<Event> events,
    List<Statement> statements,
    List<AccordNotice> notices,
    List<Commitment> commitments,
    List<RoundReport> rounds,
    List<Conduct> conducts,
    List<Trace> trace) {

  /** Copies the lists. */
  public Coded {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    notices = List.copyOf(notices);
    commitments = List.copyOf(commitments);
    rounds = List.copyOf(rounds);
    conducts = List.copyOf(conducts);
    trace = List.copyOf(trace);
  }

  /** A document of which only events and statements were coded. */
  public Coded(
      Annotated annotated, List<Event> events, List<Statement> statements, List<Trace> trace) {
    this(annotated, events, statements, List.of(), List.of(), List.of(), List.of(), trace);
  }
}
