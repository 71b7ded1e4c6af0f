package org.rapporteur.desk.config;

import java.util.List;
import org.rapporteur.RapporteurException;

/** A case.yml that cannot be used as it is; all its faults at once, each with its line. */
public final class ConfigException extends RapporteurException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /**
   * The faults of one file.
   *
   * @param faults each in one line: what, where, what to do
   */
  public ConfigException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** The faults, each in one line. */
  public List<String> faults() {
    return faults;
  }
}
