package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Gives one sentence its tokens, tags, lemmas, dependencies and semantic roles. Implementations are
 * immutable and may be shared between threads.
 */
public interface Parser {

  /**
   * Parses one sentence.
   *
   * @param text the whole document's text
   * @param sentence the sentence's span in it
   * @return tokens with spans into {@code text}, and roles between them
   */
  Parse parse(String text, Span sentence);

  /** Name and version of the models, part of what makes records reproducible. */
  String name();

  /**
   * A parsed sentence.
   *
   * @param tokens in order
   * @param roles by predicate, then argument
   */
  record Parse(List<Token> tokens, List<Role> roles) {

    /** Copies the lists. */
    public Parse {
      tokens = List.copyOf(tokens);
      roles = List.copyOf(roles);
    }
  }
}
