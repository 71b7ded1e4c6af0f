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
    if (!first) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int colon = -1;
    for (int i = 1; i <= LONGEST_NAME && i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(":")) {
        colon = i;
        break;
      }
    }
    if (colon < 0 || colon + 1 >= tokens.size() || !name(tokens.subList(0, colon))) {
      return null;
    }
    Token head = tokens.get(colon - 1);
    Span source = tokens.get(0).span().union(head.span());
    int end = sentence.span().end();
    for (int i = index + 1;
        i < scenes.size() && scenes.get(i).sentence().paragraph() == sentence.paragraph();
        i++) {
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

  private static boolean name(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            t ->
                Character.isUpperCase(t.text().charAt(0))
                    && (t.tag().startsWith("NN") || t.text().endsWith(".")));
  }
}
