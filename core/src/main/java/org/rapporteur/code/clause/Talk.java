package org.rapporteur.code.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Tells a talk (an interview, a transcript, a personal account) from a report: in a talk somebody
 * says "I" outside of quotation marks, again and again.
 */
public final class Talk {

  private static final Set<String> SELF = Set.of("i", "my", "me", "mine", "myself");

  /** At least so many sentences. */
  private static final int LEAST = 6;

  /** And one in so many. */
  private static final int ONE_IN = 10;

  private Talk() {}

  /**
   * Whether a document is a talk: six sentences or more, and one in ten, are in the first person
   * singular and hold no quotation mark.
   *
   * @param annotated the document
   */
  public static boolean is(Annotated annotated) {
    String text = annotated.document().text();
    List<Sentence> sentences = annotated.sentences();
    long own = sentences.stream().filter(s -> firstPerson(s) && !quoted(s, text)).count();
    return own >= LEAST && own * ONE_IN >= sentences.size();
  }

  private static boolean firstPerson(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("PRP") && SELF.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean quoted(Sentence sentence, String text) {
    return sentence
        .span()
        .of(text)
        .chars()
        .anyMatch(c -> "\"\u201c\u201d\u00ab\u00bb".indexOf(c) >= 0);
  }
}
