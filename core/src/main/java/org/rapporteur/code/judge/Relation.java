package org.rapporteur.code.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.QuadClass;

/**
 * What the judge makes of a pair.
 *
 * @param probabilities of each type, 0 to 1; what is missing to 1 is the probability of none
 */
public record Relation(Map<PloverType, Double> probabilities) {

  /** Below this the judge does not say. */
  public static final double ABSTAIN = 0.10;

  private static final String YIELD = "YIELD";

  /** Copies the map. */
  public Relation {
    probabilities = Collections.unmodifiableMap(new EnumMap<>(probabilities));
  }

  /** The likeliest type, or null if there is none likely enough. */
  public @Nullable PloverType type() {
    PloverType best = null;
    for (Map.Entry<PloverType, Double> each : probabilities.entrySet()) {
      if (best == null || each.getValue() > of(best)) {
        best = each.getKey();
      }
    }
    return best == null || of(best) < ABSTAIN ? null : best;
  }

  /** The probability of a type. */
  public double of(PloverType type) {
    return probabilities.getOrDefault(type, 0.0);
  }

  /** The probability that the source does nothing to the target. */
  public double none() {
    return Math.max(0, 1 - probabilities.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  /** The name of a type as one of fifteen: giving way in words or in deed is {@code YIELD}. */
  public static String root(PloverType type) {
    return type == PloverType.CONCEDE || type == PloverType.RETREAT ? YIELD : type.name();
  }

  /** The type, with CONCEDE and RETREAT as one: the likelier by their sum. */
  public String root15() {
    String best = "";
    double most = 0;
    for (PloverType type : PloverType.values()) {
      String root = root(type);
      if (of15(root) > most) {
        most = of15(root);
        best = root;
      }
    }
    return most < ABSTAIN ? "" : best;
  }

  /** The probability of a type of {@link #root15}. */
  public double of15(String root) {
    return root.equals(YIELD)
        ? of(PloverType.CONCEDE) + of(PloverType.RETREAT)
        : of(PloverType.valueOf(root));
  }

  /** The quad class of a type of {@link #root15}: YIELD is a deed, as the fifteen roots have it. */
  public static QuadClass class15(String root) {
    return root.equals(YIELD) ? QuadClass.MATERIAL_COOPERATION : PloverType.valueOf(root).quad();
  }
}
