package org.rapporteur.desk.brief;

import java.util.List;
import java.util.Locale;

/**
 * A commitment.
 *
 * @param anchor what links to it
 * @param key what it is called among all of the case
 * @param id what it is called in its accord
 * @param who is bound, and how
 * @param what shall be done
 * @param under its headings
 * @param manner vague or specific, conditions and deadlines without a day
 * @param level how far it is, in plain words
 * @param trend which way the latest evidence goes, or empty
 * @param deadline how it stands to its deadline, or empty
 * @param overdue whether that has passed
 * @param dispute whether accounts differ, or empty
 * @param pro evidence for
 * @param contra evidence against
 * @param plans announcements
 * @param latest day of the latest evidence that counts, or empty
 * @param sentences that promise it
 * @param pieces its evidence, by the day it was learned
 * @param turns its history
 */
public record Promise(
    String anchor,
    String key,
    String id,
    String who,
    String what,
    String under,
    String manner,
    String level,
    String trend,
    String deadline,
    boolean overdue,
    String dispute,
    Figure pro,
    Figure contra,
    Figure plans,
    String latest,
    List<Sentence> sentences,
    List<Piece> pieces,
    List<Turn> turns) {

  /** Whether neither a sentence nor any evidence is known of it. */
  public boolean bare() {
    return sentences.isEmpty() && pieces.isEmpty();
  }

  /**
   * A sentence that promises something.
   *
   * @param words the sentence
   * @param source who printed it, and when
   * @param proof number of its evidence
   */
  public record Sentence(String words, String source, int proof) {}

  /**
   * A piece of evidence for or against a commitment, or of how far a body is.
   *
   * @param anchor what links to it
   * @param link its id, by which commands name it
   * @param mark {@code for}, {@code against} or {@code announced}
   * @param day the day it was learned in words, or that it is undated and not counted
   * @param kind what it is and on whose word
   * @param sentence the sentence
   * @param reasons why it is taken for that
   * @param confidence 0 to 1
   * @param confirmed whether the user confirmed it
   * @param source who printed it
   * @param proof number of its evidence
   */
  public record Piece(
      String anchor,
      String link,
      String mark,
      String day,
      String kind,
      String sentence,
      String reasons,
      double confidence,
      boolean confirmed,
      String source,
      int proof) {

    /** The confidence with two digits. */
    public String sure() {
      return String.format(Locale.ROOT, "%.2f", confidence);
    }
  }

  /**
   * A change of status.
   *
   * @param day when it was learned
   * @param words what changed and why
   * @param happened when it happened, or empty where that is the same day or not known
   * @param piece anchor of the evidence, or empty for a deadline that passed
   */
  public record Turn(String day, String words, String happened, String piece) {}
}
