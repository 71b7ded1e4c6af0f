package org.rapporteur.annotate.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Body;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Tenure;

/**
 * What a text tells of the office of a person whom the knowledge lists: for this document it counts
 * more than the dated knowledge. "Former" ends an office, any other title comes first.
 */
final class Told {

  private Told() {}

  /** Takes in the office that the words of {@code cue} give the one person of {@code ids}. */
  static void office(Page page, List<String> ids, Found cue) {
    Actor person = ids.size() == 1 ? page.actor(ids.get(0)) : null;
    if (person == null || person.kind() != Actor.Kind.PERSON || cue.coming) {
      return;
    }
    Actor office = office(page, person, cue);
    if (cue.former) {
      ended(page, person, office);
    } else if (office != null) {
      first(page, person, office.id(), cue.acting);
    }
  }

  private static @Nullable Actor office(Page page, Actor person, Found cue) {
    Body body = page.knowledge.bodies().get(cue.suffix);
    String owner = cue.owner.isEmpty() ? person.country() : cue.owner;
    boolean known = body != null && body.kind() == Actor.Kind.OFFICE && !body.phrases().isEmpty();
    if (!known || body == null || owner.isEmpty()) {
      return null;
    }
    Actor named = cue.actors.size() == 1 ? page.actor(cue.actors.get(0)) : null;
    return named != null && named.kind() == Actor.Kind.OFFICE
        ? named
        : OfficePass.compose(page, owner, body.phrases().get(0), cue.deputy);
  }

  private static void ended(Page page, Actor person, @Nullable Actor office) {
    List<Tenure> left = new ArrayList<>(person.tenures());
    if (office != null) {
      left.removeIf(t -> t.office().equals(office.id()) && holds(t, page.day));
    }
    boolean none = left.stream().noneMatch(t -> holds(t, page.day));
    page.replace(with(person, none ? "ELI" : person.sector(), left));
  }

  private static void first(Page page, Actor person, String office, boolean acting) {
    List<Tenure> tenures = new ArrayList<>();
    for (Tenure tenure : person.tenures()) {
      if (tenure.office().equals(office) && page.day != null && holds(tenure, page.day)) {
        tenures.add(tenure);
      }
    }
    if (tenures.isEmpty()) {
      tenures.add(new Tenure(office, null, null, acting));
    }
    for (Tenure tenure : person.tenures()) {
      if (!tenures.contains(tenure)) {
        tenures.add(tenure);
      }
    }
    page.replace(with(person, person.sector(), tenures));
  }

  /** Whether it was held on that day; without a day, whether it is not over. */
  static boolean holds(Tenure tenure, @Nullable LocalDate day) {
    return day == null ? tenure.end() == null : tenure.holds(day);
  }

  static Actor with(Actor person, String sector, List<Tenure> tenures) {
    return new Actor(
        person.id(),
        person.name(),
        person.kind(),
        person.country(),
        sector,
        person.parent(),
        person.names(),
        tenures);
  }
}
