package org.rapporteur.casefile.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;

/** What a statement holds of an act told within it: that it is so or not so, will be or not be. */
enum Stance {
  CONFIRMS,
  DENIES,
  WILL,
  WILL_NOT,
  NONE;

  /** Two acts further apart are not one and the same. */
  private static final long DAYS = 14;

  static Stance of(Statement statement, Event act) {
    Modality modality = act.modality();
    boolean told = modality.happened() || modality == Modality.ALLEGED;
    if (modality == Modality.DENIED || (statement.kind() == Kind.DENIAL && told)) {
      return DENIES;
    }
    if (modality == Modality.REFUSED || (statement.kind() == Kind.REFUSAL && !told)) {
      return WILL_NOT;
    }
    return switch (modality) {
      case DONE, ONGOING, ALLEGED -> CONFIRMS;
      case PLANNED, OFFERED, THREATENED -> WILL;
      default -> NONE;
    };
  }

  /** Whether the one holds what the other contradicts. */
  boolean against(Stance other) {
    return (this == CONFIRMS && other == DENIES) || (this == WILL && other == WILL_NOT);
  }

  /** Whether two acts may be one: same type, same sides as far as known, times near. */
  static boolean same(Event one, Event other) {
    if (one.type() != other.type()) {
      return false;
    }
    Set<String> targets = sides(one.targets());
    Set<String> others = sides(other.targets());
    boolean both = !targets.isEmpty() && !others.isEmpty();
    Set<String> sources = sides(one.sources());
    Set<String> doers = sides(other.sources());
    if (both && !meet(targets, others)) {
      return false;
    }
    if (!sources.isEmpty() && !doers.isEmpty() && !meet(sources, doers)) {
      return false;
    }
    // of what is told without a side in common nothing is known
    return (both || meet(sources, doers)) && Utterance.days(one.when(), other.when()) <= DAYS;
  }

  static Set<String> sides(List<Participant> participants) {
    return participants.stream()
        .filter(Utterance::known)
        .map(Participant::side)
        .collect(Collectors.toSet());
  }

  static boolean meet(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return !shared.isEmpty();
  }
}
