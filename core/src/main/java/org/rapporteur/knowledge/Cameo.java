package org.rapporteur.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.model.PloverType;

/**
 * The table of CAMEO codes with Goldstein's values and the fold into PLOVER. Immutable; shared
 * between threads. The files' headers name the source of codes and values.
 */
public final class Cameo {

  private final Map<String, CameoCode> codes;

  Cameo(Collection<CameoCode> rows) {
    Map<String, CameoCode> map = new LinkedHashMap<>();
    for (CameoCode row : rows) {
      map.put(row.code(), row);
    }
    codes = Collections.unmodifiableMap(map);
  }

  /** The code, if there is such a one. */
  public Optional<CameoCode> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** All codes, in the order of the table. */
  public List<CameoCode> codes() {
    return List.copyOf(codes.values());
  }

  /** The code's value on Goldstein's scale, −10 to +10; empty if there is no such code. */
  public OptionalDouble goldstein(String code) {
    CameoCode row = codes.get(code);
    return row == null ? OptionalDouble.empty() : OptionalDouble.of(row.goldstein());
  }

  /** The PLOVER type the code folds into; empty for statements, appeals and unknown codes. */
  public Optional<PloverType> plover(String code) {
    return code(code).flatMap(CameoCode::type);
  }
}
