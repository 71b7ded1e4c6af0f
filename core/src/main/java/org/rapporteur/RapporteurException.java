package org.rapporteur;

/** The root of all faults that Rapporteur reports by throwing. */
public class RapporteurException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what is wrong, where, and what to do. */
  public RapporteurException(String message) {
    super(message);
  }

  /** With what is wrong, where, what to do, and the cause. */
  public RapporteurException(String message, Throwable cause) {
    super(message, cause);
  }
}
