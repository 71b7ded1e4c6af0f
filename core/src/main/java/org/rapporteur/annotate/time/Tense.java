package org.rapporteur.annotate.time;

import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Whether the clause around some words speaks of what is to come. */
final class Tense {

  private static final Set<String> AUXILIARIES =
      Set.of("will", "shall", "'ll", "’ll", "would", "wo");
  private static final Set<String> PLANS = Set.of("schedule", "expect", "due", "slate");

  /** What these are followed by is still to come when it is said. */
  private static final Set<String> PROPOSING =
      Set.of("offer", "plan", "propose", "promise", "pledge", "vow", "intend", "invite", "prepare");

  private Tense() {}

  static boolean ahead(Sentence sentence, Span span) {
    int at = token(sentence, span);
    int verbs = 0;
    // up the tree, through at most two verbs: "is due to meet on Friday"
    for (int steps = 0; at >= 0 && steps < 12 && verbs < 2; steps++) {
      Token token = sentence.tokens().get(at);
      boolean plan = PLANS.contains(token.lemma());
      if (plan || (token.verb() && future(sentence, at))) {
        return true;
      }
      if (token.verb()) {
        verbs++;
        if (!token.tag().equals("VB")) {
          return false;
        }
      }
      at = token.head();
    }
    return false;
  }

  private static boolean future(Sentence sentence, int verb) {
    for (Token token : sentence.tokens()) {
      if (token.head() == verb && AUXILIARIES.contains(token.lemma())) {
        return true;
      }
      if (token.head() == verb && token.tag().equals("TO") && due(sentence, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "Are to meet again on 2 April", "offered to host talks in May", "Ardania to free ten". */
  private static boolean due(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean headline =
        token.head() < 0
            && sentence.tokens().stream()
                .anyMatch(t -> t.head() == verb && t.relation().startsWith("nsubj"));
    return headline
        || token.head() >= 0
            && token.relation().equals("xcomp")
            && (sentence.tokens().get(token.head()).lemma().equals("be")
                || PROPOSING.contains(sentence.tokens().get(token.head()).lemma()));
  }

  private static int token(Sentence sentence, Span span) {
    int found = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        boolean outside =
            token.head() < 0 || !sentence.tokens().get(token.head()).span().overlaps(span);
        if (outside) {
          return token.index();
        }
        found = token.index();
      }
    }
    return found;
  }
}
