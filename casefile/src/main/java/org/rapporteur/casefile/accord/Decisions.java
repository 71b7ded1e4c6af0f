package org.rapporteur.casefile.accord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Decision.Verdict;

/**
 * All decisions of a case, the earliest first; of several on the same subject the last one holds.
 *
 * @param all in order
 */
public record Decisions(List<Decision> all) {

  /** Copies the list. */
  public Decisions {
    all = List.copyOf(all);
  }

  /** None. */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /** What was last decided about a piece of evidence, or null. */
  @Nullable Verdict evidence(String link) {
    Verdict last = null;
    for (Decision decision : all) {
      if (decision.notices().isEmpty() && decision.subject().equals(link)) {
        last = decision.verdict() == Verdict.UNDO ? null : decision.verdict();
      }
    }
    return last;
  }

  /**
   * Whether an accord was last accepted or dismissed, or null where neither.
   *
   * @param key its key today
   * @param notices ids of the notices it stands on today
   */
  @Nullable Decision standing(String key, Collection<String> notices) {
    return last(key, notices, EnumSet.of(Verdict.ACCEPT, Verdict.DISMISS));
  }

  /** What was last decided about an accord, merging among it, or null. */
  @Nullable Decision last(String key, Collection<String> notices) {
    return last(key, notices, EnumSet.of(Verdict.ACCEPT, Verdict.DISMISS, Verdict.MERGE));
  }

  private @Nullable Decision last(String key, Collection<String> notices, Set<Verdict> verdicts) {
    Set<String> today = new HashSet<>(notices);
    Decision last = null;
    for (Decision decision : all) {
      boolean same =
          decision.subject().equals(key) || decision.notices().stream().anyMatch(today::contains);
      if (same && verdicts.contains(decision.verdict())) {
        last = decision;
      } else if (same && decision.verdict() == Verdict.UNDO) {
        last = null;
      }
    }
    return last;
  }

  /** The decisions with one more. */
  public Decisions and(Decision decision) {
    List<Decision> more = new ArrayList<>(all);
    more.add(decision);
    return new Decisions(more);
  }
}
