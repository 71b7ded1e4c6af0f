package org.rapporteur.desk.relations;

import java.util.List;

/**
 * What was said of a marked sentence for which the right type is known. Types are the fifteen, with
 * YIELD; empty where nothing was said.
 *
 * @param line its line in the table
 * @param marked the marked sentence
 * @param gold the right type
 * @param goldClass the right class, 1 to 4
 * @param byRules what the rules alone say of the pair
 * @param said what rules and judge say of it
 * @param confidence how sure they are, 0 to 1
 * @param ofGold how sure they are of the right type
 * @param events the events that count of the sentence without marks, the surest first
 * @param trace what fired in the sentence without marks, in words
 */
public record Verdict(
    long line,
    String marked,
    String gold,
    String goldClass,
    String byRules,
    String said,
    double confidence,
    double ofGold,
    List<Found> events,
    List<String> trace) {

  /** Copies the lists. */
  public Verdict {
    events = List.copyOf(events);
    trace = List.copyOf(trace);
  }

  /**
   * An event found in a sentence.
   *
   * @param type its type
   * @param confidence how sure the judge is of it
   * @param between whether it is from the marked source to the marked target
   * @param told the event in a line
   */
  public record Found(String type, double confidence, boolean between, String told) {}

  /** The first event's type, empty if there is no event. */
  public String firstType() {
    return events.isEmpty() ? "" : events.get(0).type();
  }

  /** Whether an event of the right type is between the marked pair. */
  public boolean found() {
    return events.stream().anyMatch(event -> event.between() && event.type().equals(gold));
  }

  /**
   * What stands for the sentence where type and pair both count: the right type if an event has it
   * between the pair; else the first event's type; but nothing if only that type is right.
   */
  public String typeAndPair() {
    return found() ? gold : firstType().equals(gold) ? "" : firstType();
  }

  /** How sure the judge is of the first event; 0 if there is none. */
  public double firstConfidence() {
    return events.isEmpty() ? 0 : events.get(0).confidence();
  }
}
