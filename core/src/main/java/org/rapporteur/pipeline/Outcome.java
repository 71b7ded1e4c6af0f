package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/** What became of one document. */
public sealed interface Outcome {

  /** The document. */
  Document document();

  /**
   * It was coded.
   *
   * @param coded its records
   */
  record Done(Coded coded) implements Outcome {

    @Override
    public Document document() {
      return coded.annotated().document();
    }
  }

  /**
   * It is kept and not coded: it is not in English, or its coding failed.
   *
   * @param document the document
   * @param problems why, empty if it is only the language, which its reader has said already
   */
  record Kept(Document document, List<Problem> problems) implements Outcome {

    /** Copies the list. */
    public Kept {
      problems = List.copyOf(problems);
    }
  }
}
