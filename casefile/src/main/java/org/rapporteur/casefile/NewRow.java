package org.rapporteur.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** A row of a document in the making: its cells in the order of the table's columns. */
final class NewRow {

  private final String document;
  private final List<@Nullable Object> cells = new ArrayList<>();

  /** A row that begins with the id of its document. */
  NewRow(String document) {
    this.document = document;
    cells.add(document);
  }

  NewRow add(@Nullable Object... more) {
    cells.addAll(Arrays.asList(more));
    return this;
  }

  /** Begin and end, or two empty cells. */
  NewRow span(@Nullable Span span) {
    return span == null ? add(null, null) : add(span.begin(), span.end());
  }

  /** Begin, end, precision and source, or four empty cells. */
  NewRow when(@Nullable When when) {
    return when == null
        ? add(null, null, null, null)
        : add(when.begin(), when.end(), when.precision(), when.source());
  }

  /** Id, name, country, latitude and longitude, or five empty cells. */
  NewRow place(@Nullable Place place) {
    return place == null
        ? add(null, null, null, null, null)
        : add(place.id(), place.name(), place.country(), place.latitude(), place.longitude());
  }

  /** Actor, label, country, sector, begin and end. */
  NewRow participant(Participant who) {
    return add(who.actor(), Words.wellFormed(who.label()), who.country(), who.sector())
        .span(who.span());
  }

  /**
   * Begin, end and check digits.
   *
   * @throws IllegalArgumentException if it points into another document
   */
  NewRow evidence(Evidence evidence) {
    if (!evidence.document().equals(document)) {
      throw new IllegalArgumentException(
          "a record of document " + document + " points into " + evidence.document());
    }
    return span(evidence.span()).add(Words.check(evidence.words()));
  }

  void into(Tables tables, String table) throws SQLException {
    tables.add(table, cells.toArray());
  }
}
