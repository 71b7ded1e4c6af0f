package org.rapporteur.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables that knowledge files may hold, and the columns of each. */
enum Schema {
  ACTORS("id name kind", "country sector parent article names demonyms metonyms"),
  PEOPLE("id name office", "country begin end acting names"),
  AGENTS("lemma sector", "plural weak"),
  BODIES("suffix name kind sector", "parent phrases"),
  PLACES("id name kind latitude longitude", "country within population ambiguous names"),
  FIRSTNAMES("name gender", "regions"),
  CAMEO("code name quad goldstein plover", "");

  private final String required;
  private final String optional;

  Schema(String required, String optional) {
    this.required = required;
    this.optional = optional;
  }

  /** Columns that must be there; the first one is the key. */
  List<String> required() {
    return List.of(required.split(" ", -1));
  }

  boolean knows(String column) {
    return required().contains(column) || List.of(optional.split(" ", -1)).contains(column);
  }

  /** The columns in words, for messages. */
  String columns() {
    String must = required.replace(" ", ", ");
    return optional.isEmpty() ? must : must + " and perhaps " + optional.replace(" ", ", ");
  }

  static @Nullable Schema of(String word) {
    for (Schema schema : values()) {
      if (schema.name().toLowerCase(Locale.ROOT).equals(word)) {
        return schema;
      }
    }
    return null;
  }
}
