package org.rapporteur.knowledge;

/** Whose a first name is, as a rule. */
public enum Gender {
  /** A woman's. */
  FEMALE,
  /** A man's. */
  MALE;

  static Gender of(String cell) {
    return switch (cell) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> throw new Row.Fault("the gender is '" + cell + "'", "write f or m");
    };
  }
}
