package org.rapporteur.casefile.accord;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Decision.Verdict;

/**
 * All decisions of a case, the earliest first; of several on the same subject the last one holds.
 *
 * @param all in order
 */
public record Decisions(List<Decision> all) {

  private static final EnumSet<Verdict> EVIDENCE = EnumSet.of(Verdict.CONFIRM, Verdict.REJECT);

  /** Copies the list. */
  public Decisions {
    all = List.copyOf(all);
  }

  /** None. */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /**
   * What was last decided about a piece of evidence, or null.
   *
   * @param link its id today
   * @param record the record and what it is to the commitment, by which it is known again when the
   *     accord is merged or declared and the id has changed
   */
  @Nullable Verdict evidence(String link, String record) {
    Decision last =
        last(d -> d.subject().equals(link) || d.into().equals(record), EVIDENCE, EVIDENCE);
    return last == null ? null : last.verdict();
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
    return last(
        d -> d.subject().equals(key) || d.notices().stream().anyMatch(today::contains),
        EnumSet.complementOf(EVIDENCE),
        verdicts);
  }

  /**
   * The last that stands; to undo takes the last of all that stands back.
   *
   * @param about whether a decision is about the subject
   * @param sorts decisions of that sort of subject
   * @param verdicts those asked for
   */
  private @Nullable Decision last(
      Predicate<Decision> about, Set<Verdict> sorts, Set<Verdict> verdicts) {
    Deque<Decision> standing = new ArrayDeque<>();
    for (Decision decision : all) {
      if (!about.test(decision)) {
        continue;
      }
      if (decision.verdict() == Verdict.UNDO) {
        standing.pollLast();
      } else if (sorts.contains(decision.verdict())) {
        standing.addLast(decision);
      }
    }
    standing.removeIf(decision -> !verdicts.contains(decision.verdict()));
    return standing.peekLast();
  }

  /** The decisions with one more. */
  public Decisions and(Decision decision) {
    List<Decision> more = new ArrayList<>(all);
    more.add(decision);
    return new Decisions(more);
  }
}
