package org.rapporteur.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Statement;

/**
 * Words of one tone.
 *
 * @param entry name of the entry
 * @param weight what they add, -1 hostile to +1 conciliatory; for {@link Scope#MORE} and {@link
 *     Scope#LESS} the factor, for the others that change what they stand before 0
 * @param scope to whom they speak
 * @param act what words do that say so without another construction, or null where that hangs on
 *     who is said to be or do it
 * @param phrases the words
 * @param example a sentence in which they count toward Velmark
 * @param counter a sentence in which they must not, or empty
 */
public record ToneEntry(
    String entry,
    double weight,
    Scope scope,
    Statement.@Nullable Kind act,
    List<Phrase> phrases,
    String example,
    String counter) {

  /** How words of tone hang together with a party. */
  public enum Scope {
    /** What the party is, has or shows. */
    QUALITY,
    /**
     * What is done: by the party it is praise or blame, by the speaker to the party it is so too.
     */
    DEED,
    /** What the speaker feels toward the party, or with it. */
    FEELING,
    /** How the speaker says it: looked for in the words around the content. */
    MANNER,
    /** Makes what follows stronger. */
    MORE,
    /** Makes what follows weaker. */
    LESS,
    /** Turns what follows round. */
    NOT,
    /** What follows is others' opinion, not the speaker's. */
    OTHERS
  }

  /** Checks the range, copies the list. */
  public ToneEntry {
    boolean factor = scope == Scope.MORE || scope == Scope.LESS;
    if (Math.abs(weight) > (factor ? 3 : 1)) {
      throw new IllegalArgumentException("a weight of " + weight + " is out of range");
    }
    phrases = List.copyOf(phrases);
  }
}
