package org.rapporteur.desk.cli;

/** The exit codes. */
final class Exit {

  static final int DONE = 0;

  /** Done, though some documents could not be read. */
  static final int UNREADABLE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The case, its file or its brief is broken, or the program has a fault. */
  static final int BROKEN = 3;

  private Exit() {}
}
