package org.rapporteur.read.internal;

import java.io.IOException;

/** The text of a document came over its limit on the way; the page tells where. */
public final class TooLongException extends IOException {
  private static final long serialVersionUID = 1L;
  private final int page;

  TooLongException(int page) {
    super("more text than one document may have");
    this.page = page;
  }

  /** The page at which the limit was passed, from 1. */
  public int page() {
    return page;
  }
}
