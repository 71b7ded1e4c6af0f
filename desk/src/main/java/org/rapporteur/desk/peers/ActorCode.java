package org.rapporteur.desk.peers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Tenure;

/**
 * An actor's code as CAMEO builds it, of three-letter parts: {@code PAK}, {@code PAKGOV}, {@code
 * PAKREBTTP}, {@code IGOUNO}.
 *
 * @param country ISO 3166-1 alpha-3 code, or empty
 * @param sector GOV, MIL, REB, IGO…, or empty
 * @param more what follows, of three-letter parts, or empty
 * @param office the office a person held on the day, or empty
 */
record ActorCode(String country, String sector, String more, String office) {

  private static final Pattern CODE = Pattern.compile("([A-Z]{3})+");

  private static final Set<Actor.Kind> GROUPS =
      Set.of(Actor.Kind.ARMED_GROUP, Actor.Kind.ORGANISATION);

  static final ActorCode NOBODY = new ActorCode("", "", "", "");

  /** The code of a participant on a day. */
  static ActorCode of(
      @Nullable Participant who,
      @Nullable LocalDate day,
      Function<String, @Nullable Actor> actors) {
    if (who == null) {
      return NOBODY;
    }
    int colon = who.actor().indexOf(':');
    String head = colon < 0 ? "" : who.actor().substring(0, colon);
    Actor actor = who.actor().isEmpty() ? null : actors.apply(who.actor());
    String sector = who.sector();
    String office = "";
    if (actor != null && actor.kind() == Actor.Kind.PERSON && day != null) {
      Tenure tenure = actor.tenures().stream().filter(t -> t.holds(day)).findFirst().orElse(null);
      Actor held = tenure == null ? null : actors.apply(tenure.office());
      office = held == null ? "" : held.name();
      sector = held == null || !sector.isEmpty() ? sector : held.sector();
    }
    if (CODE.matcher(head).matches()) {
      // from a PETRARCH dictionary, whose code is kept to the letter
      String rest = head.substring(who.country().isEmpty() ? 0 : 3);
      boolean known = !sector.isEmpty() && rest.startsWith(sector);
      return new ActorCode(
          who.country(), known ? sector : "", known ? rest.substring(3) : rest, office);
    }
    return new ActorCode(who.country(), sector, group(who, actor, actors), office);
  }

  /** The three letters of an armed group or organisation, or of the one a body belongs to. */
  private static String group(
      Participant who, @Nullable Actor actor, Function<String, @Nullable Actor> actors) {
    int dot = who.actor().indexOf('.');
    String owner = dot < 0 ? who.actor() : who.actor().substring(0, dot);
    Actor of = dot < 0 ? actor : actors.apply(owner);
    boolean three = owner.length() == 3 && CODE.matcher(owner).matches();
    return three && of != null && GROUPS.contains(of.kind()) ? owner : "";
  }

  /** All parts together; empty for somebody of whom only the words are known. */
  String whole() {
    return country + sector + more;
  }

  /** The parts after country and sector, with semicolons between them. */
  String others() {
    return String.join(";", more.split("(?<=\\G.{3})", -1)).replaceAll(";$", "");
  }

  /** A name in capitals, as CAMEO data have them. */
  static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
