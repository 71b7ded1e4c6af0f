package org.rapporteur.desk.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in the brief, with what it counts.
 *
 * @param number its own number, from 1, by which it is linked
 * @param unit what is counted
 * @param value the number printed
 * @param ids ids of the records or documents it is counted from
 * @param claim what the events counted have in common, if all such events of the case are counted
 */
public record Figure(int number, Unit unit, int value, List<String> ids, @Nullable Claim claim) {

  /** What can be counted. */
  public enum Unit {
    /** Events, by their ids. */
    EVENTS("event", "events"),
    /** Statements, by their ids. */
    STATEMENTS("statement", "statements"),
    /** Events and statements, by their ids. */
    RECORDS("record", "records"),
    /** Different speakers, of the statements with the ids. */
    SPEAKERS("speaker", "speakers"),
    /** Documents, by their ids. */
    DOCUMENTS("document", "documents"),
    /** Documents with the ids, reprints of one another once. */
    REPORTS("report", "reports"),
    /** Different outlets, of the documents with the ids. */
    OUTLETS("outlet", "outlets"),
    /** Accords, by their keys. */
    ACCORDS("accord", "accords"),
    /** Commitments, by the keys of their accords and their ids. */
    COMMITMENTS("commitment", "commitments"),
    /** Pieces of evidence for or against commitments, by their ids. */
    PIECES("piece of evidence", "pieces of evidence"),
    /** Rounds of talks, by the word "round" and their keys. */
    ROUNDS("round", "rounds"),
    /** Expected meetings, by the word "meeting" and their keys. */
    MEETINGS("meeting", "meetings"),
    /** Sentences that tell of talks, by the id of the first record of each. */
    SENTENCES("sentence", "sentences");

    private final String one;
    private final String many;

    Unit(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** Whether it is of accords, which the check counts again from the book of accords. */
    boolean ofAccords() {
      return this == ACCORDS || this == COMMITMENTS || this == PIECES;
    }

    /** Whether it is of talks, which the check counts again from the book of talks. */
    boolean ofTalks() {
      return this == ROUNDS || this == MEETINGS || this == SENTENCES;
    }

    /** The word for so many. */
    String word(int count) {
      return count == 1 ? one : many;
    }
  }

  /** Copies the list. */
  public Figure {
    ids = List.copyOf(ids);
  }

  /** The word that goes with the number. */
  public String word() {
    return unit.word(value);
  }

  /** Whether there is something to link to. */
  public boolean linked() {
    return !ids.isEmpty();
  }
}
