package org.rapporteur.code.clause;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/**
 * One sentence with all that passes need to look at it.
 *
 * @param annotated the document
 * @param tree the sentence as a tree
 * @param parties who its phrases name
 * @param lexicon the words that name events and report speech
 * @param talk whether the document is somebody's talk, as an interview is
 */
public record Scene(
    Annotated annotated, Tree tree, Parties parties, Lexicon lexicon, boolean talk) {

  /** The scene of one sentence of a report. */
  public static Scene of(Annotated annotated, Sentence sentence, Lexicon lexicon) {
    return of(annotated, sentence, lexicon, false);
  }

  /**
   * The scene of one sentence.
   *
   * @param talk whether the document is somebody's talk ({@link Talk})
   */
  public static Scene of(Annotated annotated, Sentence sentence, Lexicon lexicon, boolean talk) {
    Tree tree = Mending.of(annotated, sentence, lexicon);
    return new Scene(annotated, tree, new Parties(annotated, tree), lexicon, talk);
  }

  /** The sentence. */
  public Sentence sentence() {
    return tree.sentence();
  }

  /** Whether the sentence asks; what a question holds is neither done nor reported. */
  public boolean question() {
    return words(sentence().span()).stripTrailing().endsWith("?");
  }

  /** The document's words under a span. */
  public String words(Span span) {
    return span.of(annotated.document().text());
  }

  /**
   * A record's stable id: the same document and the same parts always give the same.
   *
   * @param prefix what sort of record it is
   * @param parts what tells it from the others of its document
   * @return the prefix, a dash and 16 hex digits of a SHA-256
   */
  public String id(String prefix, String parts) {
    String all = annotated.document().id() + "|" + parts;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
