package org.rapporteur.code.tone;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.ActEntry;
import org.rapporteur.knowledge.PhraseIndex;
import org.rapporteur.knowledge.PhraseIndex.Hit;
import org.rapporteur.knowledge.Rhetoric;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Token;

/**
 * What words do. The cue tells it where it is more than "said"; else the constructions in the
 * content and its words of tone do, the weightiest kind first; where none speaks, it is a position
 * if it judges, else a claim.
 */
final class Acts {

  private static final double CLEAR = 0.25;

  /** Below it, what was learnt is a guess, right in one case of three. */
  private static final double SURE = 0.4;

  private static final double VERY_SURE = 0.8;

  private final PhraseIndex<ActEntry> index;

  Acts(Rhetoric rhetoric) {
    this.index = rhetoric.actIndex();
  }

  /**
   * What was found in the content.
   *
   * @param weights how much speaks for each kind, added up
   * @param conditional whether on a condition
   */
  record Found(Map<Kind, Double> weights, boolean conditional) {

    double of(Kind kind) {
      return weights.getOrDefault(kind, 0.0);
    }
  }

  /**
   * Looks for constructions in what is said, with all parties it is about as one.
   *
   * @param heard the words of tone in it
   */
  Found find(List<Passage> passages, List<Meaning> meanings, List<ToneScorer.Heard> heard) {
    Map<Kind, Double> weights = new EnumMap<>(Kind.class);
    Set<ActEntry> seen = new HashSet<>();
    boolean conditional = false;
    for (ToneScorer.Heard each : heard) {
      Kind act = each.act();
      if (act != null) {
        weights.merge(act, Math.abs(each.cue().weight()), Double::sum);
      }
    }
    for (int p = 0; p < passages.size(); p++) {
      List<Token> words = passages.get(p).said();
      Meaning meaning = meanings.get(p);
      for (int i = 0; i < words.size(); i++) {
        for (Hit<ActEntry> hit :
            index.at(words, i, w -> meaning.party(words.get(w)), w -> meaning.self(words.get(w)))) {
          Kind kind = hit.entry().kind();
          conditional |= kind == null;
          if (kind != null && seen.add(hit.entry())) {
            weights.merge(kind, hit.entry().weight(), Double::sum);
          }
        }
      }
    }
    return new Found(weights, conditional);
  }

  /**
   * What a statement does.
   *
   * @param cue what its cue says
   * @param found constructions of its content
   */
  static Kind kind(Kind cue, Found found) {
    if (cue == Kind.BELIEF || cue == Kind.INTENT) {
      return cue;
    }
    if (cue == Kind.PROMISE || cue == Kind.WARNING) {
      return found.of(Kind.THREAT) >= CLEAR ? Kind.THREAT : cue;
    }
    if (cue != Kind.CLAIM) {
      return cue;
    }
    Kind best = null;
    for (Kind kind : Kind.values()) {
      double weight = found.of(kind);
      if (weight >= CLEAR && (best == null || weight > found.of(best))) {
        best = kind;
      }
    }
    if (best == null) {
      return found.weights().isEmpty() ? Kind.CLAIM : Kind.POSITION;
    }
    return best;
  }

  /**
   * What a statement does, by what was learnt where its cue leaves it open.
   *
   * @param cue what its cue says
   * @param rule what the rules take it to do
   * @param likely how likely it does what
   */
  static Kind kind(Kind cue, Kind rule, Map<Kind, Double> likely) {
    if (cue != Kind.CLAIM) {
      return rule;
    }
    // where a construction says what the words do, only the very likely speaks against it
    double least = rule == Kind.CLAIM || rule == Kind.POSITION ? SURE : VERY_SURE;
    Kind best = null;
    for (Map.Entry<Kind, Double> each : likely.entrySet()) {
      boolean more = best == null || each.getValue() > likely.getOrDefault(best, 0.0);
      best = more && each.getValue() >= least ? each.getKey() : best;
    }
    return best == null ? rule : best;
  }

  /** Whether what a statement of this kind tells can hang on a condition. */
  static boolean mayHang(Kind kind, Statement statement) {
    return switch (kind) {
      case THREAT, PROMISE, OFFER, REFUSAL, WARNING -> !statement.content().isEmpty();
      default -> false;
    };
  }
}
