package org.rapporteur.code.commitment;

import java.util.List;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Conduct;

/**
 * Reads in reports what is told of promises kept, begun, broken or hindered, and of joint bodies.
 * Stateless; shared between threads.
 */
public final class ConductCoder {

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   */
  public ConductCoder(Lexicon lexicon) {}

  /**
   * Reads a report.
   *
   * @param annotated the report
   * @return in text order
   */
  public List<Conduct> code(Annotated annotated) {
    return List.of();
  }
}
