package org.rapporteur.code;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.code.commitment.NoticeCoder;
import org.rapporteur.code.conduct.ConductCoder;
import org.rapporteur.code.talks.TalksCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;

/**
 * Codes all that a case keeps: on top of events and statements the accords that reports tell of,
 * rounds of talks, and what becomes of promises. The text of an accord itself is read for its
 * commitments only: what its parties shall do has not happened. Immutable; shared between threads.
 */
public final class CaseCoder implements Coder {

  private final Coder coder;
  private final NoticeCoder notices;
  private final CommitmentCoder commitments;
  private final TalksCoder talks;
  private final ConductCoder conducts;
  private final @Nullable HeadingJudge headings;
  private final Predicate<Document> texts;

  /**
   * A coder.
   *
   * @param coder of events and statements
   * @param lexicon the words that name events and report speech
   * @param headings who puts promises under headings; null to do without
   * @param texts which documents are the texts of accords
   */
  public CaseCoder(
      Coder coder, Lexicon lexicon, @Nullable HeadingJudge headings, Predicate<Document> texts) {
    this.coder = coder;
    this.notices = new NoticeCoder(lexicon);
    this.commitments = new CommitmentCoder(lexicon, headings);
    this.talks = new TalksCoder(lexicon);
    this.conducts = new ConductCoder(lexicon);
    this.headings = headings;
    this.texts = texts;
  }

  @Override
  public Coded code(Annotated annotated) {
    if (texts.test(annotated.document())) {
      return new Coded(
          annotated,
          List.of(),
          List.of(),
          List.of(),
          commitments.code(annotated),
          List.of(),
          List.of(),
          List.of());
    }
    Coded coded = coder.code(annotated);
    return new Coded(
        annotated,
        coded.events(),
        coded.statements(),
        notices.code(annotated).stream().map(notice -> placed(notice, annotated)).toList(),
        List.of(),
        talks.code(coded),
        conducts.code(coded),
        coded.trace());
  }

  /** What a report says is promised, under headings. */
  private AccordNotice placed(AccordNotice notice, Annotated annotated) {
    HeadingJudge judge = headings;
    return judge == null
        ? notice
        : notice.with(
            notice.commitments().stream()
                .map(c -> c.under(headings(judge, c, annotated)))
                .toList());
  }

  /** By the words of the promise, else, where these tell nothing, by the sentence. */
  private static List<Commitment.Placed> headings(
      HeadingJudge judge, Commitment commitment, Annotated annotated) {
    List<Commitment.Placed> placed =
        CommitmentCoder.likely(judge, commitment.promise().of(annotated.document().text()));
    return placed.isEmpty() ? CommitmentCoder.likely(judge, commitment.evidence().words()) : placed;
  }
}
