package org.rapporteur.code.event;

import java.util.List;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Modality;

/**
 * What somebody tells in an interview or of his own life is on his word alone: it is kept as
 * alleged, and never counts.
 */
final class TalkPass implements EventPass {

  @Override
  public String name() {
    return "talk";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    if (!scene.talk()) {
      return drafts;
    }
    return drafts.stream()
        .map(d -> d.modality().happened() ? d.with(Modality.ALLEGED, "told in a talk") : d)
        .toList();
  }
}
