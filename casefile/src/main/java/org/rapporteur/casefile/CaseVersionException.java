package org.rapporteur.casefile;

import java.nio.file.Path;

/** The case file was written by a newer version of the program. */
public final class CaseVersionException extends CaseFileException {

  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  /** With the file, the version of its tables and the newest version known here. */
  public CaseVersionException(Path file, int found, int known) {
    super(
        file,
        "case file "
            + file
            + " has tables of version "
            + found
            + " and this program knows them up to "
            + known
            + "; use a newer version of the program, or move the file away and code the case again");
    this.found = found;
    this.known = known;
  }

  /** The version of the file's tables. */
  public int found() {
    return found;
  }

  /** The newest version this program knows. */
  public int known() {
    return known;
  }
}
