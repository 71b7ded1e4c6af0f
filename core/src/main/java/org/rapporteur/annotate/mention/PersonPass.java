package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Token;

/**
 * Persons in full: those known, and those whom the text introduces with an office, a title or a
 * public role. Somebody named without any of these is not made an actor; a speaker so named is an
 * open mention.
 */
final class PersonPass implements Pass {

  /** Sectors whose people are private persons unless more is said. */
  private static final Set<String> PRIVATE =
      Set.of("CVL", "REF", "LAB", "CRM", "UAF", "EDU", "MED", "BUS");

  private static final Set<String> CLOSERS =
      Set.of(",", ".", "—", "–", "--", ")", ";", ":", "?", "!");

  private static final Set<String> SPEECH =
      Set.of("say", "tell", "add", "claim", "write", "argue", "warn", "declare", "note", "allege");

  @Override
  public String name() {
    return "person";
  }

  /** A name without an office, and the id that its owner would have. */
  private record Nobody(Found found, String id) {}

  @Override
  public void over(Page page) {
    List<Nobody> nobody = new ArrayList<>();
    for (int s = 0; s < page.sentences.size(); s++) {
      for (int t = Dateline.after(page, s); t < page.tokens(s).size(); t++) {
        Found there = page.at(s, t);
        if (there != null) {
          if (there.kind == Mention.Kind.PERSON && there.pass.equals("name")) {
            known(page, there);
          }
          t = there.last;
          continue;
        }
        ProperName name = ProperName.at(page, s, t);
        if (name == null) {
          continue;
        }
        Found found = named(page, s, name);
        if (found != null) {
          page.put(found);
          if (found.actors.isEmpty()) {
            nobody.add(new Nobody(found, "person:" + Surnames.slug(full(page, s, name))));
          }
          t = found.last;
        } else {
          t = name.last();
        }
      }
    }
    nobody.forEach(each -> again(page, each.found, each.id));
  }

  /** The same full name as that of somebody who is introduced with an office elsewhere. */
  private static void again(Page page, Found found, String id) {
    if (page.introducedHere(id)) {
      found.actors = List.of(id);
      found.why = "named in full, as where the office stands";
      found.silent = false;
    }
  }

  /** A person of the knowledge takes in the office and the titles beside the name. */
  private void known(Page page, Found found) {
    List<Token> tokens = page.tokens(found.sentence);
    int start = found.first;
    while (start > 0 && page.at(found.sentence, start - 1) == null) {
      ProperName before = ProperName.at(page, found.sentence, start - 1);
      if (before == null
          || before.titles().isEmpty() && !tokens.get(start - 1).text().equals(".")) {
        break;
      }
      start--;
    }
    int nameFirst = found.first;
    int nameLast = found.last;
    page.widen(found, start, found.last);
    Found cue = cue(page, found.sentence, start, nameLast);
    found.pass = name();
    if (cue != null) {
      found.why = "known by name, with '" + words(page, cue) + "'";
      absorb(page, found, cue);
      found.pending = null; // dated knowledge tells the state of the person's offices
      Told.office(page, found.actors, cue);
    }
    found.head = Heads.of(tokens, nameFirst, nameLast);
  }

  private static void absorb(Page page, Found found, Found cue) {
    found.owner = cue.owner;
    found.suffix = cue.suffix;
    found.noun = cue.noun;
    found.former = cue.former;
    found.deputy = cue.deputy;
    found.acting = cue.acting;
    found.coming = cue.coming;
    found.pending = cue.pending;
    found.stranger = cue.stranger;
    Found between = page.at(found.sentence, found.first - 1);
    boolean rank = between != null && between != cue && between.kind == Mention.Kind.GENERIC;
    found.rank = rank && between != null ? between.noun : "";
    page.widen(found, cue.first, cue.last);
  }

  private @Nullable Found named(Page page, int s, ProperName name) {
    int words = name.words(page, s);
    Found cue = cue(page, s, name.start(), name.last());
    if (words < 2 || words > 4 || (page.heading(s) && cue == null && !name.ranked())) {
      return null;
    }
    String full = full(page, s, name);
    int last = cue == null ? name.last() : ofState(page, s, name.last(), cue);
    boolean office = cue != null && cue.kind == Mention.Kind.OFFICE;
    boolean role = cue != null && !office && !privately(page, cue);
    if (!office && !role && !name.ranked()) {
      return unknown(page, s, name, full);
    }
    Actor actor = page.introduce(introduced(page, s, full, name, cue));
    if (page.introducedHere(actor.id())) {
      more(page, actor, introduced(page, s, full, name, cue));
    }
    String reason = cue == null ? "title '" + name.titles() + "'" : "'" + words(page, cue) + "'";
    Found found =
        new Found(
            s,
            name.start(),
            name.last(),
            Mention.Kind.PERSON,
            List.of(actor.id()),
            name(),
            "introduced with " + reason);
    if (cue != null) {
      absorb(page, found, cue);
    }
    page.widen(found, found.first, last);
    found.head = Heads.of(page.tokens(s), name.first(), name.last());
    return found;
  }

  /** "Interior Minister Pavel Dorn of Ardania": gives the office its state; the last token. */
  private static int ofState(Page page, int s, int last, Found cue) {
    Found state = afterOf(page, s, last);
    String owner = state == null ? null : Owners.id(page, state);
    if (state != null && owner != null && cue.coming && cue.owner.isEmpty()) {
      cue.actors = List.of(owner + cue.actors.get(0).replace("~", ".~"));
      cue.owner = owner;
      return state.last;
    }
    var body = page.knowledge.bodies().get(cue.suffix);
    boolean waits = cue.pending == Found.Pending.OWNER && body != null && !body.phrases().isEmpty();
    if (state == null || owner == null || body == null || !waits) {
      return last;
    }
    Actor office = OfficePass.compose(page, owner, body.phrases().get(0), cue.deputy);
    if (office == null) {
      return last;
    }
    cue.actors = List.of(office.id());
    cue.owner = owner;
    cue.pending = null;
    return state.last;
  }

  /** "General Tann of the Ardanian army": what stands after "of"; or null. */
  private static @Nullable Found afterOf(Page page, int s, int last) {
    String[] lower = page.lower(s);
    boolean of = last + 2 < lower.length && lower[last + 1].equals("of");
    boolean the = of && last + 3 < lower.length && lower[last + 2].equals("the");
    return of ? page.at(s, the ? last + 3 : last + 2) : null;
  }

  /** Later words may tell the office that earlier ones left out. */
  private static void more(Page page, Actor before, Actor now) {
    if (before.tenures().isEmpty() && !now.tenures().isEmpty()) {
      page.replace(now);
    }
  }

  private @Nullable Found unknown(Page page, int s, ProperName name, String full) {
    Found found =
        new Found(
            s,
            name.start(),
            name.last(),
            Mention.Kind.PERSON,
            List.of(),
            name(),
            "named without any public office: " + full);
    found.silent = !speaks(page.tokens(s), name.first(), name.last());
    return found;
  }

  /** Whether the words are the subject of a verb of speech. */
  static boolean speaks(List<Token> tokens, int first, int last) {
    Token head = tokens.get(Heads.of(tokens, first, last));
    return head.relation().equals("nsubj")
        && head.head() >= 0
        && SPEECH.contains(tokens.get(head.head()).lemma());
  }

  private static Actor introduced(
      Page page, int s, String full, ProperName name, @Nullable Found cue) {
    String id = "person:" + Surnames.slug(full);
    String country = "";
    String sector = name.military() ? "MIL" : name.ranked() ? "GOV" : "";
    List<Tenure> tenures = List.of();
    boolean anywhere = cue == null || cue.kind == Mention.Kind.GENERIC && cue.owner.isEmpty();
    Found of = anywhere ? afterOf(page, s, name.last()) : null;
    String owner = of == null ? null : Owners.id(page, of);
    Actor body = owner == null ? null : page.actor(owner);
    country = body == null ? country : body.country();
    if (cue != null && cue.actors.size() == 1) {
      Actor role = page.actor(cue.actors.get(0));
      country = role == null || role.country().isEmpty() ? country : role.country();
      sector = role == null ? sector : role.sector();
      boolean holds = role != null && role.kind() == Actor.Kind.OFFICE && !cue.former;
      if (holds && role != null) {
        tenures = List.of(new Tenure(role.id(), null, null, cue.acting));
      }
    }
    if (cue != null && cue.former) {
      sector = "ELI";
    } else if (cue != null && sector.isEmpty()) {
      sector = "GOV";
    }
    return new Actor(id, full, Actor.Kind.PERSON, country, sector, "", List.of(), tenures);
  }

  /** The office, body or role beside a name: before it, or set off by commas before or after. */
  private @Nullable Found cue(Page page, int s, int first, int last) {
    Found before = page.at(s, first - 1);
    if (single(page, before) && before != null) {
      boolean rank = before.kind == Mention.Kind.GENERIC && before.owner.isEmpty();
      Found more = rank ? cue(page, s, before.first, last) : null;
      return more != null && more.kind == Mention.Kind.OFFICE ? more : before;
    }
    Found sent = accredited(page, s, before);
    if (sent != null) {
      return sent;
    }
    Found after = after(page, s, last);
    if (after != null) {
      return after;
    }
    boolean comma = first > 1 && page.lower(s)[first - 1].equals(",");
    Found set = comma ? page.at(s, first - 2) : null;
    set = single(page, set) ? set : accredited(page, s, set);
    return single(page, set) && closes(page, s, first, last) ? set : null;
  }

  /** "Ardania's ambassador to Velmark Ivo Tann": the office stands before where it is held. */
  private static @Nullable Found accredited(Page page, int s, @Nullable Found where) {
    boolean place = where != null && where.kind == Mention.Kind.NAME && where.first > 1;
    if (!place || where == null) {
      return null;
    }
    int to = where.first - 1;
    to -= page.lower(s)[to].equals("the") ? 1 : 0;
    boolean linked = to > 0 && (page.lower(s)[to].equals("to") || page.lower(s)[to].equals("for"));
    Found office = linked ? page.at(s, to - 1) : null;
    return single(page, office) ? office : null;
  }

  private @Nullable Found after(Page page, int s, int last) {
    String[] lower = page.lower(s);
    int t = last + 1;
    if (t + 1 >= lower.length || !lower[t].equals(",")) {
      return null;
    }
    t++;
    if (t + 2 < lower.length && lower[t].equals("who")) {
      // "Tann, who serves as trade minister," but not "who was"
      t += lower[t + 1].equals("serves") && lower[t + 2].equals("as") ? 3 : 0;
      t += lower[t].equals("who") && lower[t + 1].equals("is") ? 2 : 0;
    }
    for (int steps = 0; t < lower.length && page.at(s, t) == null && steps < 3; steps++, t++) {
      boolean passable = Set.of("the", "a", "an", "then", "one", "its", "their").contains(lower[t]);
      if (!passable && !page.tokens(s).get(t).tag().startsWith("JJ")) {
        return null;
      }
    }
    Found found = page.at(s, t);
    if (!single(page, found) || found == null) {
      return null;
    }
    int head = Heads.of(page.tokens(s), found.first, found.last);
    Token token = page.tokens(s).get(head);
    boolean apposed = token.relation().equals("appos") && token.head() <= last;
    boolean closed = found.last + 1 >= lower.length || CLOSERS.contains(lower[found.last + 1]);
    return apposed || closed ? found : null;
  }

  private static boolean closes(Page page, int s, int first, int last) {
    List<Token> tokens = page.tokens(s);
    boolean closed = last + 1 >= tokens.size() || CLOSERS.contains(tokens.get(last + 1).text());
    Token head = tokens.get(Heads.of(tokens, first, last));
    return closed || head.relation().equals("appos");
  }

  /** One office or one role, not a list, a body or a plural. */
  private static boolean single(Page page, @Nullable Found found) {
    if (found == null || found.plural || found.silent) {
      return false;
    }
    if (found.kind == Mention.Kind.GENERIC) {
      return true;
    }
    if (found.kind != Mention.Kind.OFFICE) {
      return false;
    }
    if (found.former && found.named()) {
      return true;
    }
    Actor actor = found.named() ? page.actor(found.actors.get(0)) : null;
    if (actor != null) {
      return actor.kind() == Actor.Kind.OFFICE || actor.sector().equals("ELI");
    }
    var body = page.knowledge.bodies().get(found.suffix);
    return body != null && body.kind() == Actor.Kind.OFFICE;
  }

  private static boolean privately(Page page, Found cue) {
    Actor actor = cue.named() ? page.actor(cue.actors.get(0)) : null;
    return actor == null || PRIVATE.contains(actor.sector());
  }

  private static String full(Page page, int s, ProperName name) {
    Span span =
        page.tokens(s).get(name.first()).span().union(page.tokens(s).get(name.last()).span());
    return span.of(page.text).replaceAll("\\s+", " ");
  }

  private static String words(Page page, Found found) {
    List<Token> tokens = page.tokens(found.sentence);
    Span span = tokens.get(found.first).span().union(tokens.get(found.last).span());
    return span.of(page.text).replaceAll("\\s+", " ");
  }
}
