/**
 * The ledger of voices: who spoke for whom, whether a government speaks with one voice, and whether
 * it does what it says.
 *
 * <p>Pure functions over filed statements and events; {@link
 * org.rapporteur.casefile.voice.VoiceLedger} is asked for as a question. Definitions and formulas:
 * {@code docs/voices.md}. What is thought or intended is kept, and is in no comparison: it is
 * reported of somebody, not said.
 */
@NullMarked
package org.rapporteur.casefile.voice;

import org.jspecify.annotations.NullMarked;
