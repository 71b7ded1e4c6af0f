package org.rapporteur.casefile.voice;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.voice.OfficeRanks;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.When;

/**
 * Who speaks for whom, in one statement.
 *
 * @param key what tells the voice from others: the person's id, else that of the office or body;
 *     unnamed spokesmen are the body's voice; empty if nobody is named
 * @param label what the statement calls it
 * @param side the state or organisation it speaks for, or empty
 * @param standing for whom it speaks
 */
record Speaker(String key, String label, String side, Standing standing) {

  private static final String PERSON = "person:";

  static Speaker of(Statement statement) {
    Participant speaker = statement.speaker();
    if (speaker == null) {
      return new Speaker("", "", "", Standing.UNKNOWN);
    }
    String actor = speaker.actor();
    String office = statement.office();
    boolean person = actor.startsWith(PERSON);
    String side = side(speaker, office, person);
    return new Speaker(
        actor.isEmpty() ? speaker.label() : person ? actor : body(actor),
        speaker.label(),
        side,
        standing(speaker, office, person, side));
  }

  /** A person of the case, in the office held then. */
  static Speaker of(Actor person, @Nullable When when) {
    String office =
        person.tenures().stream()
            .filter(held -> when == null || held.holds(when.begin()) || held.holds(when.end()))
            .map(Tenure::office)
            .findFirst()
            .orElse("");
    Participant named =
        new Participant(person.id(), person.name(), person.country(), person.sector(), null);
    String side = side(named, office, true);
    return new Speaker(person.id(), person.name(), side, standing(named, office, true, side));
  }

  private static String side(Participant speaker, String office, boolean person) {
    if (!speaker.country().isEmpty()) {
      return speaker.country();
    }
    if (!office.isEmpty()) {
      return root(office);
    }
    return person || speaker.actor().startsWith("~") ? "" : root(speaker.actor());
  }

  private static Standing standing(
      Participant speaker, String office, boolean person, String side) {
    if (side.isEmpty()) {
      return Standing.UNKNOWN;
    }
    if (speaker.country().isEmpty()) {
      return Standing.ORGANISATION;
    }
    String speaksAs = person || !office.isEmpty() ? office : speaker.actor();
    if (speaksAs.isEmpty()) {
      return Standing.OTHER;
    }
    if (!root(speaksAs).equals(side)) {
      // of a state, and in the office or name of something else: the UN's, a party's, a group's
      return Standing.OTHER;
    }
    return OfficeRanks.standard().government(speaksAs) ? Standing.GOVERNMENT : Standing.OTHER;
  }

  private static String root(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** A body for its spokesmen; a state for its government as such. */
  private static String body(String actor) {
    return actor.replaceFirst("\\.(DEPUTY)?SPOKESMAN$", "").replaceFirst("^([^.]+)\\.GOV$", "$1");
  }
}
