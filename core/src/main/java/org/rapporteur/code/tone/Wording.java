package org.rapporteur.code.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** The words of a statement as {@link Likeness} learns them: without the names of who and whom. */
final class Wording {

  /** Words; what comes after them changes little and costs much. */
  private static final int LONGEST = 40;

  private Wording() {}

  /** The sentences of a statement, with the names of speaker and party replaced. */
  static String of(List<Passage> passages, Statement statement, Participant toward) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (Passage passage : passages) {
      Meaning meaning = Meaning.of(passage.scene(), statement, List.of(toward));
      String before = "";
      int end = -1;
      for (Token token : passage.scene().tree().tokens()) {
        String now = name(token, statement.source(), toward, meaning);
        boolean apart = end != token.span().begin();
        end = token.span().end();
        if (!now.isEmpty() && now.equals(before)) {
          continue;
        }
        if (++count > LONGEST) {
          return words.toString();
        }
        if (apart && words.length() > 0) {
          words.append(' ');
        }
        words.append(now.isEmpty() ? token.text() : now);
        before = now;
      }
    }
    return words.toString();
  }

  private static String name(Token token, @Nullable Span source, Participant toward, Meaning of) {
    if (source != null && source.covers(token.span())) {
      return Likeness.SPEAKER;
    }
    Span span = toward.span();
    boolean named = span != null && span.covers(token.span());
    boolean other = of.party(token) && Character.isUpperCase(token.text().charAt(0));
    return named || other && token.tag().startsWith("NNP") ? Likeness.PARTY : "";
  }
}
