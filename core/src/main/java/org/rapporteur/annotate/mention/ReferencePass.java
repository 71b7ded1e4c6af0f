package org.rapporteur.annotate.mention;

/** What points back. */
final class ReferencePass implements Pass {
  @Override
  public String name() {
    return "reference";
  }

  @Override
  public void over(Page page) {}
}
