package org.rapporteur.desk.casework;

import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.Coder;

/**
 * What codes documents.
 *
 * @param annotator shared between threads
 * @param coder shared between threads
 * @param knowledge version of the knowledge, for people to read
 * @param version of program, knowledge and models together: records coded with another are coded
 *     again
 */
public record Stages(Annotator annotator, Coder coder, String knowledge, String version) {

  /** Loads the stages. */
  public interface Loader {

    /** Loads them; takes a second or more. */
    Stages load();

    /** The version that the loaded stages will have; told without loading them. */
    String version();
  }
}
