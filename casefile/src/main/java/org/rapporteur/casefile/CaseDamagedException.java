package org.rapporteur.casefile;

import java.nio.file.Path;

/** The case file is not one, or is damaged. */
public final class CaseDamagedException extends CaseFileException {

  private static final long serialVersionUID = 1L;

  /** With the file, what is wrong with it, and the cause. */
  public CaseDamagedException(Path file, String fault, Throwable cause) {
    super(
        file,
        "case file "
            + file
            + " "
            + fault
            + "; move it away and code the case again: everything in it comes from the case's"
            + " documents",
        cause);
  }
}
