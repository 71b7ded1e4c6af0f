package org.rapporteur.model;

/** The four classes of events: words or deeds, with or against. */
public enum QuadClass {
  /** Words of co-operation. */
  VERBAL_COOPERATION(1, true, true),
  /** Deeds of co-operation. */
  MATERIAL_COOPERATION(2, false, true),
  /** Words of conflict. */
  VERBAL_CONFLICT(3, true, false),
  /** Deeds of conflict. */
  MATERIAL_CONFLICT(4, false, false);

  private final int number;
  private final boolean verbal;
  private final boolean cooperative;

  QuadClass(int number, boolean verbal, boolean cooperative) {
    this.number = number;
    this.verbal = verbal;
    this.cooperative = cooperative;
  }

  /** 1 to 4, as in CAMEO data. */
  public int number() {
    return number;
  }

  /** Words, not deeds. */
  public boolean verbal() {
    return verbal;
  }

  /** Co-operation, not conflict. */
  public boolean cooperative() {
    return cooperative;
  }
}
