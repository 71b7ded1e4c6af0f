package org.rapporteur.read;

import java.io.IOException;

/**
 * Reads one kind of file. Implementations keep no state between files and may be shared between
 * threads.
 */
public interface Reader {

  /** Its name, as the user may give it. */
  String name();

  /** Whether the source, by its name and its first bytes, is of this kind. */
  boolean accepts(Source source);

  /**
   * Whether a file of this kind is read record by record: it may be larger than a single document,
   * and is of use though its end is missing.
   */
  default boolean streams() {
    return false;
  }

  /** Whether a file of this kind is text, in which no NUL byte may occur. */
  default boolean text() {
    return true;
  }

  /**
   * Reads all documents of the source, in order, into the sink. Faults of the input go to the sink
   * as problems.
   *
   * @throws IOException if the file cannot be read on; it becomes a problem
   */
  void read(Source source, Sink sink) throws IOException;
}
