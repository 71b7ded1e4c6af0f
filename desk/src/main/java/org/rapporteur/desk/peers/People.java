package org.rapporteur.desk.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.CameoCode;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Participant;

/** Who the participants are: as found in the documents at hand, else as the knowledge has them. */
final class People {

  private final Knowledge knowledge;
  private Map<String, Actor> found = Map.of();

  People(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** From now on these actors of the documents come before those of the knowledge. */
  void found(Map<String, Actor> actors) {
    found = actors;
  }

  ActorCode code(@Nullable Participant who, Deed deed) {
    return ActorCode.of(who, deed.day(), this::actor);
  }

  private @Nullable Actor actor(String id) {
    Actor here = found.get(id);
    return here == null ? knowledge.actor(id).orElse(null) : here;
  }

  /** The name of a state by its code; the code itself if nobody knows it, empty for none. */
  String country(String code) {
    Actor state = code.isEmpty() ? null : actor(code);
    return state == null ? code : state.name();
  }

  /** What a CAMEO code stands for, in our words. */
  String cameo(String code) {
    return knowledge.cameo().code(code).map(CameoCode::name).orElse("");
  }

  double goldstein(String code) {
    return knowledge.goldstein(code).orElse(0);
  }

  String version() {
    return knowledge.version();
  }
}
