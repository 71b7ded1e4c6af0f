package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.ToneEntry.Scope;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** How a word of tone hangs together with the party: what part of its weight falls on it. */
final class Role {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> ON = Set.of("on", "against", "of", "to", "at", "for", "with");

  private final Passage passage;
  private final Tree tree;
  private final Meaning meaning;
  private final boolean[] partyIn;
  private final boolean[] otherIn;

  Role(Passage passage, Meaning meaning) {
    this.passage = passage;
    this.tree = passage.scene().tree();
    this.meaning = meaning;
    partyIn = new boolean[tree.tokens().size()];
    otherIn = new boolean[tree.tokens().size()];
    for (Token token : passage.said()) {
      int clause = passage.clauses()[token.index()];
      partyIn[clause] |= meaning.party(token);
      otherIn[clause] |= meaning.other(token);
    }
  }

  /**
   * The weight that falls on the party.
   *
   * @param scope how the entry's words hang together with parties
   * @param head the word
   * @param weight the entry's
   * @return that weight, a part of it, or 0 where it is aimed at somebody else
   */
  double share(Scope scope, Token head, double weight) {
    if (ofOther(head)) {
      return 0;
    }
    return switch (scope) {
      case QUALITY -> quality(head, weight);
      case DEED -> deed(head, weight);
      default -> clauseParty(head) || !clauseOther(head) ? weight : 0;
    };
  }

  /** Whether the word belongs to somebody else: climbing, another is met before the party is. */
  private boolean ofOther(Token head) {
    Token at = head;
    for (int steps = 0; at != null && steps < 6; steps++) {
      if (meaning.party(at)) {
        return false;
      }
      List<Token> holders = new ArrayList<>();
      for (Token child : tree.children(at)) {
        if (Set.of("poss", "compound", "amod", "appos").contains(child.relation())) {
          holders.add(child);
        } else if (SUBJECTS.contains(child.relation()) && !at.equals(head)) {
          holders.add(child);
        } else if (Set.of("of", "by", "from").contains(child.lemma())) {
          holders.addAll(tree.childrenBy(child, Set.of("pobj")));
        }
      }
      if (meaning.party(holders)) {
        return false;
      }
      if (meaning.other(at) || meaning.other(holders)) {
        return !clauseParty(head) || !at.verb();
      }
      if (at.verb() || at.index() == passage.clauses()[at.index()]) {
        break;
      }
      at = tree.head(at);
    }
    return false;
  }

  private double quality(Token head, double weight) {
    List<Token> subjects = tree.childrenBy(passage.clause(head), SUBJECTS);
    boolean predicate = head.index() == passage.clauses()[head.index()] || predicative(head);
    if (predicate && meaning.self(subjects) && !meaning.party(subjects)) {
      return weight < 0 ? -0.5 * weight : 0; // "we were wrong": of oneself it is said in amends
    }
    if (predicate && meaning.other(subjects) && !meaning.party(subjects)) {
      return 0;
    }
    return nearest(head) ? weight : 0;
  }

  /** Whether, of those named in the clause, the last before the word, or the next, is the party. */
  private boolean nearest(Token head) {
    if (!clauseOther(head)) {
      return true;
    }
    int clause = passage.clauses()[head.index()];
    Token last = null;
    for (Token token : passage.said()) {
      boolean named = meaning.party(token) || meaning.other(token);
      if (named && passage.clauses()[token.index()] == clause) {
        if (token.index() > head.index() && last != null) {
          break;
        }
        last = token;
        if (token.index() > head.index()) {
          break;
        }
      }
    }
    return last != null && meaning.party(last);
  }

  private boolean predicative(Token head) {
    return Set.of("acomp", "attr").contains(head.relation());
  }

  /**
   * What words of a scope do by whom they tell of: hard deeds to come threaten, kind ones are
   * promised; what a party has done or is, is blamed or praised.
   *
   * @param weight as it falls on the party, 0 excluded
   * @param not whether it is turned round
   */
  Statement.@Nullable Kind act(Scope scope, Token head, double weight, boolean not) {
    List<Token> doers = head.verb() ? new Clause(tree, head).actors() : List.of();
    boolean self = meaning.self(doers);
    boolean party = meaning.party(doers);
    if (scope == Scope.DEED && head.verb() && !party && (self || ahead(head))) {
      return not
          ? weight < 0 ? Statement.Kind.PROMISE : Statement.Kind.REFUSAL
          : weight < 0 ? ahead(head) ? Statement.Kind.THREAT : null : Statement.Kind.PROMISE;
    }
    if (scope == Scope.DEED && !head.verb() && weight < 0 && ownDoing(head)) {
      return null; // "we responded with attacks": told, not blamed
    }
    boolean blame = not ? weight > 0 : weight < 0;
    return blame ? Statement.Kind.ACCUSATION : Statement.Kind.PRAISE;
  }

  private double deed(Token head, double weight) {
    return head.verb() ? verb(head, weight) : noun(head, weight);
  }

  private double verb(Token verb, double weight) {
    Clause clause = new Clause(tree, verb);
    List<Token> doers = clause.actors();
    List<Token> undergoing = new ArrayList<>(clause.objects());
    undergoing.addAll(clause.datives());
    if (meaning.party(doers)) {
      return weight;
    }
    boolean party = undergoing.stream().anyMatch(this::below);
    if (meaning.other(doers)) {
      return 0; // what a third does to it, or to others, is not its doing
    }
    if (meaning.self(doers)) {
      boolean elsewhere = !party && undergoing.stream().anyMatch(meaning::other);
      return elsewhere ? 0 : weight;
    }
    boolean ahead = ahead(verb);
    if (party) {
      return weight > 0 || ahead ? weight : 0;
    }
    return doers.isEmpty() || !clauseOther(verb) ? weight : 0;
  }

  /** Whether the party is the word or stands in its phrase. */
  private boolean below(Token token) {
    return meaning.party(token) || meaning.party(tree.children(token));
  }

  /** Whether it is yet to come: with a modal, as an order, or as an infinitive. */
  private boolean ahead(Token verb) {
    return verb.tag().equals("VB")
        || tree.children(verb).stream().anyMatch(c -> c.tag().equals("MD") || c.tag().equals("TO"));
  }

  /** Whether the speaker's own side is who does what the noun's clause tells. */
  private boolean ownDoing(Token noun) {
    List<Token> doers = tree.childrenBy(passage.clause(noun), SUBJECTS);
    return meaning.self(doers) && !meaning.party(doers);
  }

  private double noun(Token noun, double weight) {
    for (Token child : tree.children(noun)) {
      boolean on = ON.contains(child.lemma()) && !child.lemma().equals("of");
      if (on && weight < 0) {
        List<Token> behind = tree.childrenBy(child, Set.of("pobj"));
        if (meaning.party(behind) && !meaning.self(tree.children(noun)) && !ownDoing(noun)) {
          return 0; // "the massacre in Velmark"
        }
      }
    }
    return nearest(noun) ? weight : 0;
  }

  private boolean clauseParty(Token word) {
    return partyIn[passage.clauses()[word.index()]];
  }

  private boolean clauseOther(Token word) {
    return otherIn[passage.clauses()[word.index()]];
  }
}
