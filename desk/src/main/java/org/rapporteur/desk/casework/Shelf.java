package org.rapporteur.desk.casework;

/** What is known of the files of a case by the names that records call them. */
public interface Shelf {

  /** Whether a name is of a file of the case's own folder, not of one added from outside. */
  boolean ours(String name);

  /** Whether that file of the case's own folder is there now. */
  boolean there(String name);
}
