package org.rapporteur.casefile;

import java.nio.file.Path;

/** Another process, or another part of this one, has the case file open. */
public final class CaseBusyException extends CaseFileException {

  private static final long serialVersionUID = 1L;

  private final String holder;

  /** With the file and who holds it, as far as known. */
  public CaseBusyException(Path file, String holder) {
    super(
        file,
        "case file "
            + file
            + " is in use by "
            + holder
            + "; wait until that has ended, or end it, and run this again");
    this.holder = holder;
  }

  /** Who holds the file: process id and where it was started, as far as known. */
  public String holder() {
    return holder;
  }
}
