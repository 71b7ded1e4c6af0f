package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.knowledge.accord.TrackingWords.Toward;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Place;
import org.rapporteur.model.When;

/**
 * A record that may bear on promises, before it is known on which.
 *
 * @param record its id
 * @param source its sort
 * @param kind what it would be to a promise
 * @param stage of a body, or null
 * @param body the words that name the body, or empty
 * @param headings headings of promises it may bear on; empty where only words can tell
 * @param exact whether the headings come from the deed itself, and not only from what it is about
 * @param toward who it has to be aimed at
 * @param actors sides that act; empty where nobody is named
 * @param others sides, and ids of groups, that it is done to or with
 * @param account the side on whose word, or empty
 * @param words what tells it
 * @param stems of these words
 * @param when when it happened, or null
 * @param place where, or null
 * @param surety how sure the record is, 0 to 1
 * @param evidence the sentence
 * @param report its document
 */
record Sign(
    String record,
    Link.Source source,
    Link.Kind kind,
    Conduct.@Nullable Stage stage,
    String body,
    List<String> headings,
    boolean exact,
    Toward toward,
    Set<String> actors,
    Set<String> others,
    String account,
    String words,
    Set<String> stems,
    @Nullable When when,
    @Nullable Place place,
    double surety,
    Evidence evidence,
    Report report) {

  /** The day it is placed on: its own, else that of the report. */
  @Nullable LocalDate day() {
    return when == null ? report.published() : when.end();
  }
}
