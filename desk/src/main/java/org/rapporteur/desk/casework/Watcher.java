package org.rapporteur.desk.casework;

/** Is told how a run goes on. */
public interface Watcher {

  /**
   * A document is done.
   *
   * @param done documents done so far
   * @param total documents read so far
   * @param whole whether the total is final
   * @param sentences sentences annotated so far
   */
  void step(int done, int total, boolean whole, long sentences);
}
