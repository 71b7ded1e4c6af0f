package org.rapporteur.desk.casework;

import java.nio.file.Path;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;

/**
 * A case's folder, with what its case.yml says.
 *
 * @param path the folder
 * @param config its case.yml
 */
public record CaseFolder(Path path, CaseConfig config) {

  /**
   * Reads the folder's case.yml.
   *
   * @throws org.rapporteur.desk.config.ConfigException if it cannot be used
   */
  public static CaseFolder of(Path path) {
    return new CaseFolder(path, CaseYaml.read(path));
  }

  /** Where the case file lies. */
  public Path file() {
    return path.resolve("case.duckdb");
  }

  /** Where what is made for reading lies. */
  public Path out() {
    return path.resolve("out");
  }
}
