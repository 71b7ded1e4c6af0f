package org.rapporteur.code.relation;

import org.rapporteur.model.Event;

/**
 * An event and how sure the judge is of it.
 *
 * @param event the event
 * @param confidence that its type holds between its first source and first target, 0 to 1
 */
public record RankedEvent(Event event, double confidence) {}
