package org.rapporteur.desk.casework;

import java.util.List;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.casefile.accord.DeclaredCommitment;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.model.Commitment;

/** Puts commitments that case.yml declares without headings under those their words tell. */
public final class DeclaredHeadings {

  private DeclaredHeadings() {}

  /**
   * The accords with headings for all commitments whose words tell any; the judge is asked, and its
   * model loaded, only if one has none.
   */
  public static List<DeclaredAccord> of(List<DeclaredAccord> accords) {
    boolean missing =
        accords.stream()
            .flatMap(a -> a.commitments().stream())
            .anyMatch(c -> c.headings().isEmpty());
    HeadingJudge judge = missing ? HeadingJudge.shipped() : null;
    return judge == null
        ? accords
        : accords.stream()
            .map(a -> a.with(a.commitments().stream().map(c -> placed(c, judge)).toList()))
            .toList();
  }

  private static DeclaredCommitment placed(DeclaredCommitment commitment, HeadingJudge judge) {
    return commitment.headings().isEmpty()
        ? commitment.under(
            CommitmentCoder.likely(judge, commitment.words()).stream()
                .map(Commitment.Placed::heading)
                .toList())
        : commitment;
  }
}
