package org.rapporteur.knowledge;

import java.util.Set;

/**
 * Words for a body or an office beside its state: "foreign minister", "secretary of state".
 *
 * @param phrase lower-case words, singular, without article and without state
 * @param suffix the {@link Body#suffix()} they stand for
 * @param states ids of the owners with whom they mean this body, empty for all; where a phrase is
 *     listed for the owner at hand, that entry wins over one for all
 */
public record BodyPhrase(String phrase, String suffix, Set<String> states) {

  /** Copies the set. */
  public BodyPhrase {
    states = Set.copyOf(states);
    if (phrase.isBlank() || suffix.isBlank()) {
      throw new IllegalArgumentException("a phrase without words or body: " + phrase);
    }
  }

  /** Whether the words may mean this body of the owner {@code actorId}. */
  public boolean fits(String actorId) {
    return states.isEmpty() || states.contains(actorId);
  }
}
