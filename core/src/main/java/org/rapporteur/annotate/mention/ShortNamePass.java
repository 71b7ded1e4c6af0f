package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/**
 * A person named in full in the document is found again by surname; a holder known to the knowledge
 * also by office and surname.
 */
final class ShortNamePass implements Pass {

  private final Map<String, List<Actor>> known = new HashMap<>();

  ShortNamePass(Knowledge knowledge) {
    for (Actor actor : knowledge.actors()) {
      if (actor.kind() == Actor.Kind.PERSON) {
        String plain = Surnames.plain(actor.name());
        String surname = plain.substring(plain.lastIndexOf(' ') + 1);
        known.computeIfAbsent(surname, n -> new ArrayList<>(1)).add(actor);
      }
    }
  }

  @Override
  public String name() {
    return "surname";
  }

  @Override
  public void over(Page page) {
    Surnames surnames = collect(page);
    for (int s = 0; s < page.sentences.size(); s++) {
      List<Token> tokens = page.tokens(s);
      for (int t = Dateline.after(page, s); t < tokens.size(); t++) {
        if (page.at(s, t) != null || !Page.capital(tokens.get(t).text())) {
          continue;
        }
        ProperName name = ProperName.at(page, s, t);
        if (name == null || name.words(page, s) != 1 && !page.heading(s)) {
          t = name == null ? t : name.last();
          continue;
        }
        Found found =
            page.heading(s) ? heading(page, s, t, surnames) : one(page, s, name, surnames);
        if (found != null) {
          page.put(found);
          t = found.last;
        }
      }
    }
  }

  private static Surnames collect(Page page) {
    Surnames surnames = new Surnames();
    for (int s = 0; s < page.sentences.size(); s++) {
      for (Found found : page.row(s)) {
        if (found.kind != Mention.Kind.PERSON) {
          continue;
        }
        Actor actor = found.named() ? page.actor(found.actors.get(0)) : null;
        if (actor != null) {
          surnames.add(actor.id(), actor.name(), actor.country());
          surnames.told(actor.id(), found.suffix, Genders.told(page, found));
        } else {
          surnames.addUnknown(page.tokens(s).get(found.last).text());
        }
      }
    }
    return surnames;
  }

  private @Nullable Found heading(Page page, int s, int t, Surnames surnames) {
    String id = surnames.only(page.lower(s)[t]);
    return id == null || page.lower(s)[t].length() < 3
        ? null
        : found(s, t, t, t, id, "surname in a heading");
  }

  private @Nullable Found one(Page page, int s, ProperName name, Surnames surnames) {
    String surname = page.lower(s)[name.last()];
    Found before = page.at(s, name.start() - 1);
    boolean office = before != null && before.kind == Mention.Kind.OFFICE && !before.plural;
    if (surnames.knows(surname)) {
      String id = surnames.only(surname);
      if (id == null) {
        id = office && before != null ? inOffice(page, surnames, surname, before) : null;
        id = id == null && !office ? titled(page, surnames, surname, name) : id;
      }
      if (id == null) {
        if (office) {
          return null;
        }
        Found open = found(s, name.start(), name.last(), name.last(), "", "several are named so");
        if (surnames.nobody(surname)) {
          open.silent = !PersonPass.speaks(page.tokens(s), name.start(), name.last());
          open.why = "named without any public office before";
        }
        return open;
      }
      int first = office && before != null ? before.first : name.start();
      return found(
          s, first, name.last(), name.last(), id, "named in full elsewhere in the document");
    }
    Found behind = office ? null : behind(page, s, name.last());
    if (behind != null) {
      // "Tann, the interior minister,": the minister of that name, or one who is not known
      String holder = holder(surname, behind.suffix, behind.owner);
      behind.another = holder == null;
      if (holder == null && !behind.named()) {
        behind.pending = null; // of no state named nearby: its minister may be another
      }
      return holder == null
          ? null
          : found(
              s,
              name.start(),
              behind.last,
              name.last(),
              holder,
              "the one known holder of that surname");
    }
    String suffix = before != null && office ? before.suffix : suffix(name);
    if (suffix.isEmpty()) {
      return null;
    }
    String holder = holder(surname, suffix, before == null || !office ? "" : before.owner);
    int first = office && before != null ? before.first : name.start();
    if (holder == null) {
      // "President Reld" still names the office where its state is told
      if (office && before != null && before.named()) {
        page.widen(before, before.first, name.last());
        before.another = true;
      }
      return null;
    }
    return found(
        s, first, name.last(), name.last(), holder, "the one known holder of that surname");
  }

  /** The office between commas behind a name, or null. */
  private static @Nullable Found behind(Page page, int s, int last) {
    String[] lower = page.lower(s);
    boolean comma = last + 3 < lower.length && lower[last + 1].equals(",");
    int first = comma && lower[last + 2].equals("the") ? last + 3 : last + 2;
    Found office = comma ? page.at(s, first) : null;
    office = comma && office == null ? page.at(s, last + 2) : office;
    return office != null
            && office.kind == Mention.Kind.OFFICE
            && !office.plural
            && office.last + 1 < lower.length
            && lower[office.last + 1].equals(",")
        ? office
        : null;
  }

  /** "Minister Khal" of two of that name: the one who holds the office, or was named with it. */
  private static @Nullable String inOffice(
      Page page, Surnames surnames, String surname, Found office) {
    Set<String> fitting = new LinkedHashSet<>();
    for (String id : surnames.all(surname)) {
      Actor actor = page.actor(id);
      boolean holds =
          actor != null
              && actor.tenures().stream()
                  .anyMatch(
                      t ->
                          t.office().endsWith("." + office.suffix)
                              && (office.owner.isEmpty()
                                  || t.office().startsWith(office.owner + "."))
                              && Told.holds(t, page.day));
      if (holds || surnames.with(id).contains(office.suffix)) {
        fitting.add(id);
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  /** "Ms. Khal" of two of that name: the only one who may be a woman. */
  private static @Nullable String titled(
      Page page, Surnames surnames, String surname, ProperName name) {
    boolean female = name.has(ProperName.FEMALE);
    if (!female && !name.has(ProperName.MALE) || surnames.others(surname)) {
      return null;
    }
    Set<String> fitting = new LinkedHashSet<>();
    for (String id : surnames.all(surname)) {
      Boolean told = surnames.female(id);
      if (told == null ? Genders.mayBe(page, id, female) : told == female) {
        fitting.add(id);
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  private static String suffix(ProperName name) {
    return switch (name.titles()) {
      case "president" -> "PRESIDENT";
      case "premier" -> "PM";
      case "king", "emir", "sultan", "queen" -> "MONARCH";
      default -> "";
    };
  }

  private @Nullable String holder(String surname, String suffix, String owner) {
    String only = null;
    for (Actor actor : known.getOrDefault(Surnames.plain(surname), List.of())) {
      boolean holds =
          actor.tenures().stream()
              .anyMatch(
                  t ->
                      t.office().endsWith("." + suffix)
                          && (owner.isEmpty() || t.office().startsWith(owner + ".")));
      if (holds && only != null) {
        return null;
      }
      only = holds ? actor.id() : only;
    }
    return only;
  }

  private Found found(int s, int first, int last, int head, String id, String why) {
    Found found =
        new Found(
            s,
            first,
            last,
            Mention.Kind.PERSON,
            id.isEmpty() ? List.of() : List.of(id),
            name(),
            why);
    found.head = head;
    return found;
  }
}
