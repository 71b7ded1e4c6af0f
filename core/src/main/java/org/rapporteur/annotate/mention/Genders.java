package org.rapporteur.annotate.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Gender;
import org.rapporteur.model.Actor;

/** Whether a person may be a she or a he, as the first name says; an unlisted name says nothing. */
final class Genders {

  private Genders() {}

  /** Whether the person, or the known holder of the office, may be a she or else a he. */
  static boolean mayBe(Page page, String id, boolean female) {
    Optional<Gender> gender = of(page, page.actor(id));
    return gender.isEmpty() || (gender.get() == Gender.FEMALE) == female;
  }

  /** What the words of a mention, and the title before it, tell; null if nothing. */
  static @Nullable Boolean told(Page page, Found found) {
    String[] lower = page.lower(found.sentence);
    int first = Math.max(0, found.first - 1);
    first -= first > 0 && lower[first].equals(".") ? 1 : 0;
    for (int t = first; t < found.last; t++) {
      boolean outside = t < found.first && page.at(found.sentence, t) != null;
      String plain = lower[t].replace(".", "");
      if (!outside && (ProperName.FEMALE.contains(plain) || plain.endsWith("woman"))) {
        return true;
      }
      if (!outside && (ProperName.MALE.contains(plain) || plain.endsWith("sman"))) {
        return false;
      }
    }
    return null;
  }

  private static Optional<Gender> of(Page page, @Nullable Actor actor) {
    if (actor == null) {
      return Optional.empty();
    }
    var day = page.day;
    if (actor.kind() == Actor.Kind.OFFICE && day != null) {
      return page.knowledge.holder(actor.id(), day).flatMap(holder -> of(page, holder));
    }
    boolean person = actor.kind() == Actor.Kind.PERSON;
    if (!person || Surnames.familyFirst(actor.country())) {
      return Optional.empty();
    }
    int blank = actor.name().indexOf(' ');
    return blank < 0 ? Optional.empty() : page.knowledge.gender(actor.name().substring(0, blank));
  }
}
