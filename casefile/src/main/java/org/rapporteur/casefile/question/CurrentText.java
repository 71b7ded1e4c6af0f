package org.rapporteur.casefile.question;

import org.rapporteur.casefile.Row;

/**
 * The text of the document that an answer is at. Rows come document by document, and the text with
 * the first row of each: a treaty with a thousand promises is fetched once and not a thousand
 * times.
 */
final class CurrentText {

  private String document = "";
  private String text = "";

  /** The text that the row's spans lie in. */
  String of(Row row) {
    if (!row.text("document").equals(document)) {
      text = row.text("text");
      document = row.text("document");
    }
    return text;
  }
}
