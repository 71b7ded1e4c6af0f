package org.rapporteur.knowledge;

import org.jspecify.annotations.Nullable;

/** PLOVER's sectors of actors, each with the words for people of that sector. */
enum Sector {
  GOV("officials"),
  MIL("troops"),
  COP("police"),
  JUD("courts"),
  LEG("lawmakers"),
  SPY("intelligence officers"),
  PTY("party politicians"),
  OPP("opposition"),
  REB("insurgents"),
  UAF("unidentified armed men"),
  CRM("criminals"),
  CVL("civilians"),
  REF("refugees"),
  REL("religious figures"),
  BUS("business people"),
  MED("journalists"),
  EDU("students and teachers"),
  LAB("workers"),
  ELI("former officials"),
  NGO("aid workers and activists"),
  IGO("international organisations"),
  INT("international actors");

  private final String words;

  Sector(String words) {
    this.words = words;
  }

  /** What to call people of this sector. */
  String words() {
    return words;
  }

  /** The sector of that code, or null. */
  static @Nullable Sector of(String code) {
    for (Sector sector : values()) {
      if (sector.name().equals(code)) {
        return sector;
      }
    }
    return null;
  }
}
