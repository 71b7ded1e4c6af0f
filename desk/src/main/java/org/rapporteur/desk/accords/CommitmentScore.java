package org.rapporteur.desk.accords;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.accords.CommitmentGold.Mark;
import org.rapporteur.desk.accords.CommitmentGold.Marks;
import org.rapporteur.model.Span;

/**
 * How the sentences found agree with those marked: one counts for another if they share half or
 * more of their letters, each once. Adds up over files. Not thread-safe.
 */
public final class CommitmentScore {

  private int right;
  private int found;
  private int marked;
  private int rightSure;
  private int foundSure;
  private int markedSure;

  /** A sentence that was missed, or found where none is marked. */
  public record Fault(boolean missed, Span place) {}

  /**
   * Adds a file.
   *
   * @param marks of people
   * @param sentences found by the program, by place in the file; what lies outside the scope is
   *     left out
   * @return what is wrong, open and contested ones left out
   */
  public List<Fault> add(Marks marks, List<Span> sentences) {
    List<Span> within =
        sentences.stream()
            .filter(s -> marks.of(Mark.SCOPE).stream().anyMatch(scope -> scope.overlaps(s)))
            .distinct()
            .toList();
    List<Fault> faults = new ArrayList<>();
    List<Span> left = new ArrayList<>(within);
    for (Mark mark : List.of(Mark.COMMITMENT, Mark.OPEN)) {
      for (Span gold : marks.of(mark)) {
        Span hit = left.stream().filter(s -> alike(s, gold)).findFirst().orElse(null);
        marked++;
        markedSure += mark == Mark.COMMITMENT ? 1 : 0;
        if (hit != null) {
          left.remove(hit);
          right++;
          rightSure += mark == Mark.COMMITMENT ? 1 : 0;
          foundSure += mark == Mark.COMMITMENT ? 1 : 0;
        } else if (mark == Mark.COMMITMENT) {
          faults.add(new Fault(true, gold));
        }
      }
    }
    found += within.size();
    for (Span over : left) {
      boolean contested = marks.of(Mark.CONTESTED).stream().anyMatch(c -> alike(over, c));
      if (!contested) {
        foundSure++;
        faults.add(new Fault(false, over));
      }
    }
    return faults;
  }

  private static boolean alike(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
    return shared * 2 >= all;
  }

  /** Of the sentences found, how many are marked; contested ones count as wrong. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Of the sentences marked, how many are found; open ones count too. */
  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** The same without those that are open or contested. */
  public double surePrecision() {
    return foundSure == 0 ? 0 : (double) rightSure / foundSure;
  }

  /** The same without those that are open or contested. */
  public double sureRecall() {
    return markedSure == 0 ? 0 : (double) rightSure / markedSure;
  }

  /** How many sentences were found in the stretches looked at. */
  public int found() {
    return found;
  }

  /** How many are marked, open ones too. */
  public int marked() {
    return marked;
  }
}
