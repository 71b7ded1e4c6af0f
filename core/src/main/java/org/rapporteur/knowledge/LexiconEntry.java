package org.rapporteur.knowledge;

import org.rapporteur.model.PloverType;

/**
 * One verb or noun that names an event.
 *
 * @param trigger its lemma, with particle or further noun joined by {@code _}
 * @param frame how actor and target are told
 * @param type PLOVER type
 * @param mode PLOVER mode, or empty
 * @param cameo CAMEO code
 * @param goldstein the code's value on Goldstein's scale
 * @param example a sentence in which it must fire
 * @param counter a sentence in which it must not, or empty
 * @param where file and line, for messages and for the trace
 */
public record LexiconEntry(
    String trigger,
    Frame frame,
    PloverType type,
    String mode,
    String cameo,
    double goldstein,
    String example,
    String counter,
    String where) {}
