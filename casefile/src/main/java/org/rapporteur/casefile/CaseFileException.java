package org.rapporteur.casefile;

import java.nio.file.Path;
import org.rapporteur.RapporteurException;

/** A fault of the case file: what is wrong, with which file, and what to do. */
public class CaseFileException extends RapporteurException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /** With the file, and a message that says what is wrong and what to do. */
  public CaseFileException(Path file, String message) {
    super(message);
    this.file = file;
  }

  /** With the file, a message that says what is wrong and what to do, and the cause. */
  public CaseFileException(Path file, String message, Throwable cause) {
    super(message, cause);
    this.file = file;
  }

  /** The case file. */
  public Path file() {
    return file;
  }
}
