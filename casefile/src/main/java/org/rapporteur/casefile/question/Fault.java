package org.rapporteur.casefile.question;

/**
 * Something in the case file that does not hold.
 *
 * @param document id of the document
 * @param record id of the record, or empty
 * @param message what does not hold
 */
public record Fault(String document, String record, String message) {

  /** One line for a person to read. */
  public String line() {
    return (record.isEmpty() ? "document " + document : record + " of document " + document)
        + ": "
        + message;
  }
}
