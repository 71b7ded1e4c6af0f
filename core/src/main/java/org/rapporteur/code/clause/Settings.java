package org.rapporteur.code.clause;

import java.util.Set;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.DayNames;
import org.rapporteur.model.Token;

/** Which nouns of a sentence tell when and where, and so name nobody. */
final class Settings {

  private static final Set<String> FEASTS = Set.of("eve", "christmas", "easter", "ramadan");

  /** Heads of names that are places whatever the gazetteer knows. */
  private static final Set<String> TERRAIN =
      Set.of(
          "line",
          "province",
          "district",
          "river",
          "border",
          "frontier",
          "city",
          "valley",
          "pass",
          "sea",
          "strait",
          "gulf",
          "island",
          "islands",
          "mountains",
          "airport",
          "street",
          "square",
          "highway",
          "region",
          "desert",
          "lake",
          "bay",
          "peninsula",
          "summit",
          "conference");

  private final Annotated annotated;
  private final int sentence;

  Settings(Annotated annotated, int sentence) {
    this.annotated = annotated;
    this.sentence = sentence;
  }

  /** Whether the noun heads a time or a place. */
  boolean timeOrPlace(Token name) {
    return time(name) || TERRAIN.contains(name.lemma()) || knownPlace(name);
  }

  boolean time(Token name) {
    return DayNames.dayOrMonth(name.lemma())
        || FEASTS.contains(name.lemma())
        || annotated.times(sentence).stream().anyMatch(t -> t.span().overlaps(name.span()));
  }

  boolean knownPlace(Token name) {
    return annotated.places(sentence).stream().anyMatch(p -> p.span().overlaps(name.span()));
  }
}
