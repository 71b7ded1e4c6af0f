package org.rapporteur.model;

/** How finely a date is known. */
public enum Precision {
  /** One day. */
  DAY,
  /** A week, Monday to Sunday. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A season or a quarter of a year. */
  SEASON,
  /** A calendar year. */
  YEAR,
  /** Some longer or loosely bounded time. */
  LOOSE
}
