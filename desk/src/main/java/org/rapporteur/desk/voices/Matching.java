package org.rapporteur.desk.voices;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which predicted attribution meets which marked one: one to one, by contents that share half or
 * more of their words (Jaccard).
 */
public final class Matching {

  /** Contents that share less are not the same. */
  static final double SAME = 0.5;

  private Matching() {}

  /**
   * Pairs attributions. Whole relations, whose cues and sources have the same heads, are paired
   * first, then contents alone, so that nothing is matched away.
   *
   * @param wanted those marked
   * @param found those predicted
   * @param words of the text that both are of
   * @return for each marked attribution that is met, the one that meets it
   */
  public static Map<Marked, Marked> of(List<Marked> wanted, List<Marked> found, Words words) {
    Set<Marked> left = new HashSet<>(found);
    Map<Marked, Marked> met = new HashMap<>();
    for (boolean whole : new boolean[] {true, false}) {
      for (Marked each : wanted) {
        Marked best = met.containsKey(each) ? null : best(each, left, words, whole);
        if (best != null) {
          left.remove(best);
          met.put(each, best);
        }
      }
    }
    return met;
  }

  private static @Nullable Marked best(
      Marked wanted, Collection<Marked> found, Words words, boolean whole) {
    Marked best = null;
    double most = SAME;
    Set<Integer> own = words.under(wanted.content());
    for (Marked each : found) {
      boolean same =
          !whole
              || words.sameHead(wanted.cue(), each.cue())
                  && words.sameHead(wanted.source(), each.source());
      double shared = same ? jaccard(own, words.under(each.content())) : 0;
      if (shared >= most && (best == null || shared > most)) {
        best = each;
        most = shared;
      }
    }
    return best;
  }

  private static double jaccard(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
