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

  /** Whether a file of this kind holds several documents and is read one by one. */
  default boolean several() {
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
