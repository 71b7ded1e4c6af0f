package org.rapporteur.code.tone;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.PhraseIndex;
import org.rapporteur.knowledge.ToneEntry;
import org.rapporteur.model.Token;

/**
 * What turns words round, makes them stronger or weaker, or makes them others' opinion: marked once
 * for all words said, so that each word of tone looks only a few words back.
 */
final class Turns {

  private static final int NEAR = 4;
  private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "—", "–", "--", "!", "?");
  private static final Set<String> PREDICATES =
      Set.of("acomp", "attr", "dobj", "xcomp", "oprd", "pobj", "prep", "amod", "ccomp");

  private final List<Token> words;
  private final boolean[] nots;
  private final double[] factors;
  private final boolean[] others;
  private final int but;

  Turns(PhraseIndex<ToneEntry> index, List<Token> words, IntPredicate party, IntPredicate self) {
    this.words = words;
    nots = new boolean[words.size() + 1];
    factors = new double[words.size() + 1];
    others = new boolean[words.size()];
    int lastBut = -1;
    for (int i = 0; i < words.size(); i++) {
      String lemma = words.get(i).lemma();
      if (i > 0
          && (lemma.equals("but") || lemma.equals("yet") && words.get(i).tag().equals("CC"))) {
        lastBut = i;
      }
      for (PhraseIndex.Hit<ToneEntry> hit : index.at(words, i, party, self)) {
        switch (hit.entry().scope()) {
          case NOT -> nots[hit.end()] = true;
          case MORE, LESS -> factors[hit.end()] = hit.entry().weight();
          case OTHERS -> opinion(hit.end());
          default -> {}
        }
      }
    }
    but = lastBut;
  }

  /** From where others are named as those who think so, to the next stop. */
  private void opinion(int from) {
    for (int i = from; i < words.size() && !stop(i) && !words.get(i).lemma().equals("but"); i++) {
      others[i] = true;
    }
  }

  private boolean stop(int at) {
    return STOPS.contains(words.get(at).text());
  }

  /** Whether the words from {@code begin} on are turned round. */
  boolean negated(Tree tree, Token head, int begin) {
    for (int i = begin; i >= 0 && i > begin - NEAR; i--) {
      if (nots[i]) {
        return true;
      }
      if (i > 0 && (stop(i - 1) || words.get(i - 1).lemma().equals("but"))) {
        return false;
      }
    }
    if (tree.negated(head)) {
      return true;
    }
    Token above = tree.head(head);
    return above != null
        && PREDICATES.contains(head.relation())
        && above.index() < head.index()
        && above.verb()
        && tree.negated(above);
  }

  /** How much stronger or weaker the words before {@code begin} make it: 1 for not at all. */
  double factor(int begin) {
    for (int i = begin; i >= 0 && i > begin - 3; i--) {
      if (factors[i] > 0) {
        return factors[i];
      }
    }
    return 1;
  }

  /** Whether a word is told as the opinion of others. */
  boolean others(int at) {
    return others[at];
  }

  /** What stands before a "but" weighs less than what follows it. */
  boolean conceded(int at) {
    return at < but;
  }
}
