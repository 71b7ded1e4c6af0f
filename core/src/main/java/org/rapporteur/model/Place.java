package org.rapporteur.model;

/**
 * A place that a gazetteer knows.
 *
 * @param id the gazetteer's id, such as {@code geonames:1138958}
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3 code, or empty where it lies in none
 * @param latitude degrees north, −90 to 90 (WGS 84)
 * @param longitude degrees east, −180 to 180 (WGS 84)
 */
public record Place(String id, String name, String country, double latitude, double longitude) {

  /** Checks the ranges. */
  public Place {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a place without id or name");
    }
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "place " + name + " at " + latitude + ", " + longitude + " is not on the globe");
    }
  }
}
