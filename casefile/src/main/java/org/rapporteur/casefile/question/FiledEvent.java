package org.rapporteur.casefile.question;

import org.rapporteur.model.Event;

/**
 * An event with where it was reported.
 *
 * @param event the event, as coded
 * @param report its document
 */
public record FiledEvent(Event event, Report report) {}
