package org.rapporteur.annotate.mention;

import java.util.Set;
import org.rapporteur.model.Actor;

/** Which actors "it" and "they" may mean. */
final class Groups {

  /** Singular nouns for many people. */
  static final Set<String> COLLECTIVE =
      Set.of(
          "delegation",
          "jury",
          "panel",
          "government",
          "ministry",
          "police",
          "army",
          "military",
          "group",
          "party",
          "court",
          "parliament",
          "embassy",
          "junta",
          "regime",
          "cabinet",
          "militia",
          "gang",
          "team",
          "company",
          "agency",
          "administration",
          "leadership",
          "side",
          "crowd",
          "opposition",
          "public",
          "population",
          "council",
          "committee",
          "force",
          "coalition",
          "union",
          "media");

  private Groups() {}

  /** A state, body, organisation or group, which may be an "it". */
  static boolean collective(Page page, Found found) {
    Actor actor = page.actor(found.actors.get(0));
    if (actor == null || found.plural) {
      return false;
    }
    return switch (actor.kind()) {
      case STATE, BODY, ORGANISATION, ARMED_GROUP ->
          found.kind != org.rapporteur.model.Mention.Kind.DEMONYM;
      case GENERIC -> COLLECTIVE.contains(found.noun);
      default -> false;
    };
  }

  /** A group of people whose name or noun is singular, which may be a "they". */
  static boolean plural(Page page, Found found) {
    Actor actor = page.actor(found.actors.get(0));
    if (actor == null || found.actors.size() > 1) {
      return actor != null;
    }
    return switch (actor.kind()) {
      case ARMED_GROUP -> true;
      case BODY -> !found.noun.equals("ministry");
      case GENERIC ->
          COLLECTIVE.contains(found.noun)
              || page.tokens(found.sentence).get(found.last).tag().endsWith("S");
      default -> false;
    };
  }
}
