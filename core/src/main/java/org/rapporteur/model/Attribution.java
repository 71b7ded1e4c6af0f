package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * On whose word an event stands.
 *
 * @param source who says so, or null where the text hides it ("reportedly")
 * @param cue the word that says so
 */
public record Attribution(@Nullable Participant source, Span cue) {}
