package org.rapporteur.casefile.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;
import org.rapporteur.model.When;

/**
 * A meeting that was scheduled, or promised as a follow-up.
 *
 * @param key stable as long as its first report is the first
 * @param sides ids of the sides, in order of name
 * @param when its days, or null where they are not told
 * @param venue where, or null
 * @param words the words that promise it
 * @param tellings who tells that it will be, in the order told
 * @param state what came of it
 * @param held key of the round that it is taken to have been; empty where there is none
 * @param called who tells that it will not be
 */
public record Expected(
    String key,
    List<String> sides,
    @Nullable When when,
    @Nullable Place venue,
    String words,
    List<Telling> tellings,
    State state,
    String held,
    List<Telling> called) {

  /** What came of an expected meeting. */
  public enum State {
    /** Its days are not over, or not told, and no round of it is reported. */
    EXPECTED,
    /** A round of the same sides is reported on or near its days. */
    HELD,
    /** Its days are over, and no round of it is reported. That is not to say that none was held. */
    PASSED,
    /** Somebody says that it will not be. */
    CANCELLED
  }

  /** Copies the lists. */
  public Expected {
    sides = List.copyOf(sides);
    tellings = List.copyOf(tellings);
    called = List.copyOf(called);
  }
}
