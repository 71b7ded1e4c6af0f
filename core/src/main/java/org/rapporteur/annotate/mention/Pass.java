package org.rapporteur.annotate.mention;

/** One step on the way to a document's mentions. Keeps no state between documents. */
interface Pass {

  /** What mentions it found or resolved carry as their pass. */
  String name();

  /** Adds, widens, resolves or removes mentions. */
  void over(Page page);
}
