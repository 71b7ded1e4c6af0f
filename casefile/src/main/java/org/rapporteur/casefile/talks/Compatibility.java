package org.rapporteur.casefile.talks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.RoundReport.Outcome;

/**
 * Which outcomes cannot both be true of one sitting at the same time.
 *
 * <p>What was agreed did not end in nothing, did not collapse, was not called off, and took place.
 * What goes on for longer, or goes on again, has not ended in nothing. What took place was not
 * called off, and is not "no talks at all". Not against each other: that talks collapsed, ended
 * without agreement or were suspended (three words for one bad day); that something was agreed and
 * the sitting suspended; anything and HELD, but a denial or a cancellation; and anything and what
 * is only planned or offered.
 */
final class Compatibility {

  private static final Map<Outcome, Set<Outcome>> AGAINST = new EnumMap<>(Outcome.class);

  /** In the ordinary course of things the one follows the other: no revision. */
  private static final Map<Outcome, Set<Outcome>> COURSE =
      Map.of(
          Outcome.EXTENDED, EnumSet.of(Outcome.COLLAPSED, Outcome.NO_AGREEMENT),
          Outcome.RESUMED, EnumSet.of(Outcome.COLLAPSED, Outcome.NO_AGREEMENT));

  static {
    against(
        Outcome.AGREED,
        EnumSet.of(Outcome.NO_AGREEMENT, Outcome.COLLAPSED, Outcome.CANCELLED, Outcome.DENIED));
    against(
        Outcome.EXTENDED,
        EnumSet.of(Outcome.NO_AGREEMENT, Outcome.COLLAPSED, Outcome.CANCELLED, Outcome.DENIED));
    against(
        Outcome.RESUMED,
        EnumSet.of(Outcome.NO_AGREEMENT, Outcome.COLLAPSED, Outcome.CANCELLED, Outcome.DENIED));
    against(Outcome.HELD, EnumSet.of(Outcome.CANCELLED, Outcome.DENIED));
    against(Outcome.DENIED, EnumSet.of(Outcome.COLLAPSED, Outcome.NO_AGREEMENT, Outcome.SUSPENDED));
  }

  private Compatibility() {}

  private static void against(Outcome one, Set<Outcome> others) {
    for (Outcome other : others) {
      AGAINST.computeIfAbsent(one, o -> EnumSet.noneOf(Outcome.class)).add(other);
      AGAINST.computeIfAbsent(other, o -> EnumSet.noneOf(Outcome.class)).add(one);
    }
  }

  /** Whether both cannot be true at the same time. */
  static boolean against(Outcome one, Outcome other) {
    return AGAINST.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether a later outcome ordinarily follows an earlier one. */
  static boolean follows(Outcome earlier, Outcome later) {
    return COURSE.getOrDefault(earlier, Set.of()).contains(later);
  }
}
