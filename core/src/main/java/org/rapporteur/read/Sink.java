package org.rapporteur.read;

import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/** Takes what readers find, one at a time, in the order of the file. */
public interface Sink {

  /** Takes a document. */
  void document(Document document);

  /** Takes a fault. */
  void problem(Problem problem);
}
