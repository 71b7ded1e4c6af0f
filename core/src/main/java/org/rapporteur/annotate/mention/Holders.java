package org.rapporteur.annotate.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Tenure;

/** Adds to the actors of a document who held its offices on the day, and what its persons held. */
final class Holders {

  /** Words beside an office that make it doubtful whether the known holder is meant. */
  private static final Set<String> CHANGING = Set.of("new", "newly", "incoming", "next", "future");

  /** Offices of which a state has several at a time, so that the holder cannot be told. */
  private static final Set<String> SEVERAL =
      Set.of(
          "AMBASSADOR",
          "ENVOY",
          "GOVERNOR",
          "MAYOR",
          "COMMANDER",
          "CHIEF",
          "DEPUTY",
          "SPOKESMAN",
          "DEPUTYSPOKESMAN");

  private Holders() {}

  static void add(Page page, Map<String, Actor> actors) {
    LocalDate day = page.day;
    List<Actor> named = new ArrayList<>(actors.values());
    for (Actor person : named) {
      for (Tenure tenure : person.tenures()) {
        Actor office = Told.holds(tenure, day) ? page.actor(tenure.office()) : null;
        if (office != null) {
          actors.putIfAbsent(office.id(), office);
        }
      }
    }
    if (day == null) {
      return;
    }
    Set<String> doubtful = doubtful(page, day);
    for (Actor office : named) {
      boolean clear =
          office.kind() == Actor.Kind.OFFICE
              && !several(office.id())
              && !doubtful.contains(office.id());
      Actor holder = clear ? holder(page.knowledge, office.id(), day) : null;
      if (holder != null) {
        actors.putIfAbsent(holder.id(), holder);
      }
    }
  }

  private static boolean several(String office) {
    int dot = office.lastIndexOf('.');
    // a state's army chief is one, its "chief" may be the head of anything
    boolean chief = office.endsWith(".CHIEF") && office.indexOf('.') < dot;
    return SEVERAL.contains(office.substring(dot + 1)) && !chief;
  }

  private static @Nullable Actor holder(Knowledge knowledge, String office, LocalDate day) {
    return knowledge.holder(office, day).orElse(null);
  }

  /** Offices of which the text says something that the known holder does not fit. */
  private static Set<String> doubtful(Page page, LocalDate day) {
    Set<String> offices = new HashSet<>();
    for (int s = 0; s < page.sentences.size(); s++) {
      for (Found found : page.row(s)) {
        if (found.kind == Mention.Kind.OFFICE && found.actors.size() == 1) {
          String office = found.actors.get(0);
          boolean other = found.acting && !acting(page.knowledge, office, day);
          boolean house = Definites.HOUSES.contains(found.noun);
          String before = page.lower(s)[Math.max(0, found.first - 1)];
          boolean one = before.equals("a") || before.equals("an") || before.equals("another");
          if (other || one || house || found.another || changing(page, found)) {
            offices.add(office);
          }
        }
      }
    }
    return offices;
  }

  private static boolean acting(Knowledge knowledge, String office, LocalDate day) {
    Actor holder = holder(knowledge, office, day);
    return holder != null
        && holder.tenures().stream()
            .anyMatch(t -> t.office().equals(office) && t.acting() && t.holds(day));
  }

  private static boolean changing(Page page, Found found) {
    String[] lower = page.lower(found.sentence);
    for (int t = Math.max(0, found.first - 2); t < found.last; t++) {
      if (CHANGING.contains(lower[t])) {
        return true;
      }
    }
    return false;
  }
}
