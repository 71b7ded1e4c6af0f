package org.rapporteur.annotate;

import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;

/**
 * Turns a document into an annotated document. Implementations keep no state between documents and
 * may be shared between threads.
 */
public interface Annotator {

  /**
   * Annotates one document; the same document always gives the same annotations.
   *
   * @param document a document, of any length, in English
   */
  Annotated annotate(Document document);
}
