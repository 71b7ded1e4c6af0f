package org.rapporteur.knowledge.petrarch;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;

/**
 * An actor's code taken apart.
 *
 * @param code the whole code
 * @param country its first part if that is a state, else empty
 * @param sector our sector for the part that says what the actor is, or empty
 */
record ActorKey(String code, String country, String sector) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3}([A-Z]{3})*");

  /** CAMEO's codes that stand in the place of a country; those with a sector of ours. */
  private static final Map<String, String> INTERNATIONAL =
      Map.of(
          "IGO", "IGO", "NGO", "NGO", "NGM", "NGO", "IMG", "REB", "MNC", "BUS", "INT", "INT", "UIS",
          "UAF");

  /** CAMEO's codes of regions. */
  private static final Set<String> REGIONS =
      Set.of(
          "AFR", "ASA", "BLK", "CAS", "CAU", "CEU", "CFR", "CIS", "CRB", "EAF", "EEU", "EIN", "EUR",
          "LAM", "MDT", "MEA", "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WAS",
          "WST", "ETH", "REL", "CHR", "MOS", "JEW", "HIN", "BUD");

  private static final Map<String, String> SECTORS =
      Map.of("INS", "REB", "SEP", "REB", "NGM", "NGO", "HRI", "NGO", "MNC", "BUS", "SET", "CVL");

  /** The parts of a code; null if it is not made of three-letter parts. */
  static @Nullable ActorKey of(String code, Knowledge known) {
    if (!FORM.matcher(code).matches()) {
      return null;
    }
    String first = code.substring(0, 3);
    String second = code.length() > 3 ? sector(code.substring(3, 6), known) : "";
    String international = INTERNATIONAL.get(first);
    if (international != null) {
      return new ActorKey(code, "", international);
    }
    boolean state = known.actor(first).filter(a -> a.kind() == Actor.Kind.STATE).isPresent();
    String agent = state ? "" : sector(first, known);
    if (!agent.isEmpty()) {
      return new ActorKey(code, "", agent);
    }
    return new ActorKey(code, !state && REGIONS.contains(first) ? "" : first, second);
  }

  /** Our sector for a part of a code; empty if there is none. */
  static String sector(String part, Knowledge known) {
    String ours = SECTORS.getOrDefault(part, part);
    return known.actor("~" + ours).isPresent() ? ours : "";
  }

  /** Whether it is a state and nothing more. */
  boolean state() {
    return code.length() == 3 && !country.isEmpty();
  }

  /** What sort of actor has such a code, as far as the code tells. */
  Actor.Kind kind() {
    return switch (sector) {
      case "GOV", "MIL", "COP", "JUD", "LEG", "SPY" -> Actor.Kind.BODY;
      case "REB", "UAF" -> Actor.Kind.ARMED_GROUP;
      default -> Actor.Kind.ORGANISATION;
    };
  }
}
