package org.rapporteur.knowledge;

import java.util.List;
import org.rapporteur.RapporteurException;

/** Thrown when knowledge files cannot be used; carries all of their faults at once. */
public final class KnowledgeException extends RapporteurException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  /**
   * With every fault found.
   *
   * @param faults one line each: file, line, what is wrong, what to do
   */
  public KnowledgeException(List<String> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, one line each: file, line, what is wrong, what to do. */
  public List<String> faults() {
    return faults;
  }

  private static String message(List<String> faults) {
    String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
    return "the knowledge files have " + count + ":\n  " + String.join("\n  ", faults);
  }
}
