package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Token;

/** The few questions that resolving asks of a dependency tree. */
final class Tree {

  static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  private final List<Token> tokens;
  private final int[] subjects;

  Tree(List<Token> tokens) {
    this.tokens = tokens;
    this.subjects = new int[tokens.size()];
    java.util.Arrays.fill(subjects, -1);
    for (Token token : tokens) {
      if (token.head() >= 0 && SUBJECTS.contains(token.relation())) {
        subjects[token.head()] = token.index();
      }
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The subject of a verb, or −1. */
  int subject(int verb) {
    return subjects[verb];
  }

  /** The verb above a token, or −1. */
  int verbAbove(int token) {
    int at = tokens.get(token).head();
    for (int steps = 0; at >= 0 && steps < 60; steps++) {
      if (tokens.get(at).verb() || subjects[at] >= 0) {
        return at;
      }
      at = tokens.get(at).head();
    }
    return -1;
  }

  /** The root, or −1. */
  int root() {
    for (Token token : tokens) {
      if (token.head() < 0) {
        return token.index();
      }
    }
    return -1;
  }

  /** Whether {@code token} is {@code above} or below it. */
  boolean under(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 60; steps++) {
      if (at == above) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
