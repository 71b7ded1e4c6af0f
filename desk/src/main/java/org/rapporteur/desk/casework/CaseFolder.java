package org.rapporteur.desk.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.desk.config.ConfigException;

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
   * @throws ConfigException if the path is that of a file, or its case.yml cannot be used
   */
  public static CaseFolder of(Path path) {
    if (Files.isRegularFile(path)) {
      throw new ConfigException(
          List.of(
              path
                  + ": is a file and not a case's folder; name the folder that holds "
                  + CaseYaml.NAME));
    }
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
