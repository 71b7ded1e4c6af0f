package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** "TAPPER: …" in transcripts, "Harle: no talks with the Front" in headlines. */
final class Colons {

  private static final int LONGEST_NAME = 5;

  private Colons() {}

  /** The speech that a name and a colon at the head of a paragraph open; null if there is none. */
  static @Nullable Saying find(Scene scene, List<Scene> scenes) {
    Sentence sentence = scene.sentence();
    int index = sentence.index();
    boolean first =
        index == 0 || scenes.get(index - 1).sentence().paragraph() != sentence.paragraph();
    List<Token> tokens = sentence.tokens();
    int colon = colon(tokens);
    if (colon < 0 || !first && !capitals(tokens.subList(start(tokens), colon))) {
      return null;
    }
    Token head = tokens.get(colon - 1);
    Span source = tokens.get(start(tokens)).span().union(head.span());
    int end = sentence.span().end();
    for (int i = index + 1;
        i < scenes.size() && scenes.get(i).sentence().paragraph() == sentence.paragraph();
        i++) {
      List<Token> next = scenes.get(i).sentence().tokens();
      int other = colon(next);
      if (other >= 0 && capitals(next.subList(start(next), other))) {
        break; // another speaks
      }
      end = scenes.get(i).sentence().span().end();
    }
    Span said = Sayings.trim(scene, new Span(tokens.get(colon + 1).span().begin(), end));
    return said.length() == 0
        ? null
        : new Saying(
            new SpeechCue(":", "colon", Statement.Kind.CLAIM, "010"),
            tokens.get(colon).span(),
            scene.parties().orPhrase(List.of(head)),
            source,
            List.of(),
            List.of(),
            said,
            index,
            "name and colon");
  }

  /** Where a name at the head of a sentence ends in a colon; -1 if it does not. */
  private static int colon(List<Token> tokens) {
    int start = start(tokens);
    for (int i = start + 1; i <= start + LONGEST_NAME && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(":")) {
        return name(tokens.subList(start, i)) ? i : -1;
      }
    }
    return -1;
  }

  /** A transcript may stand in quote marks as a whole. */
  private static int start(List<Token> tokens) {
    return "“\"«‘".contains(tokens.get(0).text()) ? 1 : 0;
  }

  private static boolean capitals(List<Token> tokens) {
    return tokens.stream()
        .allMatch(t -> t.text().chars().noneMatch(Character::isLowerCase) && t.text().length() > 1);
  }

  private static boolean name(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            t ->
                Character.isUpperCase(t.text().charAt(0))
                    && (t.tag().startsWith("NN") || t.text().endsWith(".")));
  }
}
