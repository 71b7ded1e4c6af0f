package org.rapporteur.desk.brief;

import java.util.List;

/**
 * A joint body.
 *
 * @param name the words that name it
 * @param announced when it was announced with the accord, or empty
 * @param stages what is reported of it
 * @param meetings days on which it met, in words
 * @param silent what there is no evidence of, or empty
 */
public record JointBody(
    String name, String announced, List<Stage> stages, List<String> meetings, String silent) {

  /**
   * How far a body is.
   *
   * @param words the stage and what is known of it, such as "established: yes, as reported"
   * @param pieces its evidence
   */
  public record Stage(String words, List<Promise.Piece> pieces) {}
}
