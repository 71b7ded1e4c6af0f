package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Quotations that nobody's word of speech claims: of whoever is the subject of the verb before them
 * in their sentence, else of who spoke shortly before; else they stay without a speaker, and are
 * kept as such.
 */
final class Unclaimed {

  /** Words; shorter ones may be names or words in marks. */
  private static final int SHORTEST = 5;

  /** Characters; who spoke farther off does not go on. */
  private static final int FAR = 200;

  private static final SpeechCue CUE =
      new SpeechCue("quotation", "quotation", Statement.Kind.CLAIM, "010");

  private Unclaimed() {}

  /** The last statement before a quotation, if it is near. */
  private static @Nullable Statement before(Span quote, List<Statement> found) {
    Statement last = null;
    for (Statement each : found) {
      int end = each.evidence().span().end();
      if (end <= quote.begin()
          && quote.begin() - end < FAR
          && (last == null || end >= last.evidence().span().end())) {
        last = each;
      }
    }
    return last;
  }

  /** Whether a quotation reads as somebody's words: a clause with a verb, or a sentence. */
  static boolean spoken(Scene scene, Span quote) {
    String words = scene.words(quote).strip();
    boolean ends = !words.isEmpty() && ".!?,…".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean verb =
        scene.tree().tokens().stream()
            .anyMatch(
                t ->
                    quote.covers(t.span())
                        && (t.tag().equals("MD")
                            || t.tag().startsWith("VB") && !t.tag().equals("VBG")));
    return words.split("\\s+").length >= SHORTEST && ends && verb;
  }

  /**
   * The speech that a quotation is taken for.
   *
   * @param scene its sentence
   * @param quote the quotation, marks left out
   * @param quotes all of the document
   * @param found what is said elsewhere: who spoke shortly before may go on
   */
  static Saying of(Scene scene, Span quote, List<Span> quotes, List<Statement> found) {
    Token best = null;
    List<Span> near = Quotes.touching(quotes, scene.sentence().span());
    for (Token token : scene.tree().tokens()) {
      boolean outside = near.stream().noneMatch(q -> q.overlaps(token.span()));
      boolean before = token.span().end() <= quote.begin();
      if (outside
          && before
          && CueFeatures.candidate(token)
          && !new Clause(scene.tree(), token).actors().isEmpty()) {
        best = token;
      }
    }
    Statement before = best == null ? before(quote, found) : null;
    if (before != null && before.cue() != null) {
      return new Saying(
          CUE,
          before.cue(),
          before.speaker() == null ? List.of() : List.of(before.speaker()),
          before.source(),
          List.of(),
          List.of(),
          null,
          scene.sentence().index(),
          "quotation of who spoke before");
    }
    List<Token> who = best == null ? List.of() : new Clause(scene.tree(), best).actors();
    boolean inside = who.stream().anyMatch(w -> near.stream().anyMatch(q -> q.covers(w.span())));
    List<Token> speakers = inside ? List.of() : who;
    return Saying.of(
        scene,
        CUE,
        best == null ? new Span(quote.begin(), quote.begin() + 1) : best.span(),
        speakers,
        null,
        "quotation that no word of speech claims");
  }
}
