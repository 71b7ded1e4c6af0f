package org.rapporteur.desk.peers;

import java.math.BigDecimal;
import org.rapporteur.model.Place;

/** What the ids of the gazetteer tell of a place. */
final class Places {

  private Places() {}

  /** A region of the first order. */
  static boolean region(Place place) {
    return place.id().startsWith("geonames-admin1:");
  }

  /** A district. */
  static boolean district(Place place) {
    return place.id().startsWith("geonames-admin2:") || place.id().startsWith("afg-district:");
  }

  /** The number that GeoNames has for it, or empty. */
  static String geonames(Place place) {
    String id = place.id();
    return id.startsWith("geonames:") ? id.substring("geonames:".length()) : "";
  }

  /** Degrees without an exponent and without more digits than are known. */
  static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
