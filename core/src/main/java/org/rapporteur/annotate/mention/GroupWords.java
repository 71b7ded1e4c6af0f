package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;

/** "The country", "the group", "the organisation": the one state or group named last. */
final class GroupWords {

  private static final Set<String> COUNTRY = Set.of("country", "nation", "kingdom", "republic");

  private static final Set<String> GROUP =
      Set.of(
          "group",
          "movement",
          "outfit",
          "militia",
          "organisation",
          "organization",
          "network",
          "faction",
          "bloc",
          "alliance",
          "agency",
          "body",
          "insurgency",
          "association");

  private static final Set<String> ARMED = Set.of("outfit", "militia", "insurgency", "faction");
  private static final Set<String> CIVIL =
      Set.of("bloc", "alliance", "agency", "body", "association");

  private final Discourse discourse;
  private final Page page;

  GroupWords(Discourse discourse) {
    this.discourse = discourse;
    this.page = discourse.page;
  }

  /** "The country", "the group" at token {@code t}, the noun; or null. */
  @Nullable Found at(int s, int t) {
    String[] lower = page.lower(s);
    boolean definite = t > 0 && lower[t - 1].equals("the");
    if (!definite || page.tokens(s).get(t).relation().equals("compound")) {
      return null;
    }
    if (t + 1 < lower.length && lower[t + 1].equals("of")) {
      return null;
    }
    if (COUNTRY.contains(lower[t])) {
      Set<String> states = discourse.nearest(s, 2, discourse::statesOf);
      return states.isEmpty() ? null : pointing(s, t, states, "the one state named last");
    }
    if (GROUP.contains(lower[t])) {
      Set<String> groups =
          discourse.nearest(
              s, Discourse.REACH, f -> discourse.groupsOf(f, a -> group(a, lower[t])));
      return groups.isEmpty() ? null : pointing(s, t, groups, "the one group named last");
    }
    return null;
  }

  private static boolean group(Actor actor, String noun) {
    boolean armed = actor.kind() == Actor.Kind.ARMED_GROUP && !CIVIL.contains(noun);
    boolean civil = actor.kind() == Actor.Kind.ORGANISATION && !ARMED.contains(noun);
    return armed || civil;
  }

  private static Found pointing(int s, int t, Set<String> ids, String why) {
    boolean one = ids.size() == 1;
    return new Found(
        s,
        t - 1,
        t,
        Mention.Kind.NAME,
        one ? List.copyOf(ids) : List.of(),
        Definites.PASS,
        one ? why : "open: may be any of " + String.join(", ", ids));
  }
}
