package org.rapporteur.model;

import java.util.List;

/**
 * One or several actors as named in a text.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param head index, in that sentence, of the head token
 * @param kind how the words name them
 * @param actors ids of the actors named: one as a rule, several for "both countries", none where
 *     the words stay open ("the minister" with two ministers present)
 * @param pass the pass that found or resolved it
 * @param why its reason, in words
 */
public record Mention(
    Span span, int sentence, int head, Kind kind, List<String> actors, String pass, String why) {

  /** How words name an actor. */
  public enum Kind {
    /** By a name or an alias. */
    NAME,
    /** By the adjective or noun of a nationality. */
    DEMONYM,
    /** By a capital or a seat that stands for its government. */
    METONYM,
    /** By an office or a body with its state. */
    OFFICE,
    /** By a person's name. */
    PERSON,
    /** By a common noun, such as "troops", with or without its state. */
    GENERIC,
    /** By a pronoun. */
    PRONOUN,
    /** By words for both or all parties. */
    PARTIES
  }

  /** Copies the list. */
  public Mention {
    actors = List.copyOf(actors);
    if (sentence < 0 || head < 0) {
      throw new IllegalArgumentException("mention in sentence " + sentence + ", head " + head);
    }
  }
}
