package org.rapporteur.model;

/**
 * PLOVER's sixteen event types, with the codebook's score (on Goldstein's scale, −10 to +10) and
 * quad class. Source: PLOVER codebook of the Open Event Data Alliance, 2021–23.
 */
public enum PloverType {
  /** Agrees, offers, promises. */
  AGREE(4.2, QuadClass.VERBAL_COOPERATION),
  /** Meets, visits, talks. */
  CONSULT(2.1, QuadClass.VERBAL_COOPERATION),
  /** Backs, praises, signs. */
  SUPPORT(4.6, QuadClass.VERBAL_COOPERATION),
  /** Yields in words. */
  CONCEDE(5.0, QuadClass.VERBAL_COOPERATION),
  /** Exchanges to mutual gain. */
  COOPERATE(6.8, QuadClass.MATERIAL_COOPERATION),
  /** Gives to another's gain. */
  AID(7.4, QuadClass.MATERIAL_COOPERATION),
  /** Yields in deed. */
  RETREAT(7.6, QuadClass.MATERIAL_COOPERATION),
  /** Requests, demands. */
  REQUEST(-5.0, QuadClass.VERBAL_CONFLICT),
  /** Disapproves, blames, investigates. */
  ACCUSE(-2.0, QuadClass.VERBAL_CONFLICT),
  /** Refuses, denies, cancels. */
  REJECT(-4.2, QuadClass.VERBAL_CONFLICT),
  /** Threatens, warns forcefully. */
  THREATEN(-5.1, QuadClass.VERBAL_CONFLICT),
  /** Demonstrates, strikes. */
  PROTEST(-6.6, QuadClass.MATERIAL_CONFLICT),
  /** Cuts relations. */
  SANCTION(-5.2, QuadClass.MATERIAL_CONFLICT),
  /** Readies or moves forces. */
  MOBILIZE(-5.3, QuadClass.MATERIAL_CONFLICT),
  /** Represses short of violence. */
  COERCE(-7.2, QuadClass.MATERIAL_CONFLICT),
  /** Does bodily harm or destroys. */
  ASSAULT(-9.3, QuadClass.MATERIAL_CONFLICT);

  private final double score;
  private final QuadClass quad;

  PloverType(double score, QuadClass quad) {
    this.score = score;
    this.quad = quad;
  }

  /** The codebook's score, −10 to +10. */
  public double score() {
    return score;
  }

  /** The quad class. */
  public QuadClass quad() {
    return quad;
  }
}
