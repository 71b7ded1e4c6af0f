package org.rapporteur.code.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * What is told first and by whom after a comma: "The bridge is safe, the mayor said", "We shall not
 * wait, warned General Tann of Ardania". By the order of words, since trees of such sentences often
 * make the speaker a part of what is said.
 */
final class Fronted {

  private static final WordSenses SENSES = WordSenses.standard();

  private static final int SHORTEST = 3;

  /** Words between the comma and a verb behind its subject. */
  private static final int LONGEST_NAME = 9;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> ADDRESSING =
      Set.of("tell", "warn", "assure", "remind", "inform", "promise");

  private static final Set<String> EMPTY = Set.of("be", "have", "do");

  private Fronted() {}

  /** The speech by a verb behind what it reports; null if it is none. */
  static @Nullable Saying find(Scene scene, Token verb) {
    SpeechCue cue = cue(scene, verb);
    if (cue == null) {
      return null;
    }
    List<Token> tokens = scene.tree().tokens();
    int at = verb.index();
    if (comma(tokens, at - 1)) {
      Token who = behind(tokens, at + 1);
      return who == null ? null : saying(scene, cue, verb, who, at - 1, true);
    }
    int comma = at - 1;
    while (comma >= 0 && nominal(tokens.get(comma)) && at - comma <= LONGEST_NAME) {
      comma--;
    }
    Token who = at > 0 ? tokens.get(at - 1) : verb;
    boolean named = who.noun() || Set.of("he", "she", "they").contains(lower(who));
    return comma < at - 1 && comma(tokens, comma) && named && ends(tokens, verb)
        ? saying(scene, cue, verb, who, comma, false)
        : null;
  }

  /** "Continued Tann: “…”": a verb at the head of the sentence, a name and a colon. */
  static @Nullable Saying named(Scene scene, Token verb) {
    if (verb.index() > 0 || !verb.verb()) {
      return null;
    }
    List<Token> tokens = scene.tree().tokens();
    int at = 1;
    while (at < tokens.size() && tokens.get(at).tag().startsWith("NNP")) {
      at++;
    }
    boolean named = at > 1 && at < tokens.size() && tokens.get(at).text().equals(":");
    SpeechCue cue = named ? cue(scene, verb) : null;
    if (cue == null) {
      return null;
    }
    Token head = tokens.get(at - 1);
    Span source = tokens.get(1).span().union(head.span());
    return Saying.of(scene, cue, verb.span(), List.of(head), source, null, "verb, name and colon");
  }

  private static @Nullable SpeechCue cue(Scene scene, Token verb) {
    if (!FINITE.contains(verb.tag()) && !verb.tag().equals("VBN")
        || EMPTY.contains(verb.lemma())
        || scene.tree().child(verb, "aux", "auxpass", "neg") != null) {
      return null;
    }
    SpeechCue cue = scene.lexicon().cue("verb", verb.lemma());
    boolean speech = SENSES.mainVerb(verb.lemma()).equals("communication");
    return cue != null
        ? cue
        : speech ? new SpeechCue(verb.lemma(), "verb", Statement.Kind.CLAIM, "010") : null;
  }

  private static @Nullable Saying saying(
      Scene scene, SpeechCue cue, Token verb, Token who, int comma, boolean inverted) {
    List<Token> told = scene.tree().tokens().subList(0, comma);
    if (told.size() < SHORTEST || !clause(told, inverted)) {
      return null;
    }
    Span said =
        Sayings.trim(scene, new Span(told.get(0).span().begin(), told.get(comma - 1).span().end()));
    return said.length() == 0
        ? null
        : Saying.of(scene, cue, verb.span(), List.of(who), said, "told before its verb");
  }

  /** A clause of its own, not one that only leads up to the sentence. */
  private static boolean clause(List<Token> told, boolean inverted) {
    String first = told.get(0).tag();
    boolean leadsUp =
        Set.of("IN", "WRB", "VBG", "VBN", "TO", "RB", "CC").contains(first) && !inverted;
    return !leadsUp
        && told.stream()
            .anyMatch(
                t -> FINITE.contains(t.tag()) || t.tag().equals("MD") || t.tag().equals("VB"));
  }

  /** Whether the verb takes nothing but whom it is said to, where and how. */
  private static boolean ends(List<Token> tokens, Token verb) {
    if (verb.index() + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(verb.index() + 1);
    boolean word = Character.isLetterOrDigit(next.text().codePointAt(0));
    return !word
        || Set.of("IN", "TO", "RB", "WRB").contains(next.tag()) && !lower(next).equals("that")
        || next.tag().startsWith("NNP") && DAYS.contains(lower(next))
        || ADDRESSING.contains(verb.lemma()) && (next.noun() || next.tag().equals("PRP"));
  }

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The head of the noun phrase that begins at a place. */
  private static @Nullable Token behind(List<Token> tokens, int begin) {
    Token head = null;
    for (int i = begin; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = nominal(token) && !Set.of("IN", "RB").contains(token.tag());
      boolean day = DAYS.contains(lower(token)) && head != null;
      if (!inside || day) {
        break;
      }
      head = token.noun() || head == null && token.tag().equals("PRP") ? token : head;
    }
    return head;
  }

  private static boolean nominal(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || Set.of("DT", "PRP", "PRP$", "POS", "CD", "HYPH").contains(tag)
        || token.lemma().equals("of");
  }

  private static boolean comma(List<Token> tokens, int at) {
    return at >= SHORTEST && Set.of(",", "–", "—").contains(tokens.get(at).text());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
