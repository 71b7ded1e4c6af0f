package org.rapporteur.annotate;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Gives one sentence its tokens, tags, lemmas, dependencies and semantic roles. Implementations are
 * immutable and may be shared between threads.
 */
public interface Parser {

  /**
   * Parses one sentence. Roles cost more than all else; a parser may leave out those of a predicate
   * whose subject the tree shows.
   *
   * @param text the whole document's text
   * @param sentence the sentence's span in it
   * @return tokens with spans into {@code text}, and roles between some of them
   */
  Parse parse(String text, Span sentence);

  /**
   * Opens the parser for English; it holds its models until it is no longer referred to.
   *
   * @param cache where a form of the models that loads fast is kept, made if absent; null for none
   * @throws RapporteurException if the models are not on the class path
   */
  static Parser english(@Nullable Path cache) {
    return ServiceLoader.load(Provider.class)
        .findFirst()
        .orElseThrow(() -> new RapporteurException("no parser on the class path; build core again"))
        .open(cache);
  }

  /** How a parser is found, so that nothing else depends on which one it is. */
  interface Provider {

    /**
     * Loads the models.
     *
     * @param cache where a form of the models that loads fast is kept; null for none
     */
    Parser open(@Nullable Path cache);
  }

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
