package org.rapporteur.casefile.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Row;

/**
 * Where a record comes from: its document, and the outlets that printed the same.
 *
 * @param document id of the document
 * @param representative id of the document that stands for it and its reprints, often itself
 * @param outlet who published this document, or empty
 * @param outlets who published it or a reprint, in order of name
 * @param title its headline, or empty
 * @param published the day, or null
 * @param address its web address, or empty
 * @param file the file it was read from
 */
public record Report(
    String document,
    String representative,
    String outlet,
    List<String> outlets,
    String title,
    @Nullable LocalDate published,
    String address,
    String file) {

  /** Copies the list. */
  public Report {
    outlets = List.copyOf(outlets);
  }

  static Report of(Row row) {
    return new Report(
        row.text("document"),
        row.text("representative"),
        row.text("outlet"),
        row.texts("outlets"),
        row.text("title"),
        row.day("published"),
        row.text("address"),
        row.text("file"));
  }
}
