package org.rapporteur.knowledge;

import org.rapporteur.model.Statement;

/**
 * A word that reports speech or thought.
 *
 * @param cue lemma, with particle joined by {@code _}
 * @param part {@code verb}, {@code noun} or {@code prep}
 * @param kind what a statement under it does
 * @param cameo CAMEO code
 */
public record SpeechCue(String cue, String part, Statement.Kind kind, String cameo) {}
