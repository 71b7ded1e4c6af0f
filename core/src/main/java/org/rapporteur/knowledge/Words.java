package org.rapporteur.knowledge;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Cells that hold one of a few words. */
final class Words {

  private Words() {}

  /** The value of that name, or a fault that names all that there are. */
  static <E extends Enum<E>> E of(Class<E> type, String column, String cell) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(cell)) {
        return value;
      }
    }
    throw new Row.Fault(
        column + " is '" + cell + "'",
        "write one of "
            + Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ")));
  }
}
