package org.rapporteur.read;

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
   * Reads all documents of the source, in order, into the sink. Faults of the input go to the sink
   * as problems; nothing is thrown for them.
   */
  void read(Source source, Sink sink);
}
