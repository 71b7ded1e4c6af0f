package org.rapporteur.desk.peers;

import java.io.Writer;
import org.rapporteur.knowledge.Knowledge;

/** The data sets in whose layout events can be written. */
public enum PeerFormat {
  /** Phoenix, 26 columns. */
  phoenix,
  /** ICEWS, 20 columns. */
  icews,
  /** POLECAT, 40 columns. */
  polecat,
  /** GDELT 2.0, 61 columns. */
  gdelt,
  /** GDELT 1.0, 58 columns. */
  gdelt1;

  /** How its rows are laid out. */
  public Layout layout() {
    return switch (this) {
      case phoenix -> PhoenixRows.LAYOUT;
      case icews -> IcewsRows.LAYOUT;
      case polecat -> PolecatRows.LAYOUT;
      case gdelt -> GdeltRows.VERSION_2;
      case gdelt1 -> GdeltRows.VERSION_1;
    };
  }

  Rows rows(People people) {
    return switch (this) {
      case phoenix -> new PhoenixRows(people);
      case icews -> new IcewsRows(people);
      case polecat -> new PolecatRows(people);
      case gdelt -> new GdeltRows(people, true);
      case gdelt1 -> new GdeltRows(people, false);
    };
  }

  /** A writer of such rows. */
  public PeerWriter writer(Writer out, Knowledge knowledge) {
    return new PeerWriter(out, this, knowledge);
  }
}
