package org.rapporteur.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.QuadClass;

/**
 * One code of CAMEO.
 *
 * @param code two to four digits, as text: {@code 0252}
 * @param name what it codes, in our words
 * @param quad its quad class
 * @param goldstein its value on Goldstein's scale, −10 to +10
 * @param plover the PLOVER type it folds into, null for statements and appeals (roots 01 and 02),
 *     which have none
 */
public record CameoCode(
    String code, String name, QuadClass quad, double goldstein, @Nullable PloverType plover) {

  /** Checks the code's form and the scale. */
  public CameoCode {
    if (!code.matches("[0-2][0-9]{1,3}")) {
      throw new IllegalArgumentException(code + " is not a CAMEO code of two to four digits");
    }
    if (name.isBlank() || !(goldstein >= -10 && goldstein <= 10)) {
      throw new IllegalArgumentException(
          "CAMEO " + code + " needs a name and a value from -10 to 10, has " + goldstein);
    }
  }

  /** The PLOVER type it folds into, if it has one. */
  public Optional<PloverType> type() {
    return Optional.ofNullable(plover);
  }

  /** The root code: the first two digits. */
  public String root() {
    return code.substring(0, 2);
  }
}
