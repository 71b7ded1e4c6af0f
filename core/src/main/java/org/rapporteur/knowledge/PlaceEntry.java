package org.rapporteur.knowledge;

import java.util.List;
import org.rapporteur.model.Place;

/**
 * A place of the gazetteer with what is needed to choose between places of one name.
 *
 * @param place the place
 * @param names its other names
 * @param kind what it is
 * @param within id of the province or region it lies in, or empty
 * @param population inhabitants, 0 if not known
 * @param ambiguous whether its name is also a common word or a person's name, so that it counts
 *     only with a cue beside it ("in", "near", its province)
 */
public record PlaceEntry(
    Place place,
    List<String> names,
    PlaceKind kind,
    String within,
    long population,
    boolean ambiguous) {

  /** Copies the list. */
  public PlaceEntry {
    names = List.copyOf(names);
    if (population < 0) {
      throw new IllegalArgumentException(place.name() + " has population " + population);
    }
  }
}
