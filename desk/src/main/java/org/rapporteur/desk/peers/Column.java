package org.rapporteur.desk.peers;

/**
 * A column of a table, as Frictionless Table Schema has it.
 *
 * @param name as in the header, or as the format's codebook calls it
 * @param type {@code string}, {@code integer}, {@code number}, {@code date} or {@code boolean}
 * @param format of a date, such as {@code %Y%m%d}, else empty
 * @param pattern a regular expression that every filled cell matches as a whole, or empty
 * @param required whether no cell is empty
 * @param about what it holds here
 */
public record Column(
    String name, String type, String format, String pattern, boolean required, String about) {

  /** A column of any text. */
  public static Column text(String name, String about) {
    return new Column(name, "string", "", "", false, about);
  }

  /** A column whose filled cells match a pattern. */
  public static Column code(String name, String pattern, String about) {
    return new Column(name, "string", "", pattern, false, about);
  }

  /** A column of whole numbers. */
  public static Column whole(String name, String about) {
    return new Column(name, "integer", "", "", false, about);
  }

  /** A column of numbers. */
  public static Column number(String name, String about) {
    return new Column(name, "number", "", "", false, about);
  }

  /** A column of days. */
  public static Column day(String name, String format, String about) {
    return new Column(name, "date", format, "", false, about);
  }

  /** The same, and no cell is empty. */
  public Column filled() {
    return new Column(name, type, format, pattern, true, about);
  }
}
