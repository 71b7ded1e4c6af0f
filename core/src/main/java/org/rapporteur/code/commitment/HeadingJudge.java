package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Commitment.Placed;

/**
 * Puts provisions and promises under headings: a logistic regression over words and the meaning of
 * the sentence, learnt from sentences written for it. Immutable; shared between threads.
 */
public final class HeadingJudge {

  private static final String JUDGE = "/knowledge/accord/headings-judge.tsv";

  private final Judge judge;
  private final SentenceVectors vectors;

  /**
   * What a judge knows.
   *
   * @param judge with ids of headings as labels
   * @param vectors of sentences, the same that it was trained with
   */
  public HeadingJudge(Judge judge, SentenceVectors vectors) {
    this.judge = judge;
    this.vectors = vectors;
  }

  private static final class Shipped {
    private static final @Nullable HeadingJudge ONE = load();

    private static @Nullable HeadingJudge load() {
      Judge judge = Judge.ifThere(JUDGE);
      return judge == null ? null : new HeadingJudge(judge, SentenceVectors.english());
    }
  }

  /**
   * What is shipped, read when it is first asked for; null while it is trained the first time. The
   * sentence model is loaded with the first text.
   */
  public static @Nullable HeadingJudge shipped() {
    return Shipped.ONE;
  }

  /** What it was trained from: "sentences" and ten hex digits. */
  public String version() {
    return judge.version();
  }

  /**
   * The headings of a text.
   *
   * @param text a provision, or the sentence of a promise, in English
   * @return every heading with how likely it is, {@code none} among them; the likeliest first,
   *     equals by the alphabet; shares 0 to 1 that sum to 1. Of blank text: {@code none} alone
   */
  public List<Placed> headings(String text) {
    if (text.isBlank()) {
      return List.of(new Placed(Headings.NONE, 1));
    }
    double[] shares = judge.shares(HeadingSigns.of(text, vectors));
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      placed.add(new Placed(judge.labels().get(i), shares[i]));
    }
    placed.sort(
        Comparator.comparingDouble(Placed::share).reversed().thenComparing(Placed::heading));
    return List.copyOf(placed);
  }

  /**
   * What the judge looks at, for its training.
   *
   * @param text a provision
   * @param vectors of sentences
   */
  public static Map<String, Double> signs(String text, SentenceVectors vectors) {
    return HeadingSigns.of(text, vectors).all();
  }
}
