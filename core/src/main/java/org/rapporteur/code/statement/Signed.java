package org.rapporteur.code.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** Quotations signed with a dash: “We are tired of waiting.” ― Ilse Tann, mayor of Tarsk. */
final class Signed {

  private static final Pattern DASH = Pattern.compile("[”\"»’]?\\s{0,4}(―|—|–|--?)\\s{0,2}");

  private Signed() {}

  /**
   * Who signs a quotation.
   *
   * @param scenes the sentences of the document
   * @param at that of the quotation; the name may stand in it or in one of the next two
   * @param quote the quotation, marks left out
   * @return null if nobody does
   */
  static @Nullable Saying find(List<Scene> scenes, int at, Span quote) {
    String text = scenes.get(at).annotated().document().text();
    Matcher dash = DASH.matcher(text).region(quote.end(), text.length());
    if (!dash.lookingAt()) {
      return null;
    }
    for (int i = at; i < scenes.size() && i <= at + 2; i++) {
      for (Token token : scenes.get(i).tree().tokens()) {
        if (token.span().begin() == dash.end() && token.tag().startsWith("NNP")) {
          return saying(scenes.get(i), token, new Span(dash.start(1), dash.end(1)));
        }
      }
    }
    return null;
  }

  private static @Nullable Saying saying(Scene scene, Token first, Span dash) {
    List<Token> tokens = scene.tree().tokens();
    int last = first.index();
    while (last + 1 < tokens.size() && tokens.get(last + 1).noun()) {
      last++;
    }
    boolean goesOn = last + 1 < tokens.size() && tokens.get(last + 1).verb();
    Token head = tokens.get(last);
    return goesOn
        ? null // "“…” — Tann was tired": a clause, not a name
        : Saying.of(
            scene,
            new SpeechCue("―", "dash", Statement.Kind.CLAIM, "010"),
            dash,
            List.of(head),
            first.span().union(head.span()),
            null,
            "signed with a dash");
  }
}
