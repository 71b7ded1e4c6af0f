package org.rapporteur.code.event;

import java.util.List;
import org.rapporteur.code.clause.Scene;

/** One named step from a sentence to its events. Stateless. */
interface EventPass {

  /** Its name, as traces show it. */
  String name();

  /**
   * Looks at the drafts so far and gives those that go on: more, fewer or changed ones.
   *
   * @param scene the sentence
   * @param drafts in text order
   */
  List<Draft> run(Scene scene, List<Draft> drafts);
}
