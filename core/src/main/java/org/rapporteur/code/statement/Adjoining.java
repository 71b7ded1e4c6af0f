package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Verbs that are words of speech only by their place, right behind or before a quotation: "…," Tann
 * laughed; Tann shrugged: "…".
 */
final class Adjoining {

  /** A subject with its attributes may stand between a quotation and its verb. */
  private static final int FAR = 8;

  /** Words; fewer may be a title. */
  private static final int SHORTEST = 4;

  private static final WordSenses SENSES = WordSenses.standard();

  private static final Set<String> EMPTY = Set.of("be", "have", "do");

  private static final Set<String> BEFORE_MARKS = Set.of(",", ":");

  private static final Set<String> AFTER_MARKS = Set.of(",", ".", "?", "!", "—", "–", "…");

  private Adjoining() {}

  /**
   * Who speaks a quotation by the verb beside it in a sentence.
   *
   * @param scene the sentence
   * @param quote the quotation, marks left out
   * @param quotes all of the document
   * @param wide whether papers and banners speak too, not only people and bodies
   * @return the speech, without content; null if no such verb stands beside it
   */
  static @Nullable Saying find(Scene scene, Span quote, List<Span> quotes, boolean wide) {
    List<Span> near = Quotes.touching(quotes, scene.sentence().span());
    List<Token> outside =
        scene.sentence().tokens().stream()
            .filter(t -> near.stream().noneMatch(q -> q.overlaps(t.span())))
            .toList();
    List<Token> behind = outside.stream().filter(t -> t.span().begin() >= quote.end()).toList();
    Saying found = complete(scene, quote) ? behind(scene, quote, behind, wide) : null;
    return found != null
        ? found
        : before(
            scene, outside.stream().filter(t -> t.span().end() <= quote.begin()).toList(), wide);
  }

  /**
   * A quotation that ends as a sentence or clause does, no title, can be followed by who says it.
   */
  private static boolean complete(Scene scene, Span quote) {
    String words = quote.of(scene.annotated().document().text()).stripTrailing();
    boolean asked = words.endsWith("?") || words.endsWith("!");
    return !words.isEmpty()
        && AFTER_MARKS.contains(words.substring(words.length() - 1))
        && (asked || words.split("\\s+").length >= SHORTEST);
  }

  private static @Nullable Saying behind(
      Scene scene, Span quote, List<Token> tokens, boolean wide) {
    int seen = 0;
    for (Token token : tokens) {
      if (!word(token)) {
        if (seen > 0) {
          return null; // another clause
        }
        continue;
      }
      if (++seen > FAR || token.tag().startsWith("W") || token.relation().equals("mark")) {
        return null;
      }
      if (finite(token) || misread(scene, token)) {
        boolean closed = scene.annotated().document().text().charAt(quote.end() - 1) == '.';
        return closed && !bareSpeech(scene, token)
            ? null // a sentence of its own, which may tell anything
            : saying(scene, token, tokens, wide);
      }
    }
    return null;
  }

  private static @Nullable Saying before(Scene scene, List<Token> tokens, boolean wide) {
    boolean mark = false;
    int seen = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!word(token)) {
        if (seen > 0) {
          return null;
        }
        mark |= BEFORE_MARKS.contains(token.text());
        continue;
      }
      seen++;
      if (finite(token) || token.verb() && speech(token)) {
        return mark && seen <= FAR ? saying(scene, token, tokens, wide) : null;
      }
    }
    return null;
  }

  private static boolean word(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean finite(Token token) {
    return Set.of("VBD", "VBZ", "VBP").contains(token.tag()) && !EMPTY.contains(token.lemma());
  }

  private static boolean speech(Token verb) {
    return SENSES.mainVerb(verb.lemma()).equals("communication");
  }

  /** "Tann replied.": says nothing else. */
  private static boolean bareSpeech(Scene scene, Token verb) {
    return speech(verb) && scene.tree().child(verb, "dobj", "ccomp", "xcomp", "prep") == null;
  }

  /** "…," Tann charged: taken for a participle, though nothing passive stands by it. */
  private static boolean misread(Scene scene, Token token) {
    return token.tag().equals("VBN")
        && scene.tree().child(token, "nsubj") != null
        && scene.tree().child(token, "aux", "auxpass") == null;
  }

  private static @Nullable Saying saying(
      Scene scene, Token verb, List<Token> outside, boolean wide) {
    List<Token> who = new Clause(scene.tree(), verb).actors();
    boolean somebody = wide || who.stream().anyMatch(w -> WideCues.somebody(scene, w));
    if (EMPTY.contains(verb.lemma())
        || scene.tree().negated(verb)
        || !somebody
        || who.isEmpty()
        || !outside.containsAll(who)) {
      return null;
    }
    return Saying.of(
        scene,
        new SpeechCue(verb.lemma(), "verb", Statement.Kind.CLAIM, "010"),
        verb.span(),
        who,
        null,
        "verb beside a quotation");
  }
}
