package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.model.Document;

/**
 * A document as it is in the case file.
 *
 * @param document the document itself
 * @param representative id of the document that stands for it and its reprints, often itself
 * @param outlets who published it or a reprint, in order of name
 * @param coded whether it was coded, or only kept
 * @param codedWith the version of program and knowledge that dealt with it
 * @param sentences the number of its sentences
 * @param events the number of its events
 * @param statements the number of its statements
 */
public record FiledDocument(
    Document document,
    String representative,
    List<String> outlets,
    boolean coded,
    String codedWith,
    int sentences,
    int events,
    int statements) {

  /** Copies the list. */
  public FiledDocument {
    outlets = List.copyOf(outlets);
  }
}
