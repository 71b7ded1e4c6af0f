package org.rapporteur.code;

import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;

/**
 * Turns an annotated document into events and statements. Implementations keep no state between
 * documents and may be shared between threads.
 */
public interface Coder {

  /**
   * Codes one document; the same annotations always give the same records and ids.
   *
   * @param annotated a document with its annotations
   */
  Coded code(Annotated annotated);
}
