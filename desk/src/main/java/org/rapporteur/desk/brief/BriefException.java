package org.rapporteur.desk.brief;

import java.util.List;
import org.rapporteur.RapporteurException;

/** A brief that does not hold: figures or links that do not resolve. */
public final class BriefException extends RapporteurException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<String> faults;

  /**
   * With what does not hold.
   *
   * @param faults a line each
   */
  public BriefException(List<String> faults) {
    super(
        "the brief is not written, as "
            + faults.size()
            + " of its figures or links do not resolve; code the case anew (remove case.duckdb) or"
            + " report this fault:\n"
            + String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size()))));
    this.faults = List.copyOf(faults);
  }

  /** What does not hold, a line each. */
  public List<String> faults() {
    return faults;
  }
}
