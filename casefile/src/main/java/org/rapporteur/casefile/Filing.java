package org.rapporteur.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/**
 * One document as it goes into the case file, with all its records and problems.
 *
 * @param document the document
 * @param coded what was coded from it, or null for a document that is kept only
 * @param codedWith version of program and knowledge that dealt with it; a document filed under
 *     another version is dealt with again
 * @param problems what was wrong with it
 */
public record Filing(
    Document document, @Nullable Coded coded, String codedWith, List<Problem> problems) {

  /** Copies the list; checks that the coding is of this document. */
  public Filing {
    problems = List.copyOf(problems);
    if (codedWith.isBlank()) {
      throw new IllegalArgumentException("document " + document.id() + " filed without a version");
    }
    if (coded != null && !coded.annotated().document().equals(document)) {
      throw new IllegalArgumentException("coding of another document than " + document.id());
    }
  }

  /** A document with what was coded from it. */
  public static Filing of(Coded coded, String codedWith, List<Problem> problems) {
    return new Filing(coded.annotated().document(), coded, codedWith, problems);
  }

  /** A document that is kept and not coded; the problems say why. */
  public static Filing uncoded(Document document, String codedWith, List<Problem> problems) {
    return new Filing(document, null, codedWith, problems);
  }
}
