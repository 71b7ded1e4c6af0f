package org.rapporteur.model;

import java.util.List;

/**
 * One sentence with its tokens, dependencies and roles.
 *
 * @param index place in the document, from 0
 * @param paragraph place of its paragraph in the document, from 0
 * @param span where, in the document's text
 * @param tokens in order
 * @param roles in order of predicate, then argument
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, List<Role> roles) {

  /** Copies the lists and checks that heads and roles point into the sentence. */
  public Sentence {
    tokens = List.copyOf(tokens);
    roles = List.copyOf(roles);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("sentence " + index + ": token " + i + " is " + token);
      }
    }
    for (Role role : roles) {
      if (role.predicate() >= tokens.size() || role.argument() >= tokens.size()) {
        throw new IllegalArgumentException("sentence " + index + ": " + role);
      }
    }
  }
}
